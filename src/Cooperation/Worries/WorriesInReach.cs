using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;

namespace Langbenk.Cooperation.Worries;

/// <summary>The worries of the service that she acts for, which are open to her: one rule for lists and for one.</summary>
static class WorriesInReach
{
    public static IQueryable<Worry> Of(ICooperationData data, OpenPersons persons, AccessGate gate, Actor actor, DateOnly day, bool toWrite = false)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = actor.Acting is { AtService: true } held ? held.ScopeId : (Guid?)null;
        var people = persons.To(actor, toWrite ? PeopleActions.Change : PeopleActions.Read, day);
        var places = gate.Open(actor, toWrite ? WorryActions.Write : WorryActions.Read, day);
        return data.All<Worry>().Where(one => one.ServiceId == service
            && (one.PersonId == null ? places.Contains(one.Id) : people.Contains(one.PersonId.Value)));
    }
}
