using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Plans.Hearings;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Front;

/// <summary>
/// What a council and its inhabitants may see of their municipality, signed in or not: the plan its council adopted, the goals with
/// their status, hearings that are open, how much help there is to find, examples it has shared.
/// </summary>
public sealed class ReadMunicipalityFront(IPreventionData data, IOrganisationData organisation, ReadGoals goals) : IOperation
{
    public sealed record AdoptedPlan(Guid Id, string Title, int PeriodFrom, int PeriodTo, DateOnly On, string CaseNumber, PlanStatus Status);

    public sealed record OpenHearing(Guid Id, string Plan, DateOnly ClosesOn);

    public sealed record SharedExample(Guid Id, string Title);

    /// <summary>A goal as the council adopted it, and how far it has come; <paramref name="Now"/> is null when it is no longer followed.</summary>
    public sealed record AdoptedGoal(FrozenGoal Goal, GoalView? Now);

    /// <param name="Plan">The one in force today, or else the one to come.</param>
    /// <param name="Next">Adopted too, for years to come.</param>
    public sealed record Front(
        Municipality Municipality, AdoptedPlan? Plan, AdoptedPlan? Next, bool PlanUnderWay, IReadOnlyList<AdoptedGoal> Goals, IReadOnlyList<OpenHearing> Hearings,
        int Measures, IReadOnlyList<SharedExample> Examples);

    public sealed record Row(string Number, string Name, DateOnly? PlanAdoptedOn, bool PlanUnderWay);

    /// <summary>Null when no municipality has the number today.</summary>
    public async Task<Front?> Handle(string number, DateOnly today, CancellationToken cancellation = default)
    {
        var municipality = await organisation.Municipalities.AsNoTracking().SingleOrDefaultAsync(
            one => one.Number == number && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today), cancellation);
        if (municipality is null)
        {
            return null;
        }

        var plans = await (
            from row in data.All<PlanMunicipality>().AsNoTracking()
            where row.MunicipalityId == municipality.Id
            join plan in data.All<Plan>() on row.PlanId equals plan.Id
            orderby plan.PeriodFrom descending, plan.Id descending
            select new { row.Adoption, row.DecidedOn, row.CaseNumber, plan.Id, plan.Title, plan.PeriodFrom, plan.PeriodTo, plan.Status })
            .ToListAsync(cancellation);
        var adopted = plans.Where(one => one.Adoption == AdoptionStatus.Adopted && one.DecidedOn is not null)
            .Select(one => new AdoptedPlan(one.Id, one.Title, one.PeriodFrom, one.PeriodTo, one.DecidedOn!.Value, one.CaseNumber, one.Status)).ToList();
        var inForce = adopted.Find(one => one.PeriodFrom <= today.Year) ?? adopted.LastOrDefault();
        return new Front(
            municipality, inForce, adopted.FirstOrDefault(one => one != inForce && one.PeriodFrom > today.Year),
            plans.Exists(one => one.Adoption != AdoptionStatus.Adopted && one.Status is not (PlanStatus.Revised or PlanStatus.Discarded)),
            inForce is null ? [] : await Goals(inForce.Id, municipality.Id, cancellation),
            await Hearings(municipality.Id, today, cancellation),
            await MeasuresIn(municipality.Id, today, cancellation),
            await data.All<Example>().AsNoTracking()
                .Where(one => one.MunicipalityId == municipality.Id && one.Status == ExampleStatus.Published && one.WithdrawnOn == null)
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

    /// <summary>The municipalities of the installation, in Norwegian order.</summary>
    public Task<List<Row>> All(DateOnly today, CancellationToken cancellation = default) =>
        organisation.Municipalities.AsNoTracking().Where(one => one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .OrderBy(one => one.SortKey)
            .Select(one => new Row(
                one.Number, one.Name,
                data.All<PlanMunicipality>().Where(row => row.MunicipalityId == one.Id && row.Adoption == AdoptionStatus.Adopted).Max(row => row.DecidedOn),
                data.All<PlanMunicipality>().Any(row => row.MunicipalityId == one.Id && row.Adoption != AdoptionStatus.Adopted
                    && data.All<Plan>().Any(plan => plan.Id == row.PlanId && plan.Status != PlanStatus.Revised && plan.Status != PlanStatus.Discarded))))
            .ToListAsync(cancellation);

    Task<List<OpenHearing>> Hearings(Guid municipality, DateOnly today, CancellationToken cancellation) => (
        from hearing in data.All<Hearing>()
        where hearing.WithdrawnOn == null && hearing.OpensOn <= today && hearing.ClosesOn >= today
        join row in data.All<PlanMunicipality>() on hearing.PlanId equals row.PlanId
        where row.MunicipalityId == municipality
        join plan in data.All<Plan>() on hearing.PlanId equals plan.Id
        orderby hearing.ClosesOn
        select new OpenHearing(hearing.Id, plan.Title, hearing.ClosesOn)).ToListAsync(cancellation);

    Task<int> MeasuresIn(Guid municipality, DateOnly today, CancellationToken cancellation) => (
        from at in data.All<MeasureMunicipality>()
        where at.MunicipalityId == municipality
        join measure in data.All<Measure>() on at.MeasureId equals measure.Id
        where measure.Status != MeasureStatus.Draft && measure.ValidFrom <= today && (measure.ValidTo == null || measure.ValidTo >= today)
        select measure.Id).CountAsync(cancellation);
}
