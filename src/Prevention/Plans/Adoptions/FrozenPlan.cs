using System.Text.Json;
using System.Text.Json.Serialization;
using Langbenk.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Adoptions;

/// <summary>A whole plan as it stood on a day: what a council adopted, or what was sent out for a hearing.</summary>
public sealed record FrozenPlan(string Title, int PeriodFrom, int PeriodTo, IReadOnlyList<FrozenSection> Sections)
{
    /// <summary>Whose the shared text is.</summary>
    public Guid? LeadMunicipalityId { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, FrozenPlanJson.Default.FrozenPlan);

    public static FrozenPlan Read(string json) => JsonSerializer.Deserialize(json, FrozenPlanJson.Default.FrozenPlan)!;

    /// <summary>The shared texts and every local one, or those of one municipality. Empty parts are left out.</summary>
    internal static async Task<FrozenPlan> Take(
        IPreventionData data, IOrganisationData organisation, Plan plan, Guid? municipality, CancellationToken cancellation)
    {
        var sections = await (
            from section in data.All<PlanSection>()
            where section.PlanId == plan.Id && section.Length > 0
                && (municipality == null || section.MunicipalityId == null || section.MunicipalityId == municipality)
            from place in organisation.Municipalities.Where(one => one.Id == section.MunicipalityId).DefaultIfEmpty()
            orderby section.Order, section.Key, section.MunicipalityId == null ? 0 : 1, place.SortKey
            select new FrozenSection(section.Key, section.Title, place.Name, section.Text, section.MunicipalityId)).AsNoTracking().ToListAsync(cancellation);
        return new FrozenPlan(plan.Title, plan.PeriodFrom, plan.PeriodTo, sections) { LeadMunicipalityId = plan.LeadMunicipalityId };
    }
}

/// <summary>One text. <paramref name="Title"/> is empty for a part of the template; <paramref name="Place"/> names whose local text it is.</summary>
public sealed record FrozenSection(string Key, string Title, string? Place, string Text, Guid? MunicipalityId = null);

[JsonSerializable(typeof(FrozenPlan))]
sealed partial class FrozenPlanJson : JsonSerializerContext;
