using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Links;

/// <summary>One link for somebody who may change it.</summary>
public sealed class FindLink(IPreventionData data, AccessGate gate) : IOperation
{
    public Task<PlanLink?> Handle(Actor actor, Guid planId, Guid linkId, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Write, today);
        return data.All<PlanLink>().AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == linkId && one.PlanId == planId && open.Contains(one.PlanId), cancellation);
    }
}
