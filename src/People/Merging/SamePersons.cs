using Langbenk.Kernel;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Merging;

/// <summary>For other modules: under which ids a person may have been written down.</summary>
public sealed class SamePersons(IPeopleData data) : IOperation
{
    /// <summary>Of each id the one that is used now.</summary>
    public async Task<IReadOnlyDictionary<Guid, Guid>> Mains(IReadOnlyCollection<Guid> ids, CancellationToken cancellation = default) =>
        await Aliases.Mains(data, ids, cancellation);

    /// <summary>By the id that something was written under, the person as she is used now.</summary>
    public async Task<IReadOnlyDictionary<Guid, Person>> Used(IReadOnlyCollection<Guid> ids, CancellationToken cancellation = default)
    {
        var mains = await Aliases.Mains(data, ids, cancellation);
        var used = mains.Values.Distinct().ToList();
        var persons = await data.All<Person>().AsNoTracking().Where(one => used.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
        return mains.ToDictionary(one => one.Key, one => persons[one.Value]);
    }

    /// <summary>Every id that means one of these persons, who are all used now, with whom it means.</summary>
    public async Task<IReadOnlyDictionary<Guid, Guid>> AllOf(IReadOnlyCollection<Guid> mains, CancellationToken cancellation = default)
    {
        var merged = await data.All<PersonAlias>().Where(one => mains.Contains(one.MainId)).ToDictionaryAsync(one => one.PersonId, one => one.MainId, cancellation);
        return mains.Distinct().Select(id => KeyValuePair.Create(id, id)).Concat(merged).ToDictionary();
    }
}
