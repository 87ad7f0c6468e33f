using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>Ends a role from a day on; the row stays, so that what was done in it can be read.</summary>
public sealed class EndRole(IOrganisationData data) : IOperation
{
    public async Task<bool> Handle(Guid holdingId, DateOnly lastDay, CancellationToken cancellation = default)
    {
        if (await data.RoleHoldings.SingleOrDefaultAsync(one => one.Id == holdingId, cancellation) is not { } holding)
        {
            return false;
        }

        // A role that had not begun when it was ended has never been held.
        if (lastDay < holding.ValidFrom)
        {
            data.RoleHoldings.Remove(holding);
        }
        else
        {
            holding.ValidTo = lastDay;
        }

        await data.SaveChangesAsync(cancellation);
        return true;
    }
}
