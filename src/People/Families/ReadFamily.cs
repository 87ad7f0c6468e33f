using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Families;

static class ReadFamily
{
    /// <summary>Both ways: who was recorded as her daughter has her as a parent.</summary>
    public static async Task<Family> Of(IPeopleData data, IQueryable<Guid> open, IReadOnlyList<Guid> ids, Guid service, CancellationToken cancellation)
    {
        var kinships = await data.All<Kinship>().AsNoTracking()
            .Where(one => one.ServiceId == service && (ids.Contains(one.PersonId) || ids.Contains(one.OtherId))).ToListAsync(cancellation);
        var guardianships = await data.All<Guardianship>().AsNoTracking()
            .Where(one => one.ServiceId == service && ids.Contains(one.ChildId)).OrderByDescending(one => one.ValidFrom).ToListAsync(cancellation);
        var others = kinships.Select(one => ids.Contains(one.PersonId) ? one.OtherId : one.PersonId)
            .Concat(guardianships.Where(one => one.HolderId is not null).Select(one => one.HolderId!.Value)).Distinct().ToList();
        var persons = await data.All<Person>().AsNoTracking().Where(one => others.Contains(one.Id))
            .Select(one => new { Person = one, IsOpen = open.Contains(one.Id) }).ToDictionaryAsync(one => one.Person.Id, cancellation);
        PersonHit Hit(Guid id) => PersonHit.Of(persons[id].Person, persons[id].IsOpen);
        return new Family(
            [.. kinships.Select(one => ids.Contains(one.PersonId)
                    ? new Family.Member(one.Id, one.Kin, Hit(one.OtherId), one.ValidFrom, one.ValidTo)
                    : new Family.Member(one.Id, one.Kin.Inverse(), Hit(one.PersonId), one.ValidFrom, one.ValidTo))
                .OrderBy(one => one.Kin).ThenBy(one => one.Person.BirthDate)],
            [.. guardianships.Select(one => new Family.Decides(one, one.HolderId is { } holder ? Hit(holder) : null))]);
    }
}
