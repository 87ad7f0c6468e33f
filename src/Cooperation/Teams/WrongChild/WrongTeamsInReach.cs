using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.WrongChild;

/// <summary>
/// Of which teams she may ask that her service's words go, and answer a colleague who asks: the service that opened it, of any; another, of one that
/// is found to stand on the wrong child, as long as its own words are there.
/// </summary>
public sealed class WrongTeamsInReach(ICooperationData data, TeamsInReach reach, OpenPersons persons) : IOperation
{
    public IQueryable<TeamAroundChild> Teams(Actor actor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (service, people, own) = (Service(actor), persons.To(actor, PeopleActions.Change, day), Own(actor));
        return reach.Teams(actor, day).Where(team => people.Contains(team.ChildId)
            && (team.WrongChildOn == null ? team.ServiceId == service : own.Any(one => one.TeamId == team.Id)));
    }

    /// <summary>Her service's own words that are not taken away.</summary>
    public IQueryable<TeamEntry> Own(Actor actor)
    {
        var service = Service(actor);
        return data.All<TeamEntry>().Where(one => one.ServiceId == service && one.ErasedOn == null);
    }

    public IQueryable<TeamErasure> Asked(Actor actor, DateOnly day)
    {
        var (service, teams) = (Service(actor), Teams(actor, day).Select(one => one.Id));
        return data.All<TeamErasure>().Where(one => one.ServiceId == service && one.State == ErasureState.Asked && teams.Contains(one.TeamId));
    }

    /// <summary>Something her service has here is in its own record system: the two who ask and confirm say how it is put right there.</summary>
    public Task<bool> IsInOwnRecord(Actor actor, Guid team, CancellationToken cancellation = default)
    {
        var (service, own) = (Service(actor), Own(actor).Where(one => one.TeamId == team).Select(one => one.Id));
        return data.All<EntryKeeping>().AnyAsync(one => one.ServiceId == service && own.Contains(one.EntryId) && one.Keeping.Journal == Records.JournalStatus.Done, cancellation);
    }

    public static Guid Service(Actor actor) => actor?.Acting is { AtService: true } held && TeamActions.WrongChild.MayBegin(actor) ? held.ScopeId : Guid.Empty;
}
