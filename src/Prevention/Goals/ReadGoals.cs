using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Goals;

/// <summary>The goals of a plan in their order, each with its measures, indicators and readings. The same number of queries, however many goals.</summary>
public sealed class ReadGoals(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    /// <param name="HasPen">She writes in the plan, if it can be written in: a plan that has been replaced cannot.</param>
    public sealed record Of(Plan Plan, bool HasPen, bool MayReport, IReadOnlyList<GoalView> Goals)
    {
        public bool MayWrite => HasPen && Plan.Status != PlanStatus.Revised;

        /// <summary>Goals of the whole plan are all parties'; a goal of one municipality is its own and the lead's.</summary>
        public bool MayWriteIn(Actor actor, Guid? municipality) => MayWrite && PlaceInPlan.MayWrite(actor, Plan.LeadMunicipalityId, municipality);
    }

    /// <summary>Null when she may not read the plan, or there is none.</summary>
    public async Task<Of?> Handle(Actor actor, Guid planId, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Read, today);
        var write = gate.Open(actor, PlanActions.Write, today);
        var report = gate.Open(actor, PlanActions.Report, today);
        var plan = await data.All<Plan>().AsNoTracking().Where(one => one.Id == planId && open.Contains(one.Id))
            .Select(one => new { Plan = one, Write = write.Contains(one.Id), Report = report.Contains(one.Id) })
            .SingleOrDefaultAsync(cancellation);
        return plan is null ? null : new Of(plan.Plan, plan.Write, plan.Report, await All([planId], cancellation));
    }

    /// <summary>For whoever has already decided that these plans may be read: pages for inhabitants, the check of a plan.</summary>
    public async Task<IReadOnlyList<GoalView>> All(IReadOnlyCollection<Guid> plans, CancellationToken cancellation = default)
    {
        var goals = await data.All<Goal>().AsNoTracking().Where(one => plans.Contains(one.PlanId) && one.DroppedOn == null)
            .OrderBy(one => one.Order).ThenBy(one => one.Id).ToListAsync(cancellation);
        if (goals.Count == 0)
        {
            return [];
        }

        var ids = data.All<Goal>().Where(one => plans.Contains(one.PlanId) && one.DroppedOn == null).Select(one => one.Id);
        var measures = await data.All<GoalMeasure>().AsNoTracking().Where(one => ids.Contains(one.GoalId))
            .OrderBy(one => one.Id).ToListAsync(cancellation);
        var indicators = await data.All<GoalIndicator>().AsNoTracking().Where(one => ids.Contains(one.GoalId) && one.EndedOn == null)
            .OrderBy(one => one.Id).ToListAsync(cancellation);
        var indicatorIds = data.All<GoalIndicator>().Where(one => ids.Contains(one.GoalId) && one.EndedOn == null).Select(one => one.Id);
        var readings = await data.All<IndicatorReading>().AsNoTracking().Where(one => indicatorIds.Contains(one.IndicatorId)).ToListAsync(cancellation);
        var names = await Names(goals, cancellation);

        var byIndicator = readings.ToLookup(one => one.IndicatorId);
        var views = indicators.ToLookup(one => one.GoalId, one => IndicatorView.Of(one, byIndicator[one.Id]));
        var byGoal = measures.ToLookup(one => one.GoalId);
        return goals.ConvertAll(goal => new GoalView(
            goal, [.. byGoal[goal.Id]], [.. views[goal.Id]],
            Name(names, goal.ResponsibleServiceId ?? goal.ResponsibleMunicipalityId), Name(names, goal.MunicipalityId)));
    }

    /// <summary>What the check of a plan asks.</summary>
    public async Task<IReadOnlyList<GoalState>> States(Guid plan, CancellationToken cancellation = default) =>
        [.. (await All([plan], cancellation)).Select(goal => goal.ToState())];

    static string Name(Dictionary<Guid, string> names, Guid? id) => id is { } known ? names.GetValueOrDefault(known, "") : "";

    async Task<Dictionary<Guid, string>> Names(List<Goal> goals, CancellationToken cancellation)
    {
        var services = goals.Select(goal => goal.ResponsibleServiceId).OfType<Guid>().ToList();
        var municipalities = goals.SelectMany(goal => new[] { goal.ResponsibleMunicipalityId, goal.MunicipalityId }).OfType<Guid>().ToList();
        var names = await organisation.Services.Where(one => services.Contains(one.Id))
            .Select(one => new { one.Id, one.Name }).ToListAsync(cancellation);
        names.AddRange(await organisation.Municipalities.Where(one => municipalities.Contains(one.Id))
            .Select(one => new { one.Id, one.Name }).ToListAsync(cancellation));
        return names.ToDictionary(one => one.Id, one => one.Name);
    }
}
