using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Langbenk.Sharing.Outsiders;
using Langbenk.Work.Documents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Outsiders;

/// <summary>What her service has decided to tell somebody without an account: what waits to be handed over, and what was.</summary>
public sealed class ReadHandovers(ICooperationData data, TeamsInReach reach, HandoversInReach handovers, ReadOutsiders outsiders, ReadDisclosures disclosures, EntryDocuments documents) : IOperation
{
    public const int Most = 200;

    /// <param name="Entry">Null when it is that she is asked to take part.</param>
    /// <param name="Account">What happened, where it was given though it should not have been.</param>
    public sealed record Row(Handover Handover, Outsider Outsider, TeamEntry? Entry, string Account)
    {
        /// <summary>Of an entry that is a document: handed over beside the words.</summary>
        public StoredDocument? File { get; init; }
    }

    public IQueryable<Handover> Own(Actor actor) => handovers.Of(actor);

    /// <summary>Of some teams.</summary>
    public IQueryable<Handover> In(Actor actor, IReadOnlyCollection<Guid> teams)
    {
        var entries = data.All<TeamEntry>().Where(one => teams.Contains(one.TeamId)).Select(one => one.Id);
        return Own(actor).Where(one => (one.Resource == TeamActions.Resource && teams.Contains(one.ResourceId)) || (one.Resource == TeamsInReach.EntryResource && entries.Contains(one.ResourceId)));
    }

    /// <summary>What waits first, the oldest of it first; then what was ended, the latest first.</summary>
    public async Task<IReadOnlyList<Row>> Of(Actor actor, Guid team, DateOnly today, CancellationToken cancellation = default)
    {
        if (!await reach.Teams(actor, today).AnyAsync(one => one.Id == team, cancellation))
        {
            return [];
        }

        var rows = await In(actor, [team]).AsNoTracking().OrderBy(one => one.State).ThenByDescending(one => one.EndedOn).ThenBy(one => one.DecidedOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
        var (entryIds, outsiderIds) = (rows.Select(one => one.ResourceId).ToList(), rows.Select(one => one.OutsiderId).Distinct().ToList());
        var entries = await data.All<TeamEntry>().AsNoTracking().Where(one => entryIds.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
        var files = await documents.Of(entryIds, cancellation);
        var named = await outsiders.Of(outsiderIds, cancellation);
        var accounts = (await disclosures.Of(actor, [.. rows.Where(one => one.IsDeviation).Select(one => one.ResourceId)], cancellation)).Where(one => one.IsDeviation).ToLookup(one => (one.ResourceId, one.ToOutsiderId, (DateOnly?)one.On), one => one.Reason);
        return [.. rows.Select(one => new Row(one, named[one.OutsiderId], entries.GetValueOrDefault(one.ResourceId), one.IsDeviation ? accounts[(one.ResourceId, one.OutsiderId, one.EndedOn)].LastOrDefault() ?? "" : "") { File = files.GetValueOrDefault(one.ResourceId) })];
    }

    /// <summary>Whether she may write down what was handed over there.</summary>
    public Task<bool> MayWriteDown(Actor actor, Guid team, DateOnly today, CancellationToken cancellation = default) => reach.ToWriteDown(actor, today).AnyAsync(one => one.Id == team, cancellation);

    /// <summary>How it stands in a team that is open to her, and for whom each is.</summary>
    public Task<IReadOnlyList<HandoversInReach.Row>> StandingIn(Actor actor, Guid team, CancellationToken cancellation = default) => handovers.Named(In(actor, [team]), cancellation);

    /// <summary>In how many of her teams something waits, by team.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> Waiting(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var teams = reach.Teams(actor, today, toWrite: true).Select(one => one.Id);
        var waiting = Own(actor).Where(one => one.State == HandoverState.Waiting);
        var asked = await waiting.Where(one => one.Resource == TeamActions.Resource && teams.Contains(one.ResourceId)).Select(one => one.ResourceId).ToListAsync(cancellation);
        var written = await (from one in waiting where one.Resource == TeamsInReach.EntryResource join entry in data.All<TeamEntry>() on one.ResourceId equals entry.Id where teams.Contains(entry.TeamId) select entry.TeamId).ToListAsync(cancellation);
        return asked.Concat(written).GroupBy(one => one).ToDictionary(one => one.Key, one => one.Count());
    }
}
