using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Merging;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Persons;

/// <summary>
/// The persons that are open to her for an action, under every id they have: what other modules keep about a person is filtered by
/// this. Of a merged pair only the one that is used decides.
/// </summary>
public sealed class OpenPersons(IPeopleData data, AccessGate gate) : IOperation
{
    public IQueryable<Guid> To(Actor actor, AccessAction action, DateOnly day) => gate.OpenByAnyId(actor, action, day);

    /// <summary>Under which id somebody is used now who is no longer used under this; null when she is, or is not open to the one who asks.</summary>
    public async Task<Guid?> MovedTo(Actor actor, Guid person, DateOnly day, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PeopleActions.Read, day);
        return await data.All<PersonAlias>().Where(one => one.PersonId == person && open.Contains(one.MainId)).Select(one => (Guid?)one.MainId).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Whether she may read each of them.</summary>
    public async Task<bool> AreOpen(Actor actor, IReadOnlyCollection<Guid> persons, DateOnly day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(persons);
        return await To(actor, PeopleActions.Read, day).Where(id => persons.Contains(id)).Distinct().CountAsync(cancellation) == persons.Count;
    }

    /// <summary>Who may not be found at all, under every id they have: sealed to her, or her own family. Everybody else is in sight.</summary>
    public IQueryable<Guid> OutOfSight(Actor actor, DateOnly day) => gate.ShutByAnyId(actor, day);

    /// <summary>The id that a service writes under.</summary>
    public async Task<Guid> KnownAs(Guid person, Guid service, DateOnly day, CancellationToken cancellation = default) =>
        await Aliases.KnownAs(gate, await IdsOf(person, cancellation), service, day, cancellation);

    /// <summary>The same, for each.</summary>
    public async Task<IReadOnlyDictionary<Guid, Guid>> KnownAs(IEnumerable<Guid> persons, Guid service, DateOnly day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(persons);
        var known = new Dictionary<Guid, Guid>();
        foreach (var id in persons.Distinct())
        {
            known.Add(id, await KnownAs(id, service, day, cancellation));
        }

        return known;
    }

    /// <summary>Every id of the same person, the one that is used first.</summary>
    public async Task<IReadOnlyList<Guid>> IdsOf(Guid person, CancellationToken cancellation = default) =>
        await Aliases.AllOf(data, await Aliases.Main(data, person, cancellation), cancellation);
}
