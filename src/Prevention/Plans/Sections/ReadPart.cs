using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Sections;

/// <summary>One part of a plan with its shared and local texts.</summary>
public sealed class ReadPart(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    /// <summary>The shared text first, then the local ones by the municipality's name.</summary>
    public sealed record Found(Plan Plan, IReadOnlyList<Row> Sections, IReadOnlyList<PlaceName> Municipalities, IReadOnlyList<PlaceName> Adopted);

    public sealed record Row(PlanSection Section, string? Place, string? EditedBy);

    public async Task<Found?> Handle(Actor actor, Guid planId, string key, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Read, today);
        var plan = await data.All<Plan>().AsNoTracking().Where(one => one.Id == planId && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        var sections = await (
            from section in data.All<PlanSection>().AsNoTracking()
            where section.PlanId == planId && section.Key == key
            from place in organisation.Municipalities.Where(one => one.Id == section.MunicipalityId).DefaultIfEmpty()
            from editor in organisation.Accounts.Where(one => one.Id == section.EditedBy).DefaultIfEmpty()
            orderby section.MunicipalityId == null ? 0 : 1, place!.SortKey
            select new Row(section, place!.Name, editor!.DisplayName)).ToListAsync(cancellation);
        if (sections.Count == 0)
        {
            return null;
        }

        var municipalities = await data.All<PlanMunicipality>().Where(one => one.PlanId == planId)
            .Join(organisation.Municipalities, row => row.MunicipalityId, one => one.Id, (row, one) => new { row.Adoption, Place = one })
            .OrderBy(one => one.Place.SortKey).Select(one => new { one.Adoption, Name = new PlaceName(one.Place.Id, one.Place.Name) }).ToListAsync(cancellation);
        return new Found(
            plan, sections, municipalities.ConvertAll(one => one.Name),
            [.. municipalities.Where(one => one.Adoption == AdoptionStatus.Adopted).Select(one => one.Name)]);
    }
}
