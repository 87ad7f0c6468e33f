using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Prevention.Plans.Links;
using Langbenk.Prevention.Plans.Milestones;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Checking;

/// <summary>Reads what the check needs of one plan, in as many queries whatever its size, for all or for one council. Access has been decided by the caller.</summary>
public sealed class LoadFacts(IPreventionData data, IOrganisationData organisation) : IOperation
{
    public async Task<PlanFacts> Handle(
        Guid planId, DateOnly day, IReadOnlyList<GoalState>? goals, Guid? council = null, CancellationToken cancellation = default)
    {
        var municipalities = await data.All<PlanMunicipality>().Where(one => one.PlanId == planId)
            .Join(organisation.Municipalities, row => row.MunicipalityId, one => one.Id, (row, one) => one)
            .OrderBy(one => one.SortKey).Select(one => new MunicipalityFact(one.Id, one.Name)).ToListAsync(cancellation);
        var sections = await data.All<PlanSection>().Where(one => one.PlanId == planId).OrderBy(one => one.Order).ThenBy(one => one.Id)
            .Select(one => new SectionFact(one.Key, one.Title, one.MunicipalityId, one.Length, one.Gaps)).ToListAsync(cancellation);
        var begun = await data.All<Hearing>().AnyAsync(one => one.PlanId == planId && one.WithdrawnOn == null && one.OpensOn <= day, cancellation);
        var links = await data.All<PlanLink>().Where(one => one.PlanId == planId)
            .Select(one => new { one.MunicipalityId, one.Kind }).ToListAsync(cancellation);
        var late = await data.All<Milestone>().CountAsync(one => one.PlanId == planId && one.DoneOn == null && one.DueOn < day
            && (council == null || one.MunicipalityId == null || one.MunicipalityId == council), cancellation);
        return new PlanFacts(
            municipalities, sections, begun,
            [.. links.Where(one => one.Kind == PlanLinkKind.SocietalPart).Select(one => one.MunicipalityId)],
            [.. links.Where(one => one.Kind == PlanLinkKind.Economy).Select(one => one.MunicipalityId)], late)
        { Goals = goals, Council = council };
    }
}
