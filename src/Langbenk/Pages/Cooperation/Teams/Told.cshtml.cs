using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Cooperation.Teams.Steps;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Hosting;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Langbenk.Sharing.Weighing;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>
/// Who has been told what, and why: her own service's notes against those who were told; others' as single lines, without who else was told.
/// </summary>
[Needs("cooperation.read")]
public sealed class ToldModel(ReadTeams read, ReadConsents consents, ReadHandovers handovers, ReadTasks tasks, ReadDisclosures disclosures, ReadTeamSteps steps) : TeamPage(read)
{
    HashSet<Guid> withdrawn = [];

    public IReadOnlyList<ReadTeams.EntryRow> Own => [.. Whole.Entries.Where(one => one.IsOwn)];

    public IReadOnlyList<ReadTeams.EntryRow> Others => [.. Whole.Entries.Where(one => !one.IsOwn)];

    /// <summary>What her service has answered others about what they asked of it, and what they were told of the answer.</summary>
    public IReadOnlyList<(ReadTasks.Row Task, Disclosure? Told)> Answers { get; private set; } = [];

    /// <summary>What was done besides telling, day by day.</summary>
    public IReadOnlyList<TeamStep> Steps { get; private set; } = [];

    /// <summary>Every receiver of one of her service's notes, and who could be: in the order they came.</summary>
    public IReadOnlyList<(string Key, string Name)> Columns => [.. Whole.Participants.Where(one => one.Part.TakesPart && one.Part.ServiceId != Whole.Mine.ServiceId).Select(one => ($"s-{one.Service.Id:n}", one.Service.Name))
        .Concat(Whole.OutsidersWith.Select(one => (Receiver.Outsider(one.Outsider.Id).Key, one.Outsider.Title)))
        .Concat(Own.SelectMany(one => one.Told).Select(one => (one.ToKey, NameOf(one))))
        .Concat(Handovers.Where(one => one.Handover.State == HandoverState.Waiting && Own.Any(own => own.Entry.Id == one.Handover.ResourceId)).Select(one => (Receiver.Outsider(one.Outsider.Id).Key, one.Outsider.Title)))
        .DistinctBy(one => one.Item1)];

    /// <summary>Her own service's, to those without an account.</summary>
    public IReadOnlyList<ReadHandovers.Row> Handovers { get; private set; } = [];

    public ReadHandovers.Row? HandoverOf(ReadTeams.EntryRow row, string key) =>
        Handovers.FirstOrDefault(one => one.Handover.ResourceId == row.Entry.Id && Receiver.Outsider(one.Outsider.Id).Key == key && one.Handover.State != HandoverState.Dropped);

    public bool IsBeforeWithdrawal(Disclosure told) => told.ConsentId is { } consent && withdrawn.Contains(consent);

    public async Task<IActionResult> OnGetAsync(Guid id, int? side)
    {
        if (!await Find(id, page: side ?? 1))
        {
            return Missing();
        }

        var family = await consents.Of(Actor, Team.ChildId, Today, Cancellation);
        Steps = await steps.Of(Actor, Whole, family, Today, Cancellation);
        Steps.Select(one => one.PersonId).OfType<Guid>().Except(Whole.Persons.Keys.Append(Team.ChildId)).ToList().ForEach(one => Touch("person", one));
        Handovers = await handovers.Of(Actor, id, Today, Cancellation);
        withdrawn = [.. family.Where(one => one.State == ConsentState.Withdrawn || one.Answers.Any(said => said.Answer.WithdrawnOn is not null)).Select(one => one.Consent.Id)];
        foreach (var row in Whole.Entries)
        {
            Touch("entry", row.Entry.Id);
        }

        var answered = Whole.Mine.TakesPart ? await tasks.Answered(Actor, id, Today, Cancellation) : [];
        var told = (await disclosures.Of(Actor, [.. answered.Select(one => one.Task.Id)], Cancellation)).ToLookup(one => one.ResourceId);
        Answers = [.. answered.Select(one => (one, told[one.Task.Id].FirstOrDefault()))];
        foreach (var (task, _) in Answers)
        {
            Touch("team-task", task.Task.Id);
        }

        return Page();
    }
}
