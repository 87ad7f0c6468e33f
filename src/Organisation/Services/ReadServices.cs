using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Services;

/// <summary>The services that some municipalities host or own a part of, and those outside all municipalities.</summary>
public sealed class ReadServices(IOrganisationData data) : IOperation
{
    public sealed record Row(Service Service, string? Host, IReadOnlyList<Owner> Owners);

    public sealed record Owner(Guid Id, string Municipality, ServiceTask Task, DateOnly From, DateOnly? To, string Delegation)
    {
        public bool IsOn(DateOnly day) => From <= day && !(To < day);
    }

    /// <summary>What it was called before, and who hosted it.</summary>
    public sealed record Before(string Name, string? Host, DateOnly From, DateOnly To);

    public async Task<IReadOnlyList<Row>> Handle(IReadOnlyCollection<Guid> municipalities, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(municipalities);
        return await Read(data.Services.Where(one => one.HostId == null || municipalities.Contains(one.HostId.Value)
            || data.ServiceOwners.Any(owner => owner.ServiceId == one.Id && municipalities.Contains(owner.MunicipalityId))), cancellation);
    }

    /// <summary>One that the administrator of these municipalities may change.</summary>
    public async Task<Row?> Changeable(Guid id, IReadOnlyCollection<Guid>? municipalities, CancellationToken cancellation = default) =>
        (await Read(Staff.Administered.Changeable(data, municipalities).Where(one => one.Id == id), cancellation)).SingleOrDefault();

    /// <summary>The ids of those that the administrator may change.</summary>
    public async Task<IReadOnlySet<Guid>> AllChangeable(IReadOnlyCollection<Guid> municipalities, CancellationToken cancellation = default) =>
        await Staff.Administered.Changeable(data, municipalities).Select(one => one.Id).ToHashSetAsync(cancellation);

    public async Task<IReadOnlyList<Before>> History(Guid id, CancellationToken cancellation = default) => await (
        from former in data.FormerServices
        from host in data.Municipalities.Where(one => one.Id == former.HostId).DefaultIfEmpty()
        where former.ServiceId == id
        orderby former.ValidFrom
        select new Before(former.Name, host!.Name, former.ValidFrom, former.ValidTo)).ToListAsync(cancellation);

    async Task<IReadOnlyList<Row>> Read(IQueryable<Service> shown, CancellationToken cancellation)
    {
        var ids = shown.Select(one => one.Id);
        var owners = (await (
            from owner in data.ServiceOwners
            where ids.Contains(owner.ServiceId)
            join municipality in data.Municipalities on owner.MunicipalityId equals municipality.Id
            orderby municipality.SortKey
            select new { owner.ServiceId, municipality.Id, municipality.Name, owner.Task, owner.ValidFrom, owner.ValidTo, owner.Delegation })
            .ToListAsync(cancellation)).ToLookup(owner => owner.ServiceId);
        var services = await (
            from service in shown
            from host in data.Municipalities.Where(one => one.Id == service.HostId).DefaultIfEmpty()
            orderby service.SortKey, service.Id
            select new { service, Host = host!.Name }).AsNoTracking().ToListAsync(cancellation);
        return [.. services.Select(row => new Row(row.service, row.Host, [.. owners[row.service.Id].Select(owner =>
            new Owner(owner.Id, owner.Name, owner.Task, owner.ValidFrom, owner.ValidTo, owner.Delegation))]))];
    }

    /// <summary>Those that some municipalities host: where their administrator may put people that day.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> HostedBy(
        IReadOnlyCollection<Guid> municipalities, DateOnly day, CancellationToken cancellation = default) =>
        (await Staff.Administered.Services(data, municipalities).Where(one => one.ValidTo == null || one.ValidTo >= day).OrderBy(one => one.SortKey)
            .Select(one => new { one.Id, one.Name }).ToListAsync(cancellation)).ConvertAll(one => (one.Id, one.Name));
}
