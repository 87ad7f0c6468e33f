using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Prevention.Terms;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Front;

/// <summary>
/// What a council and its inhabitants may see of their municipality, signed in or not: the plan its council adopted, the goals with
/// their status, hearings that are open, how much help there is to find, examples it has shared.
/// </summary>
public sealed class ReadMunicipalityFront(IPreventionData data, IOrganisationData organisation, ReadGoals goals, FollowMunicipality follow) : IOperation
{
    /// <param name="By">The municipality whose council adopted it: this one, or one that it was made of.</param>
    public sealed record AdoptedPlan(Guid Id, Guid By, string ByName, string Title, int PeriodFrom, int PeriodTo, DateOnly On, string CaseNumber, PlanStatus Status);

    public sealed record OpenHearing(Guid Id, string Plan, DateOnly ClosesOn);

    public sealed record SharedExample(Guid Id, string Title);

    /// <summary>A goal as the council adopted it, and how far it has come; <paramref name="Now"/> is null when it is no longer followed.</summary>
    public sealed record AdoptedGoal(FrozenGoal Goal, GoalView? Now);

    /// <param name="Plan">The one in force today, or else the one to come.</param>
    /// <param name="Next">Adopted too, for years to come.</param>
    public sealed record Front(
        Municipality Municipality, AdoptedPlan? Plan, AdoptedPlan? Next, bool PlanUnderWay, IReadOnlyList<AdoptedGoal> Goals, IReadOnlyList<OpenHearing> Hearings,
        int Measures, bool HasWords, IReadOnlyList<SharedExample> Examples);

    public sealed record Row(string Number, string Name, DateOnly? PlanAdoptedOn, bool PlanUnderWay);

    /// <summary>Of the municipality with the number, or of the one that it has become: its own number then differs. Null when there is none.</summary>
    public async Task<Front?> Handle(string number, DateOnly today, CancellationToken cancellation = default)
    {
        if (await follow.Standing(number, today, cancellation) is not { } municipality)
        {
            return null;
        }

        var line = await follow.MadeOf(municipality.Id, today, cancellation);
        var plans = await (
            from row in data.All<PlanMunicipality>().AsNoTracking()
            where line.Contains(row.MunicipalityId)
            join plan in data.All<Plan>() on row.PlanId equals plan.Id
            join place in organisation.Municipalities on row.MunicipalityId equals place.Id
            orderby plan.PeriodFrom descending, plan.Id descending
            select new { row.Adoption, row.DecidedOn, row.CaseNumber, By = place.Id, ByName = place.Name, plan.Id, plan.Title, plan.PeriodFrom, plan.PeriodTo, plan.Status })
            .ToListAsync(cancellation);
        var adopted = plans.Where(one => one.Adoption == AdoptionStatus.Adopted && one.DecidedOn is not null)
            .Select(one => new AdoptedPlan(one.Id, one.By, one.ByName, one.Title, one.PeriodFrom, one.PeriodTo, one.DecidedOn!.Value, one.CaseNumber, one.Status))
            .OrderBy(one => one.By == municipality.Id ? 0 : 1).ThenByDescending(one => one.PeriodFrom).ToList();
        var inForce = adopted.Find(one => one.PeriodFrom <= today.Year) ?? adopted.LastOrDefault();
        return new Front(
            municipality, inForce, adopted.FirstOrDefault(one => one != inForce && one.PeriodFrom > today.Year),
            plans.Exists(one => one.Adoption != AdoptionStatus.Adopted && one.Status is not (PlanStatus.Revised or PlanStatus.Discarded)),
            inForce is null ? [] : await Goals(inForce.Id, inForce.By, cancellation),
            await Hearings(line, today, cancellation),
            await MeasuresIn(line, today, cancellation),
            await data.All<TermParty>().AnyAsync(one => line.Contains(one.MunicipalityId) && data.All<Term>().Any(term => term.AgreementId == one.AgreementId && term.AdoptedOn != null), cancellation),
            await data.All<Example>().AsNoTracking()
                .Where(one => one.MunicipalityId != null && line.Contains(one.MunicipalityId.Value) && one.Status == ExampleStatus.Published && one.WithdrawnOn == null)
                .OrderBy(one => one.SortKey).Take(10).Select(one => new SharedExample(one.Id, one.Title)).ToListAsync(cancellation));
    }

