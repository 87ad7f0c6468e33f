using Langbenk.Cooperation.Discussions.Checking;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Discussions;

/// <summary>Whom a service may ask: the services of its municipalities, and those outside. And what the check knows of the place.</summary>
public sealed class DiscussionPlaces(IOrganisationData data) : IOperation
{
    static readonly ServiceKind[] Schools = [ServiceKind.School, ServiceKind.AfterSchool, ServiceKind.Kindergarten];

    /// <param name="IsHere">Somebody at work there can read what is asked. Nobody is asked where no one looks.</param>
    public sealed record Row(Guid Id, string Name, ServiceKind Kind, bool IsHere);

    public async Task<IReadOnlyList<Row>> Around(Guid service, DateOnly day, CancellationToken cancellation = default) =>
        await Directory(service, day).Where(one => one.Id != service).OrderBy(one => one.SortKey).ThenBy(one => one.Id)
            .Select(one => new Row(one.Id, one.Name, one.Kind, data.RoleHoldings.Any(held => held.ServiceId == one.Id && held.ValidFrom <= day && (held.ValidTo == null || held.ValidTo >= day)
                && data.Accounts.Any(account => account.Id == held.AccountId && (account.ClosedOn == null || account.ClosedOn > day)))))
            .ToListAsync(cancellation);

    /// <summary>What stands around these services, for the check of what is written between them.</summary>
    public Task<Surroundings> Known(IReadOnlyCollection<Guid> services, DateOnly day, CancellationToken cancellation = default) => Known(services, [], day, cancellation);

    /// <param name="readers">Other services that read it: in the smallest of their municipalities too nobody is to be recognised. Whom they know tells nothing of who wrote.</param>
    public async Task<Surroundings> Known(IReadOnlyCollection<Guid> services, IReadOnlyCollection<Guid> readers, DateOnly day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        var names = await data.Services.Select(one => new { one.Name, one.Kind }).ToListAsync(cancellation);
        var colleagues = await data.Accounts.Where(one => data.RoleHoldings.Any(held => held.AccountId == one.Id && held.ServiceId != null && services.Contains(held.ServiceId.Value)
            && held.ValidFrom <= day && (held.ValidTo == null || held.ValidTo >= day))).Select(one => one.DisplayName).ToListAsync(cancellation);
        var municipalities = await data.Municipalities.Select(one => new { one.Id, one.Name, one.Population }).ToListAsync(cancellation);
        var around = new HashSet<Guid>();
        foreach (var service in services.Concat(readers))
        {
            around.UnionWith(await OwnMunicipalities.Of(data, service, day).ToListAsync(cancellation));
        }

        var sizes = municipalities.Where(one => around.Contains(one.Id)).Select(one => one.Population).ToList();
        return new Surroundings(
            [.. colleagues, .. municipalities.Select(one => one.Name), .. names.Where(one => !Schools.Contains(one.Kind)).Select(one => one.Name)],
            [.. names.Where(one => Schools.Contains(one.Kind)).Select(one => one.Name)],
            sizes.Count == 0 || sizes.Contains(0) ? null : sizes.Min())
        {
            SmallPlaces = [.. municipalities.Where(one => one.Name.Length > 0 && one.Population < Surroundings.SmallMunicipality).Select(one => one.Name)],
        };
    }

    IQueryable<Service> Directory(Guid service, DateOnly day)
    {
        var here = OwnMunicipalities.Of(data, service, day);
        return data.Services.Where(one => one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day)
            && (one.HostId == null || here.Contains(one.HostId.Value)
                || data.ServiceOwners.Any(owner => owner.ServiceId == one.Id && owner.ValidFrom <= day && (owner.ValidTo == null || owner.ValidTo >= day) && here.Contains(owner.MunicipalityId))));
    }
}
