using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Families;
using Langbenk.People.Merging;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;
using Level = Langbenk.Law.Codes.AddressProtection;

namespace Langbenk.Sharing.Circles;

/// <summary>Who stands around a child as the acting service knows it; null when the child is not open to her.</summary>
public sealed class ReadCircle(IPeopleData people, OpenPersons open, AccessGate gate, SamePersons same) : IOperation
{
    const int OldestChild = 25;

    sealed record Stands(Guid Id, PersonRole Role);

    public Task<Circle?> Handle(Actor actor, Guid child, DateOnly today, CancellationToken cancellation = default) => AsOf(today, actor, child, today, cancellation);

    /// <param name="day">Those who stood around the child then, of that age; whether it is open to her is asked of today.</param>
    public async Task<Circle?> AsOf(DateOnly day, Actor actor, Guid child, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Acting is not { AtService: true } held || !await open.To(actor, PeopleActions.Read, today).AnyAsync(id => id == child, cancellation))
        {
            return null;
        }

        return await Of(held.ScopeId, child, actor, day, today, cancellation);
    }

    /// <summary>All that a service has written down, hidden from nobody and shown to nobody: for what it answers with yes or no.</summary>
    internal Task<Circle> Whole(Guid service, Guid child, DateOnly day, CancellationToken cancellation) => Of(service, child, null, day, day, cancellation);

    async Task<Circle> Of(Guid service, Guid child, Actor? reader, DateOnly day, DateOnly today, CancellationToken cancellation)
    {
        var main = (await same.Mains([child], cancellation))[child];
        var ids = (await same.AllOf([main], cancellation)).Keys.ToList();
        var guardianships = await people.All<Guardianship>().AsNoTracking()
            .Where(one => one.ServiceId == service && ids.Contains(one.ChildId) && one.TakenBackOn == null && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day)).ToListAsync(cancellation);
        var kinships = await people.All<Kinship>().AsNoTracking()
            .Where(one => one.ServiceId == service && (ids.Contains(one.PersonId) || ids.Contains(one.OtherId)) && one.TakenBackOn == null && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day)).ToListAsync(cancellation);
        return await Build(reader, main, ids, guardianships, kinships, day, today, cancellation);
    }

    /// <summary>Parental responsibility goes before kinship.</summary>
    static List<Stands> Standing(List<Guid> child, List<Guardianship> guardianships, List<Kinship> kinships)
    {
        var holders = guardianships.Where(one => one.HolderId is not null)
            .Select(one => new Stands(one.HolderId!.Value, one.Kind == GuardianshipKind.None ? PersonRole.ParentWithoutResponsibility : PersonRole.Guardian));
        var kin = kinships.Select(one => (Id: OtherThan(child, one), Kin: KinOf(child, one))).Select(one => new Stands(one.Id, RoleOf(one.Kin)));
        return [.. holders.OrderBy(one => one.Role).ThenBy(one => one.Id).Concat(kin.OrderBy(one => one.Role).ThenBy(one => one.Id))];
    }

    static Guid OtherThan(List<Guid> child, Kinship kinship) => child.Contains(kinship.PersonId) ? kinship.OtherId : kinship.PersonId;

    static Kin KinOf(List<Guid> child, Kinship kinship) => child.Contains(kinship.PersonId) ? kinship.Kin : kinship.Kin.Inverse();

    async Task<Circle> Build(Actor? reader, Guid main, List<Guid> child, List<Guardianship> guardianships, List<Kinship> kinships, DateOnly day, DateOnly today, CancellationToken cancellation)
    {
        var others = Standing(child, guardianships, kinships);
        var mains = await same.Mains([.. others.Select(one => one.Id).Except(child)], cancellation);
        var standing = others.Where(one => mains.ContainsKey(one.Id)).Select(one => one with { Id = mains[one.Id] }).DistinctBy(one => one.Id).ToList();
        List<Guid> ids = [main, .. standing.Select(one => one.Id)];
        var mainOf = await same.AllOf(ids, cancellation);
        var inSight = reader is null ? ids : await gate.Unbarred(people.All<Person>().Where(one => ids.Contains(one.Id)).Select(one => one.Id), reader, today).ToListAsync(cancellation);
        var persons = await people.All<Person>().AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
        var (levels, guarded) = (await Levels(mainOf, day, cancellation), await Guarded(mainOf, day, cancellation));
        var carrying = persons[main].IsUnborn ? Carrying([.. kinships.Where(one => KinOf(child, one) == Kin.Parent).Select(one => mains.GetValueOrDefault(OtherThan(child, one))).Distinct()], persons) : null;
        Circle.Member Member(Guid id, PersonRole role)
        {
            var age = persons[id].AgeOn(day);
            // Whoever is under age has others to decide for her, and they are not the ones who decide for this child.
            var stands = id == carrying ? PersonRole.Pregnant : role == PersonRole.Other && age < 18 ? PersonRole.Sibling : role;
            // The stricter one stands on a registration that nobody here may know of: it is answered as if nothing were written.
            var (level, isGuarded) = (levels.TryGetValue(id, out var own) ? own : (ProtectionLevel?)null, guarded.TryGetValue(id, out var other) && (!levels.ContainsKey(id) || other > own));
            return new(id, inSight.Contains(id) ? persons[id] : null, stands, age, isGuarded ? Level.Unknown : LevelOf(level)) { IsGuarded = isGuarded };
        }

        // As the reader sees them: a refusal must not tell that one more is written down whom she may not see.
        var joint = guardianships.Where(one => one.Kind is GuardianshipKind.Joint).Select(one => mains.GetValueOrDefault(one.HolderId ?? Guid.Empty)).Where(inSight.Contains).Distinct().Count();
        return new Circle(
            [Member(main, ChildsRole(persons[main], day)), .. standing.Select(one => Member(one.Id, one.Role))],
            guardianships.Any(one => one.Kind == GuardianshipKind.CareOrder), joint == 1, mainOf,
            reader is not null && await gate.IsOpen(reader, PeopleActions.Change, main, today, cancellation));
    }

    /// <summary>Who carries an unborn child: the woman written down as its parent, when there is one.</summary>
    static Guid? Carrying(List<Guid> parents, Dictionary<Guid, Person> persons) =>
        parents.Where(id => persons.GetValueOrDefault(id)?.Sex == Sex.Female).ToList() is [var one] ? one : null;

    /// <summary>The strictest protection that any service has written down; nothing written is not the same as none.</summary>
    async Task<Dictionary<Guid, ProtectionLevel>> Levels(IReadOnlyDictionary<Guid, Guid> mainOf, DateOnly today, CancellationToken cancellation)
    {
        var ids = mainOf.Keys.ToList();
        var rows = await people.All<People.Protection.AddressProtection>().AsNoTracking()
            .Where(one => ids.Contains(one.PersonId) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today)).ToListAsync(cancellation);
        return rows.GroupBy(one => mainOf[one.PersonId]).ToDictionary(one => one.Key, one => one.Max(row => row.Level));
    }

    /// <summary>
    /// The strictest protection of whoever else has the same number: somebody sealed who was registered anew by one who could not know. One
    /// question, whether there is anybody or not.
    /// </summary>
    async Task<Dictionary<Guid, ProtectionLevel>> Guarded(IReadOnlyDictionary<Guid, Guid> mainOf, DateOnly today, CancellationToken cancellation)
    {
        var (ids, persons, merged) = (mainOf.Keys.ToList(), people.All<Person>(), people.All<PersonAlias>());
        var rows = await (
            from one in persons
            where ids.Contains(one.Id) && one.Number != null
            from twin in persons
            where twin.Number == one.Number && !ids.Contains(twin.Id)
            from protection in people.All<People.Protection.AddressProtection>()
            where protection.ValidFrom <= today && (protection.ValidTo == null || protection.ValidTo >= today)
                && (protection.PersonId == twin.Id || merged.Any(same => (same.MainId == twin.Id && same.PersonId == protection.PersonId)
                    || (same.PersonId == twin.Id && (same.MainId == protection.PersonId || merged.Any(other => other.MainId == same.MainId && other.PersonId == protection.PersonId)))))
            select new { one.Id, protection.Level }).ToListAsync(cancellation);
        return rows.GroupBy(one => mainOf[one.Id]).ToDictionary(one => one.Key, one => one.Max(row => row.Level));
    }

    static Level LevelOf(ProtectionLevel? level) => level switch
    {
        null => Level.Unknown,
        ProtectionLevel.Concealed => Level.Concealed,
        ProtectionLevel.Confidential => Level.Confidential,
        _ => Level.StrictlyConfidential,
    };

    static PersonRole ChildsRole(Person child, DateOnly today) =>
        child.IsUnborn ? PersonRole.Unborn : child.AgeOn(today) <= OldestChild ? PersonRole.Child : PersonRole.AdultUser;

    static PersonRole RoleOf(Kin kin) => kin switch
    {
        Kin.Sibling => PersonRole.Sibling,
        Kin.FosterParent => PersonRole.FosterParent,
        _ => PersonRole.Other,
    };
}
