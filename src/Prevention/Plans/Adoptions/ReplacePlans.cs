using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Adoptions;

/// <summary>
/// A plan is replaced when every council has adopted the one that revises it and the new period has begun; until then the old one
/// holds. Asked at every adoption, and by a job for the plan that was adopted before its first year.
/// </summary>
public sealed class ReplacePlans(IPreventionData data) : IOperation
{
    public async Task Handle(DateOnly today, CancellationToken cancellation = default)
    {
        var old = await data.All<Plan>()
            .Where(one => (one.Status == PlanStatus.InForce || one.Status == PlanStatus.Adopting)
                && data.All<Plan>().Any(next => next.PreviousId == one.Id && next.Status == PlanStatus.InForce && next.PeriodFrom <= today.Year))
            .ToListAsync(cancellation);
        foreach (var plan in old)
        {
            plan.Status = PlanStatus.Revised;
        }

        if (old.Count > 0)
        {
            await data.SaveChangesAsync(cancellation);
        }
    }
}
