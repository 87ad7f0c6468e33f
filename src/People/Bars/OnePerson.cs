using System.Linq.Expressions;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Bars;

/// <summary>
/// Which registrations are one person, as it will be when this is saved: those that were found to be, and those that have the same
/// number. So whoever is registered anew is no way around a bar.
/// </summary>
static class OnePerson
{
    /// <summary>Every id of the same person, for each. As many rounds as there are steps from one registration to the next.</summary>
    public static async Task<Dictionary<Guid, List<Guid>>> Same(this IPeopleData data, IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var found = ids.ToHashSet();
        List<PersonAlias> aliases;
        List<Person> numbered;
        int before;
        do
        {
            before = found.Count;
            aliases = await Aliases(data, [.. found], cancellation);
            found.UnionWith(aliases.SelectMany(one => new[] { one.PersonId, one.MainId }));
            numbered = await Numbered(data, [.. found], cancellation);
            found.UnionWith(numbered.Select(one => one.Id));
        }
        while (found.Count > before);

        // Not read once more: who is registered in the same moment is not among them.
        var same = found.ToDictionary(id => id, id => new List<Guid> { id });
        aliases.ForEach(one => Join(same, one.PersonId, one.MainId));
        foreach (var of in numbered.GroupBy(one => one.Number))
        {
            of.ToList().ForEach(one => Join(same, of.First().Id, one.Id));
        }

        return same;
    }

    /// <summary>As it will be when this is saved.</summary>
    public static async Task<List<T>> Now<T>(this IPeopleData data, Expression<Func<T, bool>> which, CancellationToken cancellation)
        where T : class, IPeopleEntity
    {
        await data.All<T>().Where(which).LoadAsync(cancellation);
        return [.. data.All<T>().Local.Where(which.Compile())];
    }

    static Task<List<PersonAlias>> Aliases(IPeopleData data, List<Guid> ids, CancellationToken cancellation) =>
        data.Now<PersonAlias>(one => one.EndedOn == null && (ids.Contains(one.PersonId) || ids.Contains(one.MainId)), cancellation);

    static async Task<List<Person>> Numbered(IPeopleData data, List<Guid> ids, CancellationToken cancellation)
    {
        var numbers = (await data.Now<Person>(one => ids.Contains(one.Id) && one.Number != null, cancellation)).ConvertAll(one => one.Number);
        return await data.Now<Person>(one => one.Number != null && numbers.Contains(one.Number), cancellation);
    }

    static void Join(Dictionary<Guid, List<Guid>> same, Guid one, Guid other)
    {
        var (into, from) = (same[one], same[other]);
        if (into != from)
        {
            into.AddRange(from);
            from.ForEach(id => same[id] = into);
        }
    }
}
