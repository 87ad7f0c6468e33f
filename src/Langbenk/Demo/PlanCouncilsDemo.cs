using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Plans.Evaluations;
using Langbenk.Prevention.Plans.Groups;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Prevention.Plans.Links;
using Langbenk.Prevention.Plans.Milestones;

namespace Langbenk.Demo;

/// <summary>The plan with its goals goes out for a hearing, through the five councils, and is followed up and evaluated.</summary>
sealed class PlanCouncilsDemo(
    ReadPlan read, AddLink addLink, AddGroup addGroup, AddMilestone addMilestone, FinishMilestone finish, RecordAdoption record, EvaluatePlan evaluate,
    OpenHearing open, AnswerHearing answer, CommentAnswer comment) : IDemoPart
{
    static readonly DateOnly Evaluated = new(2024, 3, 14);

    static readonly (int Municipality, DateOnly On, string CaseNumber)[] Adoptions =
    [
        (0, new(2023, 2, 9), "PS 6/23"), (1, new(2023, 2, 16), "PS 11/23"), (2, new(2023, 2, 23), "PS 4/23"), (4, new(2023, 3, 2), "PS 9/23"),
        (3, new(2023, 4, 13), "PS 15/23"),
    ];

    public int Order => 16;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        await Belong(area, cancellation);
        await new PlanHearingDemo(open, answer, comment).Fill(area, area.PlanId, cancellation);
        await Adopt(area, area.PlanId, cancellation);
        await Work(area, area.PlanId, cancellation);
    }

    async Task Belong(DemoArea area, CancellationToken cancellation)
    {
        foreach (var municipality in area.Municipalities)
        {
            await Link(PlanLinkKind.SocietalPart, "Samfunnsdelen 2022–2034");
            if (municipality != area.Municipalities[4])
            {
                await Link(PlanLinkKind.Economy, "Økonomiplan 2023–2026");
            }

            Task Link(PlanLinkKind kind, string name) => addLink.Handle(new(area.As(area.Planner), area.PlanId, municipality.Id, kind, name, "", PlansDemo.Written), cancellation);
        }
    }

    async Task Adopt(DemoArea area, Guid plan, CancellationToken cancellation)
    {
        var sentBack = new DateOnly(2023, 2, 23);
        await Record(3, AdoptionStatus.SentBack, sentBack, "PS 7/23", PlanDemoTexts.SentBackNote);
        foreach (var (municipality, on, caseNumber) in Adoptions)
        {
            await Record(municipality, AdoptionStatus.Adopted, on, caseNumber, "");
        }

        Task Record(int municipality, AdoptionStatus status, DateOnly on, string caseNumber, string note) => record.Handle(
            new(area.As(area.Planner), plan, area.Municipalities[municipality].Id, status, on, caseNumber, note, on, PlansDemo.At(on)), cancellation);
    }

    async Task Work(DemoArea area, Guid plan, CancellationToken cancellation)
    {
        var planner = area.As(area.Planner);
        foreach (var milestone in (await read.Handle(planner, plan, Evaluated, null, cancellation))!.Milestones.Select(row => row.Milestone))
        {
            var done = milestone.DueOn.AddDays(milestone.MunicipalityId == area.Municipalities[3].Id ? 44 : -3);
            await finish.Handle(planner, plan, milestone.Id, done, Evaluated, cancellation);
        }

        await addMilestone.Handle(new(planner, plan, "Evalueringen er lagt fram for kommunestyret", area.Today.AddDays(-24), area.Municipalities[2].Id, area.Today), cancellation);
        await addMilestone.Handle(new(planner, plan, "Ungdomsrådene har sagt hva den nye planen bør handle om", area.Today.AddDays(40), area.Host.Id, area.Today), cancellation);
        await addMilestone.Handle(new(planner, plan, "Felles fagdag for alle ansatte er holdt", area.Today.AddDays(75), area.ChildWelfare.Id, area.Today), cancellation);
        await addGroup.Handle(new(planner, plan, "Arbeidsgruppa", "Skriver planen, henter inn hva barn og foreldre mener, og svarer på høringen.",
            ["Leder av barneverntjenesten", "Leder av Nav", "Helsesykepleier fra Storfjell", "Rektor fra Langvatn", "To fra ungdomsrådene"], PlansDemo.Begun), cancellation);
        await addGroup.Handle(new(planner, plan, "Styringsgruppa", "Avgjør det arbeidsgruppa ikke blir enig om, og ser planen sammen med økonomien.",
            ["De fem kommunedirektørene"], PlansDemo.Begun), cancellation);
        await evaluate.Handle(new(planner, plan, Evaluated, PlanDemoTexts.WhatWorked, PlanDemoTexts.WhatChanges, Evaluated), cancellation);
    }
}
