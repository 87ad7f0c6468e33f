using Langbenk.Cooperation;
using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Reports;
using Langbenk.Cooperation.Requests;
using Langbenk.Cooperation.Requests.Questions;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Cooperation.Worries;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Bars;
using Langbenk.People.Emergencies;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Texts;

namespace Langbenk.Pages.Overview;

/// <summary>What waits for somebody who works with children, in the service she acts for. Nobody is named here.</summary>
public sealed class PersonsSummary(ReadWorries worries, ReadReports reports, ReadDiscussions discussions, ReviewEmergencies emergencies, OverseeEmergencies oversee, MayBeTwo twice, AnswerWaiting waitingWork, AnswerInvitation invitations, PassBaton baton, ReadTasks tasks, ListRequests requests, ReadQuestions questions, ReadErasures erasures, ReadWrongTeams wrong, OwnNumber humans)
{
    public async Task<IReadOnlyList<SteeringLine>> Of(Actor actor, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var lines = new List<SteeringLine>();
        if (DiscussionActions.List.MayBegin(actor))
        {
            Add(lines, await discussions.Waiting(actor, today, cancellation), DiscussionTexts.WaitingCount);
            Add(lines, await discussions.Answered(actor, today, cancellation), DiscussionTexts.AnsweredCount);
        }

        if (!actor.PersonsOn)
        {
            return lines;
        }

        // The same as at the door: what is hers is not closed to her yet.
        if (PeopleActions.Tie.MayBegin(actor) && !actor.Demo && !await humans.IsSaid(actor, cancellation))
        {
            lines.Add(new(SteeringState.Decide, EmergencyTexts.SayWho(PeopleActions.Search.MayBegin(actor)), "/konto/naere"));
            return lines;
        }

        await OfPersons(lines, actor, today, cancellation);
        if (WorryActions.List.MayBegin(actor) && await worries.Late(actor, today, cancellation) is var late and > 0)
        {
            lines.Add(new(SteeringState.Late, WorryTexts.LateCount(late), "/uro"));
        }

        if (ReportActions.Read.MayBegin(actor) && await reports.Late(actor, today, cancellation) is var unsent and > 0)
        {
            lines.Add(new(SteeringState.Late, ReportTexts.LateCount(unsent), "/meldinger"));
        }

        if (TeamActions.Answer.MayBegin(actor) && await invitations.Count(actor, today, cancellation) is var waiting and > 0)
        {
            lines.Add(new(SteeringState.Decide, CooperationTexts.WaitingCount(waiting), "/laget"));
        }

        if (TeamActions.Write.MayBegin(actor) && await baton.Waiting(actor, today, cancellation) is var offered and > 0)
        {
            lines.Add(new(SteeringState.Decide, BatonTexts.OfferedCount(offered), "/laget"));
        }

        if (TeamActions.Erase.MayBegin(actor))
        {
            await OfErasures(lines, actor, today, cancellation);
            await OfWrongTeams(lines, actor, today, cancellation);
        }

        if (MeetingActions.Tasks.MayBegin(actor))
        {
            await OfTasks(lines, actor, today, cancellation);
        }

        if (RequestActions.Read.MayBegin(actor))
        {
            await OfRequests(lines, actor, today, cancellation);
        }

        return lines;
    }

    async Task OfPersons(List<SteeringLine> lines, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        if (PeopleActions.Review.MayBegin(actor) && await emergencies.Unseen(actor, today, cancellation) is var unseen and > 0)
        {
            lines.Add(new(SteeringState.Decide, EmergencyTexts.Unseen(unseen), "/personer/nodtilganger"));
        }

        if (PeopleActions.Oversee.MayBegin(actor) && (await oversee.List(actor, today, cancellation)).Count is var alone and > 0)
        {
            lines.Add(new(SteeringState.Decide, OversightTexts.Count(alone), "/personer/nodtilganger/uten-leder"));
        }

        if (PeopleActions.Search.MayBegin(actor) && await twice.Count(actor, today, cancellation) > 0)
        {
            lines.Add(new(SteeringState.Decide, SealTexts.MayBeTwo, "/personer"));
        }

        if (PeopleActions.Review.MayBegin(actor) && (await waitingWork.Persons(actor, today, cancellation)).Count > 0)
        {
            lines.Add(new(SteeringState.Decide, WaitingTexts.ForLeader, "/personer"));
        }
    }

    async Task OfErasures(List<SteeringLine> lines, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        if (await erasures.CountToConfirm(actor, today, cancellation) is var asked and > 0)
        {
            lines.Add(new(SteeringState.Decide, ErasureTexts.ToConfirmCount(asked), "/laget"));
        }

        if (await erasures.CountToTakeOut(actor, today, cancellation) is var removed and > 0)
        {
            lines.Add(new(SteeringState.Decide, ErasureTexts.ToTakeOutCount(removed), "/laget"));
        }
    }

    async Task OfWrongTeams(List<SteeringLine> lines, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        if (await wrong.CountToConfirm(actor, today, cancellation) is var asked and > 0)
        {
            lines.Add(new(SteeringState.Decide, WrongChildTexts.ToConfirmCount(asked), "/laget"));
        }

        if (await wrong.CountToClean(actor, today, cancellation) is var left and > 0)
        {
            lines.Add(new(SteeringState.Decide, WrongChildTexts.ToCleanCount(left), "/laget"));
        }
    }

    async Task OfTasks(List<SteeringLine> lines, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        if (await tasks.Late(actor, today, cancellation) is var overdue and > 0)
        {
            lines.Add(new(SteeringState.Late, TaskTexts.LateCount(overdue), "/oppgaver"));
        }

        if (await tasks.CountWaiting(actor, today, cancellation) is var asked and > 0)
        {
            lines.Add(new(SteeringState.Decide, TaskTexts.WaitingCount(asked), "/oppgaver"));
        }
    }

    async Task OfRequests(List<SteeringLine> lines, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        if (await requests.CountLate(actor, today, cancellation) is var late and > 0)
        {
            lines.Add(new(SteeringState.Late, RequestTexts.LateCount(late), "/foresporsler"));
        }

        if (await requests.CountNew(actor, today, cancellation) is var unassigned and > 0)
        {
            lines.Add(new(SteeringState.Decide, RequestTexts.NewCount(unassigned), "/foresporsler"));
        }

        if (await requests.CountReferrals(actor, today, cancellation) is var referred and > 0)
        {
            lines.Add(new(SteeringState.Decide, RequestTexts.ReferralCount(referred), "/foresporsler"));
        }

        if (await questions.CountWaiting(actor, today, cancellation) is var asked and > 0)
        {
            lines.Add(new(SteeringState.Decide, QuestionTexts.WaitingCount(asked), "/sporsmal"));
        }
    }

    static void Add(List<SteeringLine> lines, int count, Func<int, Kernel.Text> what)
    {
        if (count > 0)
        {
            lines.Add(new(SteeringState.Decide, what(count), "/drofting"));
        }
    }
}
