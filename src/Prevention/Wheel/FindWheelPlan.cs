using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Wheel;

/// <summary>
/// The plan that a thing in the wheel is about: the one that was chosen, or, for what always is about the preventive plan, the newest of
/// the wheel's municipality. Only a plan that she may read.
/// </summary>
public sealed class FindWheelPlan(IPreventionData data, AccessGate gate) : IOperation
{
    internal static readonly string?[] AboutThePlan = ["plan-evaluation", "status-report"];

    public sealed record Found(Guid Id, string Title);

    /// <summary>Whether it leads to the newest plan when none is chosen.</summary>
    public static bool IsAboutThePlan(WheelActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AboutThePlan.Contains(activity.TemplateKey);
    }

    public async Task<Found?> Handle(Actor actor, WheelActivity activity, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var open = gate.Open(actor, PlanActions.Read, today);
        var plans = data.All<Plan>().Where(one => open.Contains(one.Id));
        if (activity.PlanId is { } chosen)
        {
            return await plans.Where(one => one.Id == chosen).Select(one => new Found(one.Id, one.Title)).SingleOrDefaultAsync(cancellation);
        }

        if (!IsAboutThePlan(activity))
        {
            return null;
        }

        var place = activity.MunicipalityId;
        return await plans
            .Where(one => one.Status != PlanStatus.Revised
                && (place == null || data.All<PlanMunicipality>().Any(row => row.PlanId == one.Id && row.MunicipalityId == place)))
            .OrderByDescending(one => one.PeriodFrom).ThenByDescending(one => one.Id)
            .Select(one => new Found(one.Id, one.Title)).FirstOrDefaultAsync(cancellation);
    }
}
