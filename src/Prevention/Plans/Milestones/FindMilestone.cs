using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Milestones;

/// <summary>One milestone for somebody who may change it.</summary>
public sealed class FindMilestone(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public Task<MilestoneRow?> Handle(Actor actor, Guid planId, Guid milestoneId, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Write, today);
        return (
            from milestone in data.All<Milestone>().AsNoTracking()
            where milestone.Id == milestoneId && milestone.PlanId == planId && open.Contains(milestone.PlanId)
            from municipality in organisation.Municipalities.Where(one => one.Id == milestone.MunicipalityId).DefaultIfEmpty()
            from service in organisation.Services.Where(one => one.Id == milestone.ServiceId).DefaultIfEmpty()
            select new MilestoneRow(milestone, municipality!.Name ?? service!.Name ?? "")).SingleOrDefaultAsync(cancellation);
    }
}
