using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Erasing;

/// <summary>
/// Whose words may be taken away: her own service's, of a child that she may write about, also when the service has left the team or the team
/// has ended. Where they may go: an open team that her service takes part in.
/// </summary>
public sealed class ErasuresInReach(ICooperationData data, TeamsInReach reach, OpenPersons persons) : IOperation
{
    public IQueryable<TeamEntry> Entries(Actor actor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = Service(actor);
        var people = persons.To(actor, PeopleActions.Change, day);
        var teams = reach.Teams(actor, day).Where(one => people.Contains(one.ChildId)).Select(one => one.Id);
        return data.All<TeamEntry>().Where(one => one.ServiceId == service && one.ErasedOn == null && teams.Contains(one.TeamId));
    }

    public IQueryable<EntryErasure> Asked(Actor actor, DateOnly day)
    {
        var (service, entries) = (Service(actor), Entries(actor, day).Select(one => one.Id));
        return data.All<EntryErasure>().Where(one => one.ServiceId == service && one.State == ErasureState.Asked && entries.Contains(one.EntryId));
    }

    public IQueryable<TeamAroundChild> Targets(Actor actor, Guid from, DateOnly day) =>
        reach.Teams(actor, day, toWrite: true).Where(one => one.Id != from && one.ClosedOn == null);

    /// <summary>An invitation says nothing without its meeting, nor what was agreed or declined without its task: these cannot stand in another team.</summary>
    public async Task<HashSet<Guid>> Bound(IReadOnlyCollection<TeamEntry> entries, CancellationToken cancellation = default)
    {
        var ids = entries.Select(one => one.Id).ToList();
        var agreed = await data.All<Tasks.TeamTask>().Where(one => ids.Contains(one.EntryId)).Select(one => one.EntryId).ToListAsync(cancellation);
        return [.. agreed, .. entries.Where(one => one.Kind is EntryKind.Invitation or EntryKind.Refusal).Select(one => one.Id)];
    }

    static Guid Service(Actor actor) => actor.Acting is { AtService: true } held && TeamActions.Erase.MayBegin(actor) ? held.ScopeId : Guid.Empty;
}
