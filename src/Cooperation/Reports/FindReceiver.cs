using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Reports;

/// <summary>
/// Who receives a report: the child welfare service of the municipality where the child lives or stays, which may be an inter-municipal
/// one; of an unborn child, the municipal health service. With the number to call, and the one that answers at night.
/// </summary>
public sealed class FindReceiver(IOrganisationData data) : IOperation
{
    static readonly ServiceKind[] Health = [ServiceKind.MunicipalHealth, ServiceKind.HealthClinic];

    public sealed record Receiver(Guid? ServiceId, string Name, string Phone, string OnCallPhone)
    {
        public static readonly Receiver Unknown = new(null, "", "", "");
    }

    public async Task<Receiver> Of(Guid? municipality, ReportAbout about, DateOnly day, CancellationToken cancellation = default)
    {
        if (municipality is not { } chosen)
        {
            return Receiver.Unknown;
        }

        var ids = await new FollowMunicipality(data).MadeOf(chosen, day, cancellation);
        var rows = await (
            from owner in data.ServiceOwners
            where ids.Contains(owner.MunicipalityId) && owner.ValidFrom <= day && (owner.ValidTo == null || owner.ValidTo >= day)
            join service in data.Services on owner.ServiceId equals service.Id
            where service.ValidFrom <= day && (service.ValidTo == null || service.ValidTo >= day) && (service.Kind == ServiceKind.ChildWelfare || Health.Contains(service.Kind))
            orderby service.SortKey, service.Id
            select new { Service = service, owner.Task }).AsNoTracking().ToListAsync(cancellation);
        var childWelfare = rows.Where(one => one.Service.Kind == ServiceKind.ChildWelfare).ToList();
        var ordinary = childWelfare.Where(one => one.Task != ServiceTask.EmergencyDuty).OrderByDescending(one => one.Task == ServiceTask.ChildWelfare).Select(one => one.Service).FirstOrDefault();
        var atNight = childWelfare.Where(one => one.Task == ServiceTask.EmergencyDuty).Select(one => one.Service).FirstOrDefault();
        var onCall = new[] { atNight?.OnCallPhone, atNight?.Phone, ordinary?.OnCallPhone }.FirstOrDefault(one => one is { Length: > 0 }) ?? "";
        var receives = about == ReportAbout.Child ? ordinary : rows.Select(one => one.Service).Where(one => Health.Contains(one.Kind)).OrderBy(one => Array.IndexOf(Health, one.Kind)).FirstOrDefault();
        return receives is null ? Receiver.Unknown with { OnCallPhone = onCall } : new Receiver(receives.Id, receives.Name, receives.Phone, onCall);
    }

    /// <summary>Those that stand that day, for the one who writes to choose among.</summary>
    public async Task<IReadOnlyList<Municipality>> Municipalities(DateOnly day, CancellationToken cancellation = default) =>
        await data.Municipalities.AsNoTracking().Where(one => one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day)).OrderBy(one => one.SortKey).ToListAsync(cancellation);

    /// <summary>Where the children of a service live, when it works for one municipality only.</summary>
    public async Task<Guid?> Usual(Guid service, DateOnly day, CancellationToken cancellation = default)
    {
        var owners = await data.ServiceOwners.Where(one => one.ServiceId == service && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day))
            .Select(one => one.MunicipalityId).Distinct().OrderBy(one => one).Take(2).ToListAsync(cancellation);
        return owners is [var only] && await data.Municipalities.AnyAsync(one => one.Id == only && (one.ValidTo == null || one.ValidTo >= day), cancellation) ? only : null;
    }
}
