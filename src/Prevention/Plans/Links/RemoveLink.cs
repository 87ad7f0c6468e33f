using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Links;

public sealed class RemoveLink(IPreventionData data, AccessGate gate) : IOperation
{
    /// <summary>False when there is no such link in a plan she may write in.</summary>
    public async Task<bool> Handle(Actor actor, Guid planId, Guid linkId, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Write, today);
        var link = await data.All<PlanLink>().SingleOrDefaultAsync(
            one => one.Id == linkId && one.PlanId == planId && open.Contains(one.PlanId), cancellation);
        if (link is null)
        {
            return false;
        }

        data.All<PlanLink>().Remove(link);
        await data.SaveChangesAsync(cancellation);
        return true;
    }
}
