using Langbenk.Access;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Protection;

/// <summary>Who is cleared for somebody sealed who has the number that was written now.</summary>
sealed class SealedTwins(IPeopleData data, AccessGate gate)
{
    /// <param name="person">Who got the number now.</param>
    public async Task<List<Guid>> Cleared(Guid person, string number, DateOnly day, CancellationToken cancellation)
    {
        var shut = gate.Sealed(day);
        var twins = await data.All<Person>().Where(one => one.Number == number && one.Id != person).Select(one => one.Id).ToListAsync(cancellation);
        var mains = (await Aliases.Mains(data, twins, cancellation)).Values.Where(one => one != person).Distinct().ToList();
        var isSealed = await data.All<Person>().Where(one => mains.Contains(one.Id) && shut.Contains(one.Id)).Select(one => one.Id).ToListAsync(cancellation);
        var ids = await data.All<PersonAlias>().Where(one => isSealed.Contains(one.MainId)).Select(one => one.PersonId).ToListAsync(cancellation);
        return await gate.Rows(PeopleModule.Resource, [.. isSealed, .. ids], RelationKind.Cleared, day).Select(one => one.HolderId).Distinct().ToListAsync(cancellation);
    }
}
