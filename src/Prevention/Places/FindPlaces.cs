using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Places;

/// <summary>Municipalities and services that stand on a day, in Norwegian order, for lists to choose from and for names.</summary>
public sealed class FindPlaces(IOrganisationData data) : IOperation
{
    public async Task<IReadOnlyList<Place>> Standing(DateOnly day, CancellationToken cancellation = default)
    {
        var municipalities = await data.Municipalities.AsNoTracking()
            .Where(one => one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day))
            .OrderBy(one => one.SortKey).Select(one => new { one.Id, one.Name }).ToListAsync(cancellation);
        var services = await data.Services.AsNoTracking()
            .Where(one => one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day))
            .OrderBy(one => one.SortKey).Select(one => new { one.Id, one.Name }).ToListAsync(cancellation);
        return
        [
            .. municipalities.Select(one => new Place(one.Id, false, one.Name)),
            .. services.Select(one => new Place(one.Id, true, one.Name)),
        ];
    }

    /// <summary>Those of these ids that stand, with the owners of the services.</summary>
    public async Task<IReadOnlyList<Place>> Handle(IReadOnlyCollection<Guid> ids, DateOnly day, CancellationToken cancellation = default)
    {
        var municipalities = await data.Municipalities.AsNoTracking()
            .Where(one => ids.Contains(one.Id) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day))
            .OrderBy(one => one.SortKey).Select(one => new { one.Id, one.Name }).ToListAsync(cancellation);
        var services = await data.Services.AsNoTracking()
            .Where(one => ids.Contains(one.Id) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day))
            .OrderBy(one => one.SortKey).Select(one => new { one.Id, one.Name, one.HostId, one.Kind }).ToListAsync(cancellation);
        var owners = await MunicipalitiesOf(ids, day, cancellation);
        return
        [
            .. municipalities.Select(one => new Place(one.Id, false, one.Name)),
            .. services.Select(one => new Place(one.Id, true, one.Name)
            {
                Kind = one.Kind,
                Owners = [.. owners[one.Id].Concat(one.HostId is { } host ? [host] : []).Distinct()],
            }),
        ];
    }

    /// <summary>Somebody there on the day who may lead what is the place's.</summary>
    public Task<bool> IsLed(Guid place, DateOnly day, CancellationToken cancellation = default) =>
        data.RoleHoldings.AnyAsync(one => (one.MunicipalityId == place || one.ServiceId == place) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day)
            && (one.Role == Role.Planner || one.Role == Role.Director || one.Role == Role.ServiceLeader), cancellation);

    public async Task<Place?> One(Guid id, DateOnly day, CancellationToken cancellation = default) =>
        (await Handle([id], day, cancellation)).SingleOrDefault();

    /// <summary>The municipalities that these services work for on the day, by service.</summary>
    public async Task<ILookup<Guid, Guid>> MunicipalitiesOf(IReadOnlyCollection<Guid> services, DateOnly day, CancellationToken cancellation = default)
    {
        var owners = await data.ServiceOwners.AsNoTracking()
            .Where(one => services.Contains(one.ServiceId) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day))
            .Select(one => new { one.ServiceId, one.MunicipalityId }).Distinct().ToListAsync(cancellation);
        return owners.ToLookup(one => one.ServiceId, one => one.MunicipalityId);
    }

    /// <summary>The services of these kinds that work for the municipality on the day, by kind.</summary>
    public async Task<ILookup<ServiceKind, Guid>> ServicesFor(
        Guid municipality, IReadOnlyCollection<ServiceKind> kinds, DateOnly day, CancellationToken cancellation = default)
    {
        var services = await (
            from owner in data.ServiceOwners
            where owner.MunicipalityId == municipality && owner.ValidFrom <= day && (owner.ValidTo == null || owner.ValidTo >= day)
            join service in data.Services on owner.ServiceId equals service.Id
            where kinds.Contains(service.Kind) && service.ValidFrom <= day && (service.ValidTo == null || service.ValidTo >= day)
            select new { service.Id, service.Kind }).Distinct().ToListAsync(cancellation);
        return services.ToLookup(one => one.Kind, one => one.Id);
    }

    /// <summary>Those that may be asked to do something for the place: itself first, its municipalities, and their services.</summary>
    public async Task<IReadOnlyList<Place>> Around(Guid id, DateOnly day, CancellationToken cancellation = default)
    {
        var around = await Around([id], day, true, cancellation);
        return [.. around.OrderByDescending(one => one.Id == id)];
    }

    public async Task<IReadOnlyList<Place>> Around(IReadOnlyCollection<Guid> ids, DateOnly day, bool alsoOwners = true, CancellationToken cancellation = default)
    {
        var standing = await Handle(ids, day, cancellation);
        var municipalities = standing.SelectMany(one => !one.AtService ? [one.Id] : alsoOwners ? one.Owners : []).Distinct().ToList();
        var services = await data.ServiceOwners
            .Where(one => municipalities.Contains(one.MunicipalityId) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day))
            .Select(one => one.ServiceId).Distinct().ToListAsync(cancellation);
        return standing.Count == 0 ? [] : await Handle([.. municipalities.Concat(services).Concat(ids).Distinct()], day, cancellation);
    }
}
