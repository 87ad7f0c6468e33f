using Langbenk.Access;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Protection;

/// <summary>
/// A strictly confidential address seals a person: a row for each such protection, and she is sealed while one of them holds. Who is
/// cleared is cleared for the seals that stand then, and no longer: the next time, it begins anew.
/// </summary>
sealed class Seals(IOrganisationData organisation, IAccessData access, AccessGate gate)
{
    /// <summary>Whether she is sealed that day, and the last day of it; null while nobody has ended it.</summary>
    public async Task<(bool IsSealed, DateOnly? Last)> On(IReadOnlyList<Guid> ids, DateOnly day, CancellationToken cancellation)
    {
        var ends = await Rows(ids, RelationKind.Sealed, day).Select(one => one.ValidTo).ToListAsync(cancellation);
        return (ends.Count > 0, ends.Contains(null) ? null : ends.Max());
    }

    public async Task Begin(AddressProtection protection, IReadOnlyList<Guid> ids, Actor actor, DateOnly day, CancellationToken cancellation)
    {
        var stands = await Rows(ids, RelationKind.Sealed, day).AnyAsync(one => one.ValidTo == null, cancellation);
        access.Relations.Add(new Relation
        {
            Id = protection.Id,
            Resource = PeopleModule.Resource,
            ResourceId = protection.PersonId,
            Kind = RelationKind.Sealed,
            HolderId = Guid.Empty,
            Key = Relation.KeyOf(RelationKind.Sealed, Guid.Empty),
            ValidFrom = day,
        });
        if (stands)
        {
            return;
        }

        await Rows(ids, RelationKind.Cleared, day).ForEachAsync(one => one.ValidTo = day.AddDays(-1), cancellation);
        var known = await Rows(ids, RelationKind.Member, day).ToListAsync(cancellation);
        await ClearLeaders(known, ids, day, null, cancellation);
        if (!access.Relations.Local.Any(one => one.ResourceId == protection.PersonId && one.ValidTo == null && one.Key == Relation.KeyOf(RelationKind.Cleared, actor.AccountId, protection.ServiceId)))
        {
            Clear(protection.PersonId, actor.AccountId, protection.ServiceId, day);
        }
    }

    /// <summary>The day itself is still sealed. With the last seal, the clearances end.</summary>
    public async Task End(AddressProtection protection, IReadOnlyList<Guid> ids, DateOnly day, CancellationToken cancellation)
    {
        var standing = await Rows(ids, RelationKind.Sealed, day).Where(one => one.ValidTo == null).ToListAsync(cancellation);
        standing.Where(one => one.Id == protection.Id).ToList().ForEach(one => one.ValidTo = day);
        if (standing.TrueForAll(one => one.ValidTo is not null))
        {
            await Rows(ids, RelationKind.Cleared, day).Where(one => one.ValidTo == null).ForEachAsync(one => one.ValidTo = day, cancellation);
        }
    }

    /// <summary>Two become one and only one of them is sealed: the leaders of those who knew the other are cleared, as when a seal begins.</summary>
    public async Task Spread(IReadOnlyList<Guid> some, IReadOnlyList<Guid> others, DateOnly day, CancellationToken cancellation)
    {
        var ((isSealed, last), (otherIsSealed, otherLast)) = (await On(some, day, cancellation), await On(others, day, cancellation));
        if (isSealed == otherIsSealed)
        {
            return;
        }

        var (shut, opened) = isSealed ? (some, others) : (others, some);
        var before = await Rows(shut, RelationKind.Member, day).Select(one => one.HolderId).ToListAsync(cancellation);
        var known = await Rows(opened, RelationKind.Member, day).Where(one => !before.Contains(one.HolderId)).ToListAsync(cancellation);
        // What was said of an earlier seal of the other is over.
        await Rows(opened, RelationKind.Cleared, day).ForEachAsync(one => one.ValidTo = day.AddDays(-1), cancellation);
        await ClearLeaders(known, opened, day, isSealed ? last : otherLast, cancellation);
    }

    /// <summary>Each under the id that her service knows the person by.</summary>
    async Task ClearLeaders(List<Relation> known, IReadOnlyList<Guid> ids, DateOnly day, DateOnly? last, CancellationToken cancellation)
    {
        foreach (var (leader, service) in await Leaders([.. known.Select(one => one.HolderId)], day, cancellation))
        {
            Clear(ids.First(id => known.Exists(one => one.HolderId == service && one.ResourceId == id)), leader, service, day, last);
        }
    }

    /// <summary>Whether somebody who leads the service today is cleared, and is not kept out as family.</summary>
    public async Task<bool> IsLed(IReadOnlyList<Guid> ids, Guid service, DateOnly day, CancellationToken cancellation)
    {
        var leaders = (await Leaders([service], day, cancellation)).Select(one => one.Account).ToList();
        var barred = await Rows(ids, RelationKind.Barred, day).Where(one => leaders.Contains(one.HolderId)).Select(one => one.HolderId).ToListAsync(cancellation);
        List<string> keys = [.. leaders.Except(barred).Select(one => Relation.KeyOf(RelationKind.Cleared, one, service))];
        return await Rows(ids, RelationKind.Cleared, day).AnyAsync(one => keys.Contains(one.Key), cancellation);
    }

    public void Clear(Guid person, Guid account, Guid service, DateOnly day, DateOnly? last = null) =>
        access.Relations.Add(Relation.OfStaff(PeopleModule.Resource, person, RelationKind.Cleared, account, service, day, last));

    async Task<List<(Guid Account, Guid Service)>> Leaders(List<Guid> services, DateOnly day, CancellationToken cancellation) =>
        [.. (await organisation.RoleHoldings
            .Where(one => one.Role == Role.ServiceLeader && one.ServiceId != null && services.Contains(one.ServiceId.Value) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day))
            .Join(organisation.Accounts.Where(one => one.ClosedOn == null || one.ClosedOn > day), one => one.AccountId, account => account.Id, (one, _) => new { one.AccountId, Service = one.ServiceId!.Value })
            .ToListAsync(cancellation)).Select(one => (one.AccountId, one.Service)).Distinct()];

    IQueryable<Relation> Rows(IReadOnlyList<Guid> ids, RelationKind kind, DateOnly day) => gate.Rows(PeopleModule.Resource, ids, kind, day);
}
