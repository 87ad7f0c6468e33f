using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Municipalities;

/// <summary>The municipalities that the place of whoever asks belongs to: what they have made in common is read and used there.</summary>
public sealed class OwnMunicipalities(IOrganisationData data) : IOperation
{
    /// <summary>The host, and the owners of that day.</summary>
    public static IQueryable<Guid> Of(IOrganisationData data, Guid service, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Services.Where(one => one.Id == service && one.HostId != null).Select(one => one.HostId!.Value)
            .Union(data.ServiceOwners.Where(one => one.ServiceId == service && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day)).Select(one => one.MunicipalityId));
    }

    /// <summary>The municipalities that those places belong to.</summary>
    public async Task<IReadOnlyList<Guid>> Here(IEnumerable<Held> held, DateOnly day, CancellationToken cancellation = default)
    {
        var places = held.ToList();
        var here = places.Where(one => one.Role == Role.Planner).Select(one => one.ScopeId).ToHashSet();
        foreach (var service in places.Where(one => one.AtService).Select(one => one.ScopeId).Distinct())
        {
            here.UnionWith(await Of(data, service, day).ToListAsync(cancellation));
        }

        return [.. here];
    }

    /// <summary>
    /// The municipalities for which she makes and changes, in whatever role she acts: as a planner there, or as a leader in a service that it
    /// hosts; that of the role she acts in first.
    /// </summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> Homes(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var held = actor.Holdings.OrderByDescending(one => one == actor.Acting).ToList();
        var led = held.Where(one => one.Role == Role.ServiceLeader).Select(one => one.ScopeId).ToList();
        var hosts = led.Count == 0 ? [] : await data.Services.Where(one => led.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.HostId, cancellation);
        var ids = held.Select(one => one.Role switch { Role.Planner => one.ScopeId, Role.ServiceLeader => hosts.GetValueOrDefault(one.ScopeId), _ => null }).OfType<Guid>().Distinct().ToList();
        var names = ids.Count == 0 ? [] : await Names(ids, cancellation);
        return [.. ids.Where(names.ContainsKey).Select(one => (one, names[one]))];
    }

    public Task<Dictionary<Guid, string>> Names(IReadOnlyCollection<Guid> ids, CancellationToken cancellation = default) =>
        data.Municipalities.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
}
