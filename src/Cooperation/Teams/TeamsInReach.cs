using System.Linq.Expressions;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams;

/// <summary>
/// One rule for every list and every page of teams: a team is open in a service that takes or took part, to who has the child open there;
/// an entry to its writer's service and to whom it was told; another participant to whom it was told of.
/// </summary>
public sealed class TeamsInReach(ICooperationData data, OpenPersons persons, ReadDisclosures told) : IOperation
{
    public IQueryable<TeamAroundChild> Teams(Actor actor, DateOnly day, bool toWrite = false)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = Service(actor);
        var people = persons.To(actor, toWrite ? PeopleActions.Change : PeopleActions.Read, day);
        var parts = data.All<Participation>();
        return data.All<TeamAroundChild>().Where(team => people.Contains(team.ChildId) && parts.Any(one => one.TeamId == team.Id && one.ServiceId == service
            && (one.State == ParticipationState.Accepted || (!toWrite && one.State == ParticipationState.Left))))
            .Where(HasSomethingIn(service, toWrite));
    }

    /// <summary>Those where she may write down what has been done: also when the team has ended, or her service has gone out of it.</summary>
    public IQueryable<TeamAroundChild> ToWriteDown(Actor actor, DateOnly day)
    {
        var hers = persons.To(actor, PeopleActions.Change, day);
        return Teams(actor, day).Where(team => hers.Contains(team.ChildId));
    }

    /// <summary>
    /// A team on the wrong child takes nothing more, and is there only for the service that has its own words in it still, or has not said that it is
    /// out of its own record.
    /// </summary>
    Expression<Func<TeamAroundChild, bool>> HasSomethingIn(Guid service, bool toWrite)
    {
        var (entries, kept, parts) = (data.All<Entries.TeamEntry>(), data.All<Entries.EntryKeeping>(), data.All<Participation>());
        return toWrite ? team => team.WrongChildOn == null : team => team.WrongChildOn == null
            || entries.Any(one => one.TeamId == team.Id && one.ServiceId == service && one.ErasedOn == null)
            || kept.Any(one => one.ServiceId == service && one.RemoveAskedOn != null && one.RemovedOn == null && entries.Any(entry => entry.Id == one.EntryId && entry.TeamId == team.Id))
            || parts.Any(one => one.TeamId == team.Id && one.ServiceId == service && one.OutAskedOn != null && one.OutOn == null);
    }

    public IQueryable<Participation> Participants(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = Service(actor);
        var known = told.ToldTo(service, ParticipationResource);
        return data.All<Participation>().Where(one => one.ServiceId == service || one.InvitedByServiceId == service || known.Contains(one.Id));
    }

    /// <summary>Those without an account who take part: to the service that took them in, and to those it told.</summary>
    public IQueryable<OutsiderPart> Outsiders(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = Service(actor);
        var known = told.ToldTo(service, OutsiderResource);
        return data.All<OutsiderPart>().Where(one => one.ByServiceId == service || known.Contains(one.Id));
    }

    /// <summary>Those who take part, as her service sees it, besides the family: to whom something can be told.</summary>
    public async Task<IReadOnlySet<Receiver>> Receivers(Actor actor, Guid team, CancellationToken cancellation = default)
    {
        var service = Service(actor);
        var services = await Participants(actor).Where(one => one.TeamId == team && one.State == ParticipationState.Accepted && one.ServiceId != service).Select(one => one.ServiceId).ToListAsync(cancellation);
        var outsiders = await Outsiders(actor).Where(one => one.TeamId == team && one.EndedOn == null).Select(one => one.OutsiderId).ToListAsync(cancellation);
        return services.Select(Receiver.Service).Concat(outsiders.Select(Receiver.Outsider)).ToHashSet();
    }

    public IQueryable<Entries.TeamEntry> Entries(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = Service(actor);
        var known = told.ToldTo(service, EntryResource);
        return data.All<Entries.TeamEntry>().Where(one => one.ServiceId == service || known.Contains(one.Id));
    }

    /// <summary>Those of her teams whose invitation is open to her service.</summary>
    public IQueryable<Meetings.TeamMeeting> Meetings(Actor actor, DateOnly day)
    {
        var (teams, entries) = (Teams(actor, day).Select(one => one.Id), Entries(actor));
        return data.All<Meetings.TeamMeeting>().Where(one => teams.Contains(one.TeamId) && entries.Any(entry => entry.Id == one.EntryId));
    }

    public const string EntryResource = "entry";

    public const string ParticipationResource = "participation";

    public const string OutsiderResource = "outside-part";

    /// <summary>No service, no team: the empty id is nobody's.</summary>
    static Guid Service(Actor actor) => actor.Acting is { AtService: true } held ? held.ScopeId : Guid.Empty;
}
