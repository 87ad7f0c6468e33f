using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Wheel;

/// <summary>A plan that at least one council has adopted, with the first day that one did.</summary>
public sealed record AdoptedPlan(Guid Id, string Title, int PeriodFrom, int PeriodTo, DateOnly AdoptedOn, IReadOnlyList<Guid> Municipalities)
{
    /// <summary>
    /// The plan that was steered by on the day: what had been adopted by then goes before what came later, so that the past keeps its plan;
    /// then the one whose period has the day in it, or else the latest before it.
    /// </summary>
    public static AdoptedPlan? On(IEnumerable<AdoptedPlan> plans, Guid? municipality, DateOnly day) => plans
        .Where(one => one.PeriodFrom <= day.Year && (municipality is not { } place || one.Municipalities.Contains(place)))
        .OrderByDescending(one => one.AdoptedOn <= day)
        .ThenByDescending(one => one.PeriodTo >= day.Year)
        .ThenByDescending(one => one.PeriodFrom)
        .ThenByDescending(one => one.AdoptedOn)
        .ThenByDescending(one => one.Id)
        .FirstOrDefault();

    /// <summary>Those among the open ones. A plan that was replaced is still the plan of its time; a draft is nobody's.</summary>
    internal static async Task<IReadOnlyList<AdoptedPlan>> Among(IPreventionData data, IQueryable<Guid> open, CancellationToken cancellation)
    {
        var rows = await (
            from plan in data.All<Plan>()
            where open.Contains(plan.Id) && plan.Status != PlanStatus.Draft && plan.Status != PlanStatus.Hearing
            join row in data.All<PlanMunicipality>() on plan.Id equals row.PlanId
            select new { plan.Id, plan.Title, plan.PeriodFrom, plan.PeriodTo, row.MunicipalityId, row.Adoption, row.DecidedOn }).ToListAsync(cancellation);
        return
        [
            .. from row in rows
               group row by row.Id into plan
               let adopted = plan.Where(one => one.Adoption == AdoptionStatus.Adopted).ToList()
               where adopted.Count > 0
               let first = adopted[0]
               select new AdoptedPlan(
                   plan.Key, first.Title, first.PeriodFrom, first.PeriodTo, adopted.Min(one => one.DecidedOn ?? DateOnly.MinValue), [.. plan.Select(one => one.MunicipalityId)]),
        ];
    }
}
