using Langbenk.Access;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Families;

/// <summary>
/// The family of a person as a service knows it, without those whom nobody may tell the reader of: sealed to her, or her own. They are
/// left out whole, so that nothing shows that they were.
/// </summary>
sealed class ReadFamily(IPeopleData data, IOrganisationData organisation, AccessGate gate)
{
    /// <summary>Both ways: who was recorded as her daughter has her as a parent.</summary>
    public async Task<Family> Of(Actor actor, IReadOnlyList<Guid> ids, Guid service, DateOnly day, CancellationToken cancellation)
    {
        var kinships = await data.All<Kinship>().AsNoTracking()
            .Where(one => one.ServiceId == service && one.TakenBackOn == null && (ids.Contains(one.PersonId) || ids.Contains(one.OtherId))).ToListAsync(cancellation);
        var guardianships = await data.All<Guardianship>().AsNoTracking()
            .Where(one => one.ServiceId == service && one.TakenBackOn == null && ids.Contains(one.ChildId)).OrderByDescending(one => one.ValidFrom).ToListAsync(cancellation);
        var others = kinships.Select(one => Other(one, ids)).Concat(guardianships.Where(one => one.HolderId is not null).Select(one => one.HolderId!.Value)).ToList();
        var hits = await InSight(actor, others, day, cancellation);
        var holders = guardianships.Select(one => one.HolderServiceId).Distinct().ToList();
        var services = await organisation.Services.Where(one => holders.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return new Family(
            [.. kinships.Where(one => hits.ContainsKey(Other(one, ids)) && !ids.Contains(hits[Other(one, ids)].Id))
                .Select(one => new Family.Member(one.Id, ids.Contains(one.PersonId) ? one.Kin : one.Kin.Inverse(), hits[Other(one, ids)], one.ValidFrom, one.ValidTo))
                .OrderBy(one => one.Kin).ThenBy(one => one.Person.BirthDate).ThenBy(one => one.KinshipId)],
            [.. guardianships.Where(one => one.HolderId is not { } holder || hits.ContainsKey(holder))
                .Select(one => new Family.Decides(one, one.HolderId is { } holder ? hits[holder] : null, one.HolderServiceId is { } named ? services[named] : null))]);
    }

    static Guid Other(Kinship one, IReadOnlyList<Guid> ids) => ids.Contains(one.PersonId) ? one.OtherId : one.PersonId;

    /// <summary>Each as the person that is used now; who is not in sight is not there.</summary>
    async Task<Dictionary<Guid, PersonHit>> InSight(Actor actor, List<Guid> others, DateOnly day, CancellationToken cancellation)
    {
        var main = await Aliases.Mains(data, others, cancellation);
        var mains = main.Values.Distinct().ToList();
        var open = gate.Open(actor, PeopleActions.Read, day);
        var shut = gate.Shut(actor, day);
        var persons = await data.All<Person>().AsNoTracking().Where(one => mains.Contains(one.Id) && !shut.Contains(one.Id))
            .Select(one => new { Person = one, IsOpen = open.Contains(one.Id) }).ToDictionaryAsync(one => one.Person.Id, cancellation);
        return main.Where(one => persons.ContainsKey(one.Value)).ToDictionary(one => one.Key, one => PersonHit.Of(persons[one.Value].Person, persons[one.Value].IsOpen));
    }
}
