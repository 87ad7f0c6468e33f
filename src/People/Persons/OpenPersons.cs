using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Merging;

namespace Langbenk.People.Persons;

/// <summary>
/// The persons that are open to her for an action, under every id they have: what other modules keep about a person is filtered by
/// this. Of a merged pair only the one that is used decides.
/// </summary>
public sealed class OpenPersons(IPeopleData data, AccessGate gate) : IOperation
{
    public IQueryable<Guid> To(Actor actor, AccessAction action, DateOnly day)
    {
        var open = gate.Open(actor, action, day);
        var aliases = data.All<PersonAlias>();
        return data.All<Person>().Select(one => one.Id).Where(id =>
            aliases.Any(alias => alias.PersonId == id) ? aliases.Any(alias => alias.PersonId == id && open.Contains(alias.MainId)) : open.Contains(id));
    }
}
