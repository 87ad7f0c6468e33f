using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans.Milestones;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans;

/// <summary>The plans she may read, the newest first.</summary>
public sealed class ListPlans(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public const int Most = 100;

    public sealed record Row(
        Guid Id, string Title, int PeriodFrom, int PeriodTo, PlanStatus Status, string Lead, int Municipalities, int Adopted,
        DateOnly? NextDue, int Late);

    public Task<List<Row>> Handle(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Read, today);
        var (municipalities, milestones) = (data.All<PlanMunicipality>(), data.All<Milestone>());
        return (
            from plan in data.All<Plan>()
            where open.Contains(plan.Id)
            join lead in organisation.Municipalities on plan.LeadMunicipalityId equals lead.Id
            orderby plan.PeriodFrom descending, plan.Id descending
            select new Row(
                plan.Id, plan.Title, plan.PeriodFrom, plan.PeriodTo, plan.Status, lead.Name,
                municipalities.Count(one => one.PlanId == plan.Id),
                municipalities.Count(one => one.PlanId == plan.Id && one.Adoption == AdoptionStatus.Adopted),
                milestones.Where(one => one.PlanId == plan.Id && one.DoneOn == null).Min(one => (DateOnly?)one.DueOn),
                milestones.Count(one => one.PlanId == plan.Id && one.DoneOn == null && one.DueOn < today)))
            .Take(Most).ToListAsync(cancellation);
    }
}
