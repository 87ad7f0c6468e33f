using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>What everybody knows of where somebody works: the municipalities here, and the services that she has a role in.</summary>
public sealed class NamesAround(IOrganisationData data) : IOperation
{
    public async Task<IReadOnlyList<string>> Handle(Guid account, CancellationToken cancellation = default)
    {
        var services = data.RoleHoldings.Where(one => one.AccountId == account).Select(one => one.ServiceId);
        return [
            .. await data.Municipalities.Select(one => one.Name).ToListAsync(cancellation),
            .. await data.Services.Where(one => services.Contains(one.Id)).Select(one => one.Name).ToListAsync(cancellation),
        ];
    }
}