    /// <summary>What the council adopted and nothing that was written later, told how far it has come.</summary>
    async Task<IReadOnlyList<AdoptedGoal>> Goals(Guid plan, Guid municipality, CancellationToken cancellation)
    {
        var content = await data.All<PlanVersion>().Where(one => one.PlanId == plan && one.MunicipalityId == municipality)
            .OrderByDescending(one => one.Id).Select(one => one.Content).FirstAsync(cancellation);
        var now = (await goals.All([plan], cancellation)).ToDictionary(one => one.Goal.Id);
        return [.. FrozenPlan.Read(content).Goals.Select(goal => new AdoptedGoal(goal, now.GetValueOrDefault(goal.Id)))];
    }

    /// <summary>The municipalities of the installation, in Norwegian order; one that was made of others has what they adopted.</summary>
    public async Task<List<Row>> All(DateOnly today, CancellationToken cancellation = default)
    {
        var became = await follow.Became(today, cancellation);
        var plans = (await (
            from row in data.All<PlanMunicipality>()
            join plan in data.All<Plan>() on row.PlanId equals plan.Id
            orderby plan.PeriodFrom descending, plan.Id descending
            select new { row.MunicipalityId, row.Adoption, row.DecidedOn, plan.PeriodFrom, plan.Status }).ToListAsync(cancellation))
            .ToLookup(one => became.GetValueOrDefault(one.MunicipalityId, one.MunicipalityId));
        return (await organisation.Municipalities.AsNoTracking().Where(one => one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .OrderBy(one => one.SortKey).Select(one => new { one.Id, one.Number, one.Name }).ToListAsync(cancellation))
            .ConvertAll(one => new Row(
                one.Number, one.Name,
                // The one that holds now, as on the municipality's own page.
                plans[one.Id].Where(plan => plan.Adoption == AdoptionStatus.Adopted && plan.DecidedOn is not null).OrderBy(plan => plan.MunicipalityId == one.Id ? 0 : 1)
                    .ToList() is { Count: > 0 } adopted ? (adopted.Find(plan => plan.PeriodFrom <= today.Year) ?? adopted[^1]).DecidedOn : null,
                plans[one.Id].Any(plan => plan.Adoption != AdoptionStatus.Adopted && plan.Status is not (PlanStatus.Revised or PlanStatus.Discarded))));
    }

    async Task<IReadOnlyList<OpenHearing>> Hearings(IReadOnlyList<Guid> line, DateOnly today, CancellationToken cancellation) => [.. (await (
        from hearing in data.All<Hearing>()
        where hearing.WithdrawnOn == null && hearing.OpensOn <= today && hearing.ClosesOn >= today
            && data.All<PlanMunicipality>().Any(row => row.PlanId == hearing.PlanId && line.Contains(row.MunicipalityId))
        join plan in data.All<Plan>() on hearing.PlanId equals plan.Id
        orderby hearing.ClosesOn
        select new OpenHearing(hearing.Id, plan.Title, hearing.ClosesOn)).ToListAsync(cancellation))];

    Task<int> MeasuresIn(IReadOnlyList<Guid> line, DateOnly today, CancellationToken cancellation) => (
        from at in data.All<MeasureMunicipality>()
        where line.Contains(at.MunicipalityId)
        join measure in data.All<Measure>() on at.MeasureId equals measure.Id
        where measure.Status != MeasureStatus.Draft && measure.ValidFrom <= today && (measure.ValidTo == null || measure.ValidTo >= today)
        select measure.Id).Distinct().CountAsync(cancellation);
}
