using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Links;

/// <summary>A link of a plan that somebody may write in, tracked, to be changed or removed.</summary>
sealed record OpenLink(PlanLink Link, PlanStatus Status)
{
    public static async Task<OpenLink?> Find(
        IPreventionData data, AccessGate gate, Actor actor, Guid planId, Guid linkId, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, PlanActions.Write, today);
        var found = await data.All<PlanLink>().Where(one => one.Id == linkId && one.PlanId == planId && open.Contains(one.PlanId))
            .Join(data.All<Plan>(), one => one.PlanId, plan => plan.Id, (one, plan) => new { Link = one, plan.Status })
            .SingleOrDefaultAsync(cancellation);
        return found is null ? null : new OpenLink(found.Link, found.Status);
    }

    /// <summary>As it is stored after a save has met another's; null when the other removed it.</summary>
    public static Task<PlanLink?> Again(IPreventionData data, Guid linkId, CancellationToken cancellation) =>
        data.All<PlanLink>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == linkId, cancellation);
}
