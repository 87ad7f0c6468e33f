using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>A role that was given with a last day, and whose last day has passed, takes with it what a role that is ended takes.</summary>
public sealed class EndPassedRoles(IOrganisationData data, params IEnumerable<IEndsWithRole> others) : IOperation
{
    /// <summary>Who comes back later is seen to when the role is given.</summary>
    const int DaysBack = 40;

    public async Task Handle(DateOnly today, CancellationToken cancellation = default)
    {
        var earliest = today.AddDays(-DaysBack);
        var ended = await data.RoleHoldings.Where(one => one.ServiceId != null && one.ValidTo < today && one.ValidTo >= earliest
            && !data.RoleHoldings.Any(other => other.AccountId == one.AccountId && other.ServiceId == one.ServiceId && other.ValidFrom <= today && (other.ValidTo == null || other.ValidTo >= today)))
            .GroupBy(one => new { one.AccountId, one.ServiceId }).Select(of => new { of.Key.AccountId, of.Key.ServiceId, Last = of.Max(one => one.ValidTo) }).ToListAsync(cancellation);
        foreach (var one in ended)
        {
            await new LeaveService(data, others).Handle(one.AccountId, one.ServiceId!.Value, one.Last!.Value, cancellation);
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Something of hers was answered in the same moment: all are looked at again.
            data.Forget();
            await Handle(today, cancellation);
        }
    }
}
