using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>What other modules keep of somebody at work in a service, and what ends with her last role there; the caller saves.</summary>
public interface IEndsWithRole
{
    Task End(Guid account, Guid service, DateOnly lastDay, CancellationToken cancellation);
}

/// <summary>Ends a role from a day on; the row stays, so that what was done in it can be read.</summary>
public sealed class EndRole(IOrganisationData data, params IEnumerable<IEndsWithRole> others) : IOperation
{
    public async Task<bool> Handle(Guid holdingId, DateOnly lastDay, CancellationToken cancellation = default)
    {
        if (await data.RoleHoldings.SingleOrDefaultAsync(one => one.Id == holdingId, cancellation) is not { } holding)
        {
            return false;
        }

        // What ended before keeps its last day.
        if (holding.ValidTo < lastDay)
        {
            return true;
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

        // A role that begins after a gap is another: what she had opens nothing then.
        if (holding.ServiceId is { } service && !await data.RoleHoldings.AnyAsync(one => one.Id != holding.Id && one.ServiceId == service
            && one.AccountId == holding.AccountId && one.ValidFrom <= lastDay.AddDays(1) && (one.ValidTo == null || one.ValidTo > lastDay), cancellation))
        {
            await new LeaveService(data, others).Handle(holding.AccountId, service, lastDay, cancellation);
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // What ends with the role was answered in the same moment: what came of that ends too.
            data.Forget();
            return await Handle(holdingId, lastDay, cancellation);
        }
    }
}
