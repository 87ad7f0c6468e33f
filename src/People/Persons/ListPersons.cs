using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Persons;

/// <summary>The persons that are open to her in the role she acts in, by name; a page at a time.</summary>
public sealed class ListPersons(IPeopleData data, AccessGate gate) : IOperation
{
    public const int PageLength = 50;

    public sealed record Listed(IReadOnlyList<PersonHit> Persons, bool ThereAreMore);

    public async Task<Listed> Handle(Actor actor, int page, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PeopleActions.Read, today);
        var aliases = data.All<Merging.PersonAlias>().Select(one => one.PersonId);
        var rows = await data.All<Person>().AsNoTracking().Where(one => open.Contains(one.Id) && !aliases.Contains(one.Id))
            .OrderBy(one => one.SortKey).ThenBy(one => one.Id).Skip(Math.Clamp(page, 0, 10_000) * PageLength).Take(PageLength + 1).ToListAsync(cancellation);
        return new([.. rows.Take(PageLength).Select(one => PersonHit.Of(one, true))], rows.Count > PageLength);
    }
}
