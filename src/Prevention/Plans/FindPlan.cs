using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans;

/// <summary>A plan with who takes part in it, and the one that revises it: what every page about a plan needs.</summary>
public sealed class FindPlan(IPreventionData data, IOrganisationData organisation, IAccessData access, AccessGate gate) : IOperation
{
    public sealed record Found(Plan Plan, IReadOnlyList<Participant> Municipalities, IReadOnlyList<PlaceName> Services, Guid? NextId)
    {
        /// <summary>Nobody writes in a plan that has been replaced.</summary>
        public bool IsAlive => Plan.Status is not (PlanStatus.Revised or PlanStatus.Discarded);

        public bool MayWrite(Actor actor) => Municipalities.Any(one => PlanActions.Write.MayIn(actor, one.Row.MunicipalityId));

        public bool MayLead(Actor actor) => PlanActions.Lead.MayIn(actor, Plan.LeadMunicipalityId);
    }

    /// <summary>Null when there is none to which she may do the action.</summary>
    public async Task<Found?> Handle(Actor actor, Guid planId, AccessAction action, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, action, today);
        var plans = data.All<Plan>();
        var found = await plans.AsNoTracking().Where(one => one.Id == planId && open.Contains(one.Id))
            .Select(one => new
            {
                Plan = one,
                NextId = plans.Where(next => next.PreviousId == one.Id && next.Status != PlanStatus.Discarded).Select(next => (Guid?)next.Id).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancellation);
        return found is null ? null : new Found(
            found.Plan, await Municipalities(planId, today, cancellation), await Services(planId, cancellation), found.NextId);
    }

    async Task<List<Participant>> Municipalities(Guid planId, DateOnly today, CancellationToken cancellation) =>
        (await data.All<PlanMunicipality>().AsNoTracking().Where(one => one.PlanId == planId)
            .Join(organisation.Municipalities, row => row.MunicipalityId, one => one.Id, (row, one) => new { Row = row, Municipality = one })
            .OrderBy(one => one.Municipality.SortKey).ToListAsync(cancellation))
        .ConvertAll(one => new Participant(one.Row, one.Municipality.Name, one.Municipality.StandsOn(today)));

    Task<List<PlaceName>> Services(Guid planId, CancellationToken cancellation) => access.Relations
        .Where(one => one.Resource == PlanActions.Resource && one.ResourceId == planId && one.Kind == RelationKind.Member && one.ValidTo == null)
        .Join(organisation.Services, one => one.HolderId, service => service.Id, (_, service) => service)
        .OrderBy(one => one.SortKey).Select(one => new PlaceName(one.Id, one.Name)).ToListAsync(cancellation);
}
