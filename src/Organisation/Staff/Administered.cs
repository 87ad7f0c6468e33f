using Langbenk.Organisation.Services;

namespace Langbenk.Organisation.Staff;

/// <summary>What belongs to some municipalities: the services they host, and the people with a role in either, now or before.</summary>
static class Administered
{
    public static IQueryable<Service> Services(IOrganisationData data, IReadOnlyCollection<Guid> municipalities) =>
        data.Services.Where(one => one.HostId != null && municipalities.Contains(one.HostId.Value));

    /// <summary>Those they host, and those outside all municipalities that work for one of them or for none. Null: all there are.</summary>
    public static IQueryable<Service> Changeable(IOrganisationData data, IReadOnlyCollection<Guid>? municipalities) => municipalities is null
        ? data.Services
        : data.Services.Where(one => one.HostId != null ? municipalities.Contains(one.HostId.Value)
            : !data.ServiceOwners.Any(owner => owner.ServiceId == one.Id)
                || data.ServiceOwners.Any(owner => owner.ServiceId == one.Id && municipalities.Contains(owner.MunicipalityId)));

    public static IQueryable<RoleHolding> Holdings(IOrganisationData data, IReadOnlyCollection<Guid> municipalities)
    {
        var services = Services(data, municipalities).Select(one => one.Id);
        return data.RoleHoldings.Where(one => (one.MunicipalityId != null && municipalities.Contains(one.MunicipalityId.Value))
            || (one.ServiceId != null && services.Contains(one.ServiceId.Value)));
    }

    public static IQueryable<Account> Accounts(IOrganisationData data, IReadOnlyCollection<Guid> municipalities)
    {
        var holders = Holdings(data, municipalities).Select(one => one.AccountId);
        return data.Accounts.Where(one => holders.Contains(one.Id));
    }
}
