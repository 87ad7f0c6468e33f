using Langbenk.Kernel;
using Langbenk.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Adoptions;

/// <summary>
/// Which councils have adopted something else than what the shared parts and goals say now: what the next one adopts is then not
/// what they did. Access has been decided by the caller.
/// </summary>
public sealed class CompareAdopted(IPreventionData data, IOrganisationData organisation, FreezePlan freeze) : IOperation
{
    /// <param name="Parts">The shared parts that differ, by key; <see cref="Goals"/> when it is the shared goals.</param>
    public sealed record Different(Guid MunicipalityId, string Place, IReadOnlyList<string> Parts);

    public const string Goals = "#goals";

    public async Task<IReadOnlyList<Different>> Handle(Plan plan, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var adopted = await (
            from row in data.All<PlanMunicipality>()
            where row.PlanId == plan.Id && row.Adoption == AdoptionStatus.Adopted
            join place in organisation.Municipalities on row.MunicipalityId equals place.Id
            orderby place.SortKey
            select new
            {
                row.MunicipalityId,
                place.Name,
                Content = data.All<PlanVersion>().Where(one => one.PlanId == plan.Id && one.MunicipalityId == row.MunicipalityId)
                    .OrderByDescending(one => one.Id).Select(one => one.Content).First(),
            }).ToListAsync(cancellation);
        if (adopted.Count == 0)
        {
            return [];
        }

        var now = Shared(await freeze.Handle(plan, null, cancellation));
        return [.. adopted
            .Select(one => new Different(one.MunicipalityId, one.Name, Differing(Shared(FrozenPlan.Read(one.Content)), now)))
            .Where(one => one.Parts.Count > 0)];
    }

    /// <summary>What one council adopted, and what the plan says now, with what is its own; null where it has adopted nothing.</summary>
    public async Task<(FrozenPlan Then, FrozenPlan Now)?> Of(Plan plan, Guid municipality, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var adopted = await data.All<PlanVersion>().AsNoTracking().Where(one => one.PlanId == plan.Id && one.MunicipalityId == municipality)
            .OrderByDescending(one => one.Id).Select(one => one.Content).FirstOrDefaultAsync(cancellation);
        return adopted is null ? null : (FrozenPlan.Read(adopted), await freeze.Handle(plan, municipality, cancellation));
    }

    static Dictionary<string, string> Shared(FrozenPlan plan)
    {
        var texts = plan.Sections.Where(one => one.MunicipalityId is null).ToDictionary(one => one.Key, one => one.Text);
        texts[Goals] = new FrozenPlan("", 0, 0, []) { Goals = [.. plan.Goals.Where(one => one.MunicipalityId is null)] }.ToJson();
        return texts;
    }

    static List<string> Differing(Dictionary<string, string> then, Dictionary<string, string> now) =>
        [.. then.Keys.Union(now.Keys).Where(key => then.GetValueOrDefault(key, "") != now.GetValueOrDefault(key, ""))];
}
