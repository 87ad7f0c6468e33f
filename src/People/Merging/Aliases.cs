using Langbenk.Access;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Merging;

static class Aliases
{
    /// <summary>The person that is used now.</summary>
    public static async Task<Guid> Main(IPeopleData data, Guid id, CancellationToken cancellation) =>
        await data.All<PersonAlias>().Where(one => one.PersonId == id).Select(one => (Guid?)one.MainId).SingleOrDefaultAsync(cancellation) ?? id;

    /// <summary>Every id that means this person: what was written under the others is hers too.</summary>
    public static async Task<IReadOnlyList<Guid>> AllOf(IPeopleData data, Guid main, CancellationToken cancellation) =>
        [main, .. await data.All<PersonAlias>().Where(one => one.MainId == main).OrderBy(one => one.Id).Select(one => one.PersonId).ToListAsync(cancellation)];

    /// <summary>The person that is used now, for each.</summary>
    public static async Task<Dictionary<Guid, Guid>> Mains(IPeopleData data, IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var all = ids.Distinct().ToList();
        var aliases = await data.All<PersonAlias>().AsNoTracking().Where(one => all.Contains(one.PersonId)).ToListAsync(cancellation);
        return all.ToDictionary(id => id, id => aliases.Find(one => one.PersonId == id)?.MainId ?? id);
    }

    /// <summary>The id that a service writes under: the one it knows her by. So two that are parted again take each its own with them.</summary>
    /// <param name="ids">Every id of hers, the one that is used first.</param>
    public static async Task<Guid> KnownAs(AccessGate gate, IReadOnlyList<Guid> ids, Guid service, DateOnly day, CancellationToken cancellation)
    {
        var known = await gate.Rows(PeopleModule.Resource, ids, RelationKind.Member, day).Where(one => one.HolderId == service).Select(one => one.ResourceId).ToListAsync(cancellation);
        return known.Count == 0 ? ids[0] : ids.First(known.Contains);
    }
}
