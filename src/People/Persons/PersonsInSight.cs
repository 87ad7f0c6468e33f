using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.People.Merging;

namespace Langbenk.People.Persons;

static class PersonsInSight
{
    /// <summary>Everybody who may be found at all: not sealed to her, not her own family, not the other half of a merged pair.</summary>
    public static IQueryable<Person> Of(IPeopleData data, AccessGate gate, Actor actor, DateOnly day)
    {
        var aliases = data.All<PersonAlias>().Select(one => one.PersonId);
        var shut = gate.Shut(actor, day);
        return data.All<Person>().Where(one => !shut.Contains(one.Id) && !aliases.Contains(one.Id));
    }

    /// <summary>Who is found by searching: that somebody is with child is told to nobody whose service does not know the child.</summary>
    public static IQueryable<Person> Found(IPeopleData data, AccessGate gate, Actor actor, DateOnly day)
    {
        var known = gate.Known(PeopleModule.Resource, actor.Service() ?? Guid.Empty, day);
        return Of(data, gate, actor, day).Where(one => one.BirthDate != null || known.Contains(one.Id));
    }
}
