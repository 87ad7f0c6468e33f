using Langbenk.Access;

namespace Langbenk.Prevention.Plans;

/// <summary>The rows that every plan begins with.</summary>
static class PlanSetup
{
    public static void Join(
        IPreventionData data, IAccessData access, Plan plan, IReadOnlyList<Guid> municipalities, IReadOnlyList<Guid> services, DateOnly from)
    {
        data.All<PlanMunicipality>().AddRange(municipalities.Select(id => new PlanMunicipality { PlanId = plan.Id, MunicipalityId = id }));
        access.Relations.AddRange(municipalities.Select(id => Relation.Of(
            PlanActions.Resource, plan.Id, id == plan.LeadMunicipalityId ? RelationKind.Lead : RelationKind.Party, id, from)));
        access.Relations.AddRange(services.Select(id => Relation.Of(PlanActions.Resource, plan.Id, RelationKind.Member, id, from)));
    }

    /// <summary>Empty parts in the template's order; a part of every municipality has one for each when there are several.</summary>
    public static IEnumerable<PlanSection> Sections(Guid plan, IEnumerable<PlanPart> parts, IReadOnlyList<Guid> municipalities)
    {
        foreach (var part in parts)
        {
            yield return Section(plan, part.Key, OrderOf(part.Key), null);
            foreach (var municipality in part.PartOfEveryMunicipality && municipalities.Count > 1 ? municipalities : [])
            {
                yield return Section(plan, part.Key, OrderOf(part.Key), municipality);
            }
        }
    }

    public static PlanSection Section(Guid plan, string key, int order, Guid? municipality) => new()
    {
        Id = Guid.CreateVersion7(),
        PlanId = plan,
        Key = key,
        Order = order,
        MunicipalityId = municipality,
    };

    /// <summary>With room between, so that a part of the planners' own can be put anywhere.</summary>
    public static int OrderOf(string key) => PlanTemplate.Parts.TakeWhile(part => part.Key != key).Count() * 10;
}
