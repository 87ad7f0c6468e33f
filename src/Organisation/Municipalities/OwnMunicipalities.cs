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

    public IQueryable<Guid> Here(Actor actor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Acting switch
        {
            { AtService: true } held => Of(data, held.ScopeId, day),
            { Role: Role.Planner } held => data.Municipalities.Where(one => one.Id == held.ScopeId).Select(one => one.Id),
            _ => data.Municipalities.Where(_ => false).Select(one => one.Id),
        };
    }

    /// <summary>The municipality for which she makes and changes: as a planner there, or as a leader in a service that it hosts. Null where she acts as something else.</summary>
    public async Task<Guid?> Home(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Acting switch
        {
            { Role: Role.Planner } held => held.ScopeId,
            { Role: Role.ServiceLeader } held => await data.Services.Where(one => one.Id == held.ScopeId).Select(one => one.HostId).SingleOrDefaultAsync(cancellation),
            _ => null,
        };
    }

    public Task<Dictionary<Guid, string>> Names(IReadOnlyCollection<Guid> ids, CancellationToken cancellation = default) =>
        data.Municipalities.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
}
