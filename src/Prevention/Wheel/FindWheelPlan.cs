using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Wheel;

/// <summary>
/// The plan that a thing in the wheel is about: the one that was chosen, or, for what always is about the preventive plan, the adopted
/// one that the wheel's municipality steered by on its day. Only a plan that she may read.
/// </summary>
public sealed class FindWheelPlan(IPreventionData data, AccessGate gate) : IOperation
{
    internal static readonly string?[] AboutThePlan = ["plan-evaluation", "status-report"];

    public sealed record Found(Guid Id, string Title);

    /// <summary>Whether it leads to the adopted plan when none is chosen.</summary>
    public static bool IsAboutThePlan(WheelActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AboutThePlan.Contains(activity.TemplateKey);
    }

    public async Task<Found?> Handle(
        Actor actor, WheelActivity activity, Occurrence occurrence, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(occurrence);
        var open = gate.Open(actor, PlanActions.Read, today);
        if (activity.PlanId is { } chosen)
        {
            return await data.All<Plan>().Where(one => open.Contains(one.Id) && one.Id == chosen)
                .Select(one => new Found(one.Id, one.Title)).SingleOrDefaultAsync(cancellation);
        }

        return IsAboutThePlan(activity)
            && AdoptedPlan.On(await AdoptedPlan.Among(data, open, cancellation), activity.MunicipalityId, occurrence.Due) is { } plan
            ? new Found(plan.Id, plan.Title) : null;
    }
}
