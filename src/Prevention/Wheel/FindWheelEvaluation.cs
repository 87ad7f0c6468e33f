using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans.Evaluations;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Wheel;

/// <summary>
/// What was written of the plan's evaluation in the year that the wheel asks for it: the newest. It is the record of the evaluation,
/// so that the wheel asks for no minutes beside it.
/// </summary>
public sealed class FindWheelEvaluation(IPreventionData data, FindWheelPlan plans) : IOperation
{
    public async Task<PlanEvaluation?> Handle(
        Actor actor, WheelActivity activity, Occurrence occurrence, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(occurrence);
        if (activity.Kind != WheelKind.Evaluation || await plans.Handle(actor, activity, occurrence, today, cancellation) is not { } plan)
        {
            return null;
        }

        var (first, last) = (new DateOnly(occurrence.Year, 1, 1), new DateOnly(occurrence.Year, 12, 31));
        return await data.All<PlanEvaluation>().AsNoTracking().Where(one => one.PlanId == plan.Id && one.On >= first && one.On <= last)
            .OrderByDescending(one => one.On).ThenByDescending(one => one.Id).FirstOrDefaultAsync(cancellation);
    }
}
