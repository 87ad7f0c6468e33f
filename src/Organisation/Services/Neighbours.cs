using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Services;

/// <summary>The services that one can ask to work together with: of the municipalities it works for, and those outside all municipalities.</summary>
public sealed class Neighbours(IOrganisationData data) : IOperation
{
    public async Task<IReadOnlyList<Service>> Of(Guid service, DateOnly today, CancellationToken cancellation = default)
    {
        var own = OwnMunicipalities.Of(data, service, today);
        return await data.Services.AsNoTracking()
            .Where(one => one.Id != service && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today)
                && (one.HostId == null || own.Contains(one.HostId.Value) || data.ServiceOwners.Any(owner => owner.ServiceId == one.Id && own.Contains(owner.MunicipalityId))))
            .OrderBy(one => one.SortKey).ThenBy(one => one.Id).ToListAsync(cancellation);
    }

    public sealed record AtWork(Guid AccountId, string Name, Guid ServiceId, string Service);

    /// <summary>Those at work with persons in some services today: whom an invitation can be addressed to.</summary>
    public async Task<IReadOnlyList<AtWork>> Staff(IReadOnlyCollection<Guid> services, DateOnly today, CancellationToken cancellation = default)
    {
        var rows = await (
            from held in data.RoleHoldings
            where held.ServiceId != null && services.Contains(held.ServiceId.Value) && (held.Role == Role.Caseworker || held.Role == Role.ServiceLeader)
                && held.ValidFrom <= today && (held.ValidTo == null || held.ValidTo >= today)
            join account in data.Accounts.Where(one => one.ClosedOn == null || one.ClosedOn > today) on held.AccountId equals account.Id
            join service in data.Services on held.ServiceId equals service.Id
            select new { account.Id, account.DisplayName, ServiceId = service.Id, service.Name }).Distinct().ToListAsync(cancellation);
        return [.. rows.OrderBy(one => SortKey.Of(one.Name), StringComparer.Ordinal).ThenBy(one => SortKey.Of(one.DisplayName), StringComparer.Ordinal)
            .Select(one => new AtWork(one.Id, one.DisplayName, one.ServiceId, one.Name))];
    }
}
