using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Milestones;

/// <summary>A milestone of a plan that somebody may write in, tracked, to be changed or removed.</summary>
sealed record OpenMilestone(Milestone Milestone, Plan Plan)
{
    /// <summary>What is done is history, and so is a plan that another has replaced.</summary>
    public Problem? Refusal => Plan.Status == PlanStatus.Revised ? PlanProblems.PlanRevised
        : Milestone.DoneOn is not null ? MilestoneProblems.Finished : null;

    public static async Task<OpenMilestone?> Find(
        IPreventionData data, AccessGate gate, Actor actor, Guid planId, Guid milestoneId, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, PlanActions.Write, today);
        var found = await data.All<Milestone>().Where(one => one.Id == milestoneId && one.PlanId == planId && open.Contains(one.PlanId))
            .Join(data.All<Plan>(), one => one.PlanId, plan => plan.Id, (one, plan) => new { Milestone = one, Plan = plan })
            .SingleOrDefaultAsync(cancellation);
        return found is null ? null : new OpenMilestone(found.Milestone, found.Plan);
    }

    /// <summary>As it is stored after a save has met another's; null when the other removed it.</summary>
    public static Task<Milestone?> Again(IPreventionData data, Guid milestoneId, CancellationToken cancellation) =>
        data.All<Milestone>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == milestoneId, cancellation);
}
