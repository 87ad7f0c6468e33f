using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>Every role that somebody has had at a place: whose acts are that place's own.</summary>
public sealed class HoldingsAt(IOrganisationData data) : IOperation
{
    public Task<List<Guid>> Handle(Guid place, CancellationToken cancellation = default) =>
        data.RoleHoldings.Where(one => one.ServiceId == place || one.MunicipalityId == place).Select(one => one.Id).ToListAsync(cancellation);
}
