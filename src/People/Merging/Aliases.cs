using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Merging;

static class Aliases
{
    /// <summary>The person that is used now.</summary>
    public static async Task<Guid> Main(IPeopleData data, Guid id, CancellationToken cancellation) =>
        await data.All<PersonAlias>().Where(one => one.PersonId == id).Select(one => (Guid?)one.MainId).SingleOrDefaultAsync(cancellation) ?? id;

    /// <summary>Every id that means this person: what was written under the others is hers too.</summary>
    public static async Task<IReadOnlyList<Guid>> AllOf(IPeopleData data, Guid main, CancellationToken cancellation) =>
        [main, .. await data.All<PersonAlias>().Where(one => one.MainId == main).Select(one => one.PersonId).ToListAsync(cancellation)];
}
