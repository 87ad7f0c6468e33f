using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans.Links;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Adoptions;

/// <summary>The whole plan as it stands now: texts, goals and the plans it belongs to. Access has been decided by the caller.</summary>
public sealed class FreezePlan(IPreventionData data, IOrganisationData organisation, ReadGoals goals) : IOperation
{
    /// <summary>What all share and every local text, or what is shared and that of one municipality. Empty parts are left out.</summary>
    public async Task<FrozenPlan> Handle(Plan plan, Guid? municipality, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var sections = await (
            from section in data.All<PlanSection>()
            where section.PlanId == plan.Id && section.Length > 0
                && (municipality == null || section.MunicipalityId == null || section.MunicipalityId == municipality)
            from place in organisation.Municipalities.Where(one => one.Id == section.MunicipalityId).DefaultIfEmpty()
            orderby section.Order, section.Key, section.MunicipalityId == null ? 0 : 1, place.SortKey
            select new FrozenSection(section.Key, section.Title, place.Name, section.Text, section.MunicipalityId)).AsNoTracking().ToListAsync(cancellation);
        var links = await (
            from link in data.All<PlanLink>()
            where link.PlanId == plan.Id && (municipality == null || link.MunicipalityId == municipality)
            join place in organisation.Municipalities on link.MunicipalityId equals place.Id
            orderby link.Kind, place.SortKey, link.Id
            select new FrozenLink(link.Kind, link.Name, place.Name)).AsNoTracking().ToListAsync(cancellation);
        return new FrozenPlan(plan.Title, plan.PeriodFrom, plan.PeriodTo, sections)
        {
            LeadMunicipalityId = plan.LeadMunicipalityId,
            Goals = [.. (await goals.All([plan.Id], cancellation))
                .Where(goal => municipality is null || goal.Goal.MunicipalityId is null || goal.Goal.MunicipalityId == municipality).Select(Frozen)],
            Links = links,
        };
    }

    static FrozenGoal Frozen(GoalView view) => new(
        view.Goal.Id, view.Goal.Text, view.Goal.Change, view.Goal.Effect, view.Goal.MunicipalityId is null ? null : view.Municipality, view.Goal.MunicipalityId,
        view.Responsible, view.Goal.ResponsiblePosition, view.Goal.Deadline, [.. view.Measures.Select(one => one.Title)],
        [.. view.Targets.Select(one => one.Indicator).Select(one => new FrozenIndicator(
            one.Name, one.Unit, one.BaselineValue, one.BaselineOn, one.Wanted, one.TargetValue))]);
}
