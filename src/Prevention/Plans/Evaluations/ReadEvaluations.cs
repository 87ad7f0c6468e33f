using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Evaluations;

/// <summary>The newest first: those of the plan, and those of the one it revises, which it is to learn from.</summary>
public sealed class ReadEvaluations(IPreventionData data, AccessGate gate) : IOperation
{
    public Task<List<PlanEvaluation>> Handle(Actor actor, Guid planId, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Read, today);
        return data.All<PlanEvaluation>().AsNoTracking()
            .Where(one => (one.PlanId == planId || data.All<Plan>().Any(plan => plan.Id == planId && plan.PreviousId == one.PlanId)) && open.Contains(one.PlanId))
            .OrderByDescending(one => one.On).ThenByDescending(one => one.Id).ToListAsync(cancellation);
    }
}
