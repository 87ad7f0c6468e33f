using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Admissions;

/// <summary>Who could confirm an admission today: the names that the one who asked can turn to.</summary>
public sealed class FindConfirmers(IOrganisationData data) : IOperation
{
    public async Task<IReadOnlyList<string>> Handle(Admission admission, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(admission);
        var places = await Places(admission, today, cancellation);
        var (hosts, services) = (places.Select(one => one.Host).ToList(), places.Select(one => one.Service).ToList());
        var holdings = await (
            from held in data.RoleHoldings
            where held.ValidFrom <= today && (held.ValidTo == null || held.ValidTo >= today)
                && held.AccountId != admission.AskedById && held.AccountId != admission.AccountId
                && ((held.Role == Role.Administrator && hosts.Contains(held.MunicipalityId)) || (held.Role == Role.ServiceLeader && services.Contains(held.ServiceId)))
            join account in data.Accounts on held.AccountId equals account.Id
            where account.ClosedOn == null || account.ClosedOn > today
            select new { account.Id, account.DisplayName, held.MunicipalityId, held.ServiceId }).AsNoTracking().ToListAsync(cancellation);
        return [.. holdings.GroupBy(one => (one.Id, one.DisplayName))
            .Where(of => places.All(place => of.Any(one => one.MunicipalityId is { } host ? host == place.Host : place.Service is not null && one.ServiceId == place.Service)))
            .Select(of => of.Key.DisplayName).Order(StringComparer.Ordinal)];
    }

    /// <summary>Of a role, its place; of a way back in, those of the roles she has, or had when she has none.</summary>
    async Task<List<(Guid? Host, Guid? Service)>> Places(Admission admission, DateOnly today, CancellationToken cancellation)
    {
        if (admission.Role is not null)
        {
            return [(admission.MunicipalityId ?? await data.Services.Where(one => one.Id == admission.ServiceId).Select(one => one.HostId).SingleOrDefaultAsync(cancellation), admission.ServiceId)];
        }

        var held = await (
            from holding in data.RoleHoldings
            where holding.AccountId == admission.AccountId
            from service in data.Services.Where(one => one.Id == holding.ServiceId).DefaultIfEmpty()
            select new { Stands = holding.ValidTo == null || holding.ValidTo >= today, Host = holding.MunicipalityId ?? service!.HostId, holding.ServiceId }).ToListAsync(cancellation);
        return held.Exists(one => one.Stands)
            ? [.. held.Where(one => one.Stands).Select(one => (one.Host, one.ServiceId)).Distinct()]
            : [.. held.Select(one => (one.Host, (Guid?)null)).Distinct()];
    }
}
