using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Persons;

/// <summary>
/// Somebody sealed whom she is cleared for, while her number stands on another whom she could find: it was registered anew by somebody
/// who could not know. Told to the cleared only, and nothing that a search for the number would not tell them.
/// </summary>
public sealed class MayBeTwo(IPeopleData data, AccessGate gate) : IOperation
{
    public const int Most = 20;

    public Task<int> Count(Actor actor, DateOnly today, CancellationToken cancellation = default) => Of(actor, today).CountAsync(cancellation);

    public async Task<IReadOnlyList<PersonHit>> List(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        [.. (await Of(actor, today).AsNoTracking().OrderBy(one => one.SortKey).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation)).Select(one => PersonHit.Of(one, true))];

    IQueryable<Person> Of(Actor actor, DateOnly today)
    {
        var (open, shut) = (gate.Open(actor, PeopleActions.Read, today), gate.Sealed(today));
        var inSight = PersonsInSight.Of(data, gate, actor, today);
        return data.All<Person>().Where(one => open.Contains(one.Id) && shut.Contains(one.Id) && one.Number != null
            && inSight.Any(other => other.Number == one.Number && other.Id != one.Id));
    }
}
