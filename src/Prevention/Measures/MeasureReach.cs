using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>A service that somebody may add measures for, and for whose inhabitants.</summary>
public sealed record ReachedService(Guid Id, string Name, ServiceKind Kind, IReadOnlyList<Guid> MunicipalityIds);

/// <summary>
/// For which services, and for the inhabitants of which municipalities, somebody may write: a service leader for her own service and
/// all who own it; a planner for the services of her municipality, and for that municipality alone.
/// </summary>
public sealed record MeasureReach(IReadOnlyList<ReachedService> Services)
{
    public ReachedService? Find(Guid service) => Services.FirstOrDefault(one => one.Id == service);

    public static async Task<MeasureReach> Of(IOrganisationData data, Actor actor, DateOnly day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(actor);
        var led = actor.ScopesOf(Role.ServiceLeader).ToList();
        var planned = actor.ScopesOf(Role.Planner).ToList();
        var rows = await (
            from owner in data.ServiceOwners.AsNoTracking()
            join service in data.Services on owner.ServiceId equals service.Id
            where owner.ValidFrom <= day && (owner.ValidTo == null || owner.ValidTo >= day)
                && service.ValidFrom <= day && (service.ValidTo == null || service.ValidTo >= day)
                && (led.Contains(service.Id) || planned.Contains(owner.MunicipalityId))
            orderby service.SortKey
            select new { service.Id, service.Name, service.Kind, owner.MunicipalityId }).ToListAsync(cancellation);
        return new MeasureReach([.. rows
            .GroupBy(row => (row.Id, row.Name, row.Kind))
            .Select(group => new ReachedService(group.Key.Id, group.Key.Name, group.Key.Kind, [.. group.Select(row => row.MunicipalityId).Distinct()]))]);
    }
}
