using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Services;

/// <summary>«Én dør inn»: the one service that receives requests for help in a municipality, and answers within the days it has promised.</summary>
public sealed class FindReception(IOrganisationData data) : IOperation
{
    /// <summary>Those of the municipalities that a service works for; its own among them, where it is one.</summary>
    public async Task<IReadOnlyList<Service>> Near(Guid service, DateOnly day, CancellationToken cancellation = default) => await In(
        await data.ServiceOwners.Where(one => one.ServiceId == service && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day)).Select(one => one.MunicipalityId)
            .Union(data.Services.Where(one => one.Id == service && one.HostId != null).Select(one => one.HostId!.Value)).ToListAsync(cancellation), day, cancellation);

    public async Task<IReadOnlyList<Service>> In(IReadOnlyCollection<Guid> municipalities, DateOnly day, CancellationToken cancellation = default) =>
        await Doors(data, municipalities, day).AsNoTracking().OrderBy(one => one.SortKey).ThenBy(one => one.Id).ToListAsync(cancellation);

    /// <summary>A municipality has one: whether another service is it already.</summary>
    internal static Task<bool> IsTaken(IOrganisationData data, IReadOnlyCollection<Guid> municipalities, Guid? by, DateOnly day, CancellationToken cancellation) =>
        Doors(data, municipalities, day).AnyAsync(one => one.Id != by, cancellation);

    static IQueryable<Service> Doors(IOrganisationData data, IReadOnlyCollection<Guid> municipalities, DateOnly day) =>
        data.Services.Where(one => one.AnswerDays != null && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day)
            && ((one.HostId != null && municipalities.Contains(one.HostId.Value))
                || data.ServiceOwners.Any(owner => owner.ServiceId == one.Id && (owner.ValidTo == null || owner.ValidTo >= day) && municipalities.Contains(owner.MunicipalityId))));
}
