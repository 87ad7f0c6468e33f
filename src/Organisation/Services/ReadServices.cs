using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Services;

/// <summary>The services that some municipalities host or own a part of, and those outside all municipalities.</summary>
public sealed class ReadServices(IOrganisationData data) : IOperation
{
    public sealed record Row(Service Service, string? Host, IReadOnlyList<Owner> Owners);

    public sealed record Owner(string Municipality, ServiceTask Task, DateOnly From, DateOnly? To, string Delegation);

    public async Task<IReadOnlyList<Row>> Handle(IReadOnlyCollection<Guid> municipalities, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(municipalities);
        var shown = data.Services.Where(one => one.HostId == null || municipalities.Contains(one.HostId.Value)
            || data.ServiceOwners.Any(owner => owner.ServiceId == one.Id && municipalities.Contains(owner.MunicipalityId)));
        var ids = shown.Select(one => one.Id);
        var owners = (await (
            from owner in data.ServiceOwners
            where ids.Contains(owner.ServiceId)
            join municipality in data.Municipalities on owner.MunicipalityId equals municipality.Id
            orderby municipality.SortKey
            select new { owner.ServiceId, municipality.Name, owner.Task, owner.ValidFrom, owner.ValidTo, owner.Delegation })
            .ToListAsync(cancellation)).ToLookup(owner => owner.ServiceId);
        var services = await (
            from service in shown
            from host in data.Municipalities.Where(one => one.Id == service.HostId).DefaultIfEmpty()
            orderby service.SortKey, service.Id
            select new { service, Host = host!.Name }).AsNoTracking().ToListAsync(cancellation);
        return [.. services.Select(row => new Row(row.service, row.Host, [.. owners[row.service.Id].Select(owner =>
            new Owner(owner.Name, owner.Task, owner.ValidFrom, owner.ValidTo, owner.Delegation))]))];
    }

    /// <summary>Those that some municipalities host: where their administrator may put people.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> HostedBy(IReadOnlyCollection<Guid> municipalities, CancellationToken cancellation = default) =>
        (await Staff.Administered.Services(data, municipalities).Where(one => one.ValidTo == null).OrderBy(one => one.SortKey)
            .Select(one => new { one.Id, one.Name }).ToListAsync(cancellation)).ConvertAll(one => (one.Id, one.Name));
}
