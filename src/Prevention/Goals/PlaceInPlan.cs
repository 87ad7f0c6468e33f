using Langbenk.Access;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Goals;

/// <summary>What every operation on goals asks first: which plan it is, and who may answer for something in it.</summary>
static class PlaceInPlan
{
    public static Task<Goal?> OpenGoal(
        this IPreventionData data, AccessGate gate, Actor actor, AccessAction action, Guid goal, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, action, today);
        return data.All<Goal>().SingleOrDefaultAsync(one => one.Id == goal && one.DroppedOn == null && open.Contains(one.PlanId), cancellation);
    }

    public static async Task<GoalIndicator?> OpenIndicator(
        this IPreventionData data, AccessGate gate, Actor actor, AccessAction action, Guid indicator, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, action, today);
        return await data.All<GoalIndicator>().SingleOrDefaultAsync(one => one.Id == indicator && one.EndedOn == null
            && data.All<Goal>().Any(goal => goal.Id == one.GoalId && goal.DroppedOn == null && open.Contains(goal.PlanId)), cancellation);
    }

    public static IQueryable<Guid> Municipalities(this IPreventionData data, Guid plan) =>
        data.All<PlanMunicipality>().Where(one => one.PlanId == plan).Select(one => one.MunicipalityId);

    /// <summary>The services that work for a municipality of the plan that day, or are related to the plan.</summary>
    public static async Task<IReadOnlyList<Guid>> Services(
        this IPreventionData data, IOrganisationData organisation, Guid plan, DateOnly today, CancellationToken cancellation)
    {
        var municipalities = await data.Municipalities(plan).ToListAsync(cancellation);
        return await organisation.ServiceOwners
            .Where(one => municipalities.Contains(one.MunicipalityId) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .Select(one => one.ServiceId).Distinct().ToListAsync(cancellation);
    }
}
