using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Erasing;

/// <summary>What her service is asked to take away: its own notes that a colleague asks for, and removed ones that it was told once.</summary>
public sealed class ReadErasures(ICooperationData data, IPeopleData people, IOrganisationData organisation, ErasuresInReach reach, TeamsInReach teams) : IOperation
{
    public const int Most = 100;

    /// <param name="Child">The child of the team it stands in.</param>
    public sealed record Row(Guid Team, Guid Entry, Person Child, DateOnly On);

    public sealed record Target(TeamAroundChild Team, Person Child);

    /// <param name="To">Where the words go, where the reader may see it.</param>
    /// <param name="UserName">What the one who asked signs in as.</param>
    public sealed record Asking(EntryErasure Erasure, string UserName, Target? To)
    {
        public bool MayConfirm(Actor actor) => actor?.AccountId != Erasure.AskedById && (Erasure.ToTeamId is null || To is not null);
    }

    /// <summary>Those that wait for her: she did not ask herself.</summary>
    public async Task<IReadOnlyList<Row>> ToConfirm(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var rows = await (from asked in Waiting(actor, today)
                          join entry in data.All<TeamEntry>() on asked.EntryId equals entry.Id
                          orderby asked.AskedOn, asked.Id
                          select new { entry.TeamId, entry.Id, On = asked.AskedOn }).Take(Most).ToListAsync(cancellation);
        return await Rows([.. rows.Select(one => (one.TeamId, one.Id, one.On))], cancellation);
    }

    public Task<int> CountToConfirm(Actor actor, DateOnly today, CancellationToken cancellation = default) => Waiting(actor, today).CountAsync(cancellation);

    /// <summary>
    /// Notes that were told to her service and are removed: it has not said yet that they are out of its own record. Of a team on the wrong child it says
    /// so of all at once.
    /// </summary>
    public async Task<IReadOnlyList<Row>> ToTakeOut(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var rows = await (from kept in Removed(actor, today)
                          join entry in data.All<TeamEntry>() on kept.EntryId equals entry.Id
                          orderby kept.RemoveAskedOn, entry.Id
                          select new { entry.TeamId, entry.Id, On = kept.RemoveAskedOn!.Value }).Take(Most).ToListAsync(cancellation);
        return await Rows([.. rows.Select(one => (one.TeamId, one.Id, one.On))], cancellation);
    }

    public Task<int> CountToTakeOut(Actor actor, DateOnly today, CancellationToken cancellation = default) => Removed(actor, today).CountAsync(cancellation);

    public async Task<Asking?> Of(Actor actor, Guid entry, DateOnly today, CancellationToken cancellation = default)
    {
        if (await reach.Asked(actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.EntryId == entry, cancellation) is not { } asked)
        {
            return null;
        }

        var targets = asked.ToTeamId is { } to ? await Named(reach.Targets(actor, Guid.Empty, today).Where(one => one.Id == to), cancellation) : [];
        return new Asking(asked, await UserNames.Of(organisation, asked.AskedById, cancellation), targets.Count == 1 ? targets[0] : null);
    }

    public Task<bool> MayAsk(Actor actor, Guid entry, DateOnly today, CancellationToken cancellation = default) => reach.Entries(actor, today).AnyAsync(one => one.Id == entry, cancellation);

    public async Task<HashSet<Guid>> Among(Actor actor, IReadOnlyCollection<Guid> entries, DateOnly today, CancellationToken cancellation = default) =>
        [.. await reach.Asked(actor, today).Where(one => entries.Contains(one.EntryId)).Select(one => one.EntryId).ToListAsync(cancellation)];

    /// <summary>Teams a note can be moved to; none when it is an invitation or belongs to a task.</summary>
    public async Task<IReadOnlyList<Target>> Targets(Actor actor, TeamEntry entry, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (await reach.Bound([entry], cancellation)).Count > 0 ? [] : await Named(reach.Targets(actor, entry.TeamId, today), cancellation);
    }

    IQueryable<EntryErasure> Waiting(Actor actor, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (account, targets) = (actor.AccountId, reach.Targets(actor, Guid.Empty, today).Select(one => one.Id));
        return reach.Asked(actor, today).AsNoTracking().Where(one => one.AskedById != account && (one.ToTeamId == null || targets.Contains(one.ToTeamId.Value)));
    }

    IQueryable<EntryKeeping> Removed(Actor actor, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = actor.Acting is { AtService: true } held ? held.ScopeId : Guid.Empty;
        var (open, known) = (teams.Teams(actor, today).Where(one => one.WrongChildOn == null).Select(one => one.Id), teams.Entries(actor));
        return data.All<EntryKeeping>().AsNoTracking().Where(one => one.ServiceId == service && one.RemoveAskedOn != null && one.RemovedOn == null && known.Any(entry => entry.Id == one.EntryId && open.Contains(entry.TeamId)));
    }

    async Task<IReadOnlyList<Target>> Named(IQueryable<TeamAroundChild> which, CancellationToken cancellation)
    {
        var found = await which.AsNoTracking().OrderBy(one => one.OpenedOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
        var children = await new SamePersons(people).Used([.. found.Select(one => one.ChildId).Distinct()], cancellation);
        return [.. found.Select(one => new Target(one, children[one.ChildId]))];
    }

    async Task<IReadOnlyList<Row>> Rows(List<(Guid Team, Guid Entry, DateOnly On)> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(one => one.Team).Distinct().ToList();
        var childOf = await data.All<TeamAroundChild>().AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.ChildId, cancellation);
        var children = await new SamePersons(people).Used([.. childOf.Values.Distinct()], cancellation);
        return [.. rows.Select(one => new Row(one.Team, one.Entry, children[childOf[one.Team]], one.On))];
    }
}
