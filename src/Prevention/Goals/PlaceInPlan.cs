using Langbenk.Access;
using Langbenk.Kernel;
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

    /// <summary>Why the goals there cannot be written by her, or null. A plan that has been replaced stays as the councils adopted it.</summary>
    public static async Task<Problem?> Closed(this IPreventionData data, Actor actor, Guid plan, Guid? local, CancellationToken cancellation)
    {
        var of = await data.All<Plan>().Where(one => one.Id == plan).Select(one => new { one.Status, one.LeadMunicipalityId }).SingleAsync(cancellation);
        return of.Status == PlanStatus.Revised ? PlanProblems.PlanRevised
            : MayWrite(actor, of.LeadMunicipalityId, local) ? null
            : GoalProblems.NotYourGoal;
    }

    /// <summary>A goal of one municipality is its own and the lead's.</summary>
    public static bool MayWrite(Actor actor, Guid lead, Guid? local) =>
        local is not { } municipality || PlanActions.Write.MayIn(actor, municipality) || PlanActions.Write.MayIn(actor, lead);

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
