using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Admissions;

/// <summary>Which admissions somebody answers for: by municipality as administrator, by service as its leader.</summary>
public sealed class AdmissionsInReach(IOrganisationData data) : IOperation
{
    /// <summary>Asked for by another, for another, and still open.</summary>
    public IQueryable<Admission> Waiting(Actor actor, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var earliest = today.AddDays(-Admission.DaysOpen);
        return Others(actor, today).Where(one => one.State == AdmissionState.Asked && one.AskedOn >= earliest && (one.ValidTo == null || one.ValidTo >= today));
    }

    /// <summary>The same, answered and lapsed too.</summary>
    internal IQueryable<Admission> Others(Actor actor, DateOnly today) =>
        Within([.. actor.ScopesOf(Role.Administrator)], [.. actor.ScopesOf(Role.ServiceLeader)], today)
            .Where(one => one.AskedById != actor.AccountId && (one.AccountId == null || one.AccountId != actor.AccountId));

    public IQueryable<Admission> AskedBy(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return data.Admissions.Where(one => one.AskedById == actor.AccountId);
    }

    /// <summary>Whether the one who asked may still ask for it today.</summary>
    internal async Task<bool> AskerStands(Admission admission, DateOnly today, CancellationToken cancellation)
    {
        var hosts = await data.RoleHoldings.Where(one => one.AccountId == admission.AskedById && one.Role == Role.Administrator && one.MunicipalityId != null
            && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today)
            && data.Accounts.Any(account => account.Id == one.AccountId && (account.ClosedOn == null || account.ClosedOn > today)))
            .Select(one => one.MunicipalityId!.Value).Distinct().ToListAsync(cancellation);
        return await Within(hosts, [], today).AnyAsync(one => one.Id == admission.Id, cancellation);
    }

    /// <summary>A role by its place. A way back in by every place where she has a role: it opens all of them.</summary>
    IQueryable<Admission> Within(List<Guid> hosts, List<Guid> led, DateOnly today)
    {
        var hosted = data.Services.Where(one => one.HostId != null && hosts.Contains(one.HostId.Value)).Select(one => one.Id);
        var standing = data.RoleHoldings.Where(one => one.ValidTo == null || one.ValidTo >= today);
        var elsewhere = standing.Where(one => one.ServiceId == null
            ? !hosts.Contains(one.MunicipalityId!.Value)
            : !led.Contains(one.ServiceId.Value) && !hosted.Contains(one.ServiceId.Value));
        var here = data.RoleHoldings.Where(one => (one.MunicipalityId != null && hosts.Contains(one.MunicipalityId.Value)) || (one.ServiceId != null && hosted.Contains(one.ServiceId.Value)));
        return data.Admissions.Where(one => one.Role == null
            ? data.Accounts.Any(account => account.Id == one.AccountId && account.ClosedOn == null)
                && !elsewhere.Any(held => held.AccountId == one.AccountId)
                && (here.Any(held => held.AccountId == one.AccountId) || standing.Any(held => held.AccountId == one.AccountId && held.ServiceId != null && led.Contains(held.ServiceId.Value)))
            : one.ServiceId == null
                ? one.MunicipalityId != null && hosts.Contains(one.MunicipalityId.Value)
                : led.Contains(one.ServiceId.Value) || hosted.Contains(one.ServiceId.Value));
    }
}
