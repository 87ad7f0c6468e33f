using System.Text.Json;
using System.Text.Json.Serialization;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans.Links;

namespace Langbenk.Prevention.Plans.Adoptions;

/// <summary>A whole plan as it stood on a day: what a council adopted, or what was sent out for a hearing.</summary>
public sealed record FrozenPlan(string Title, int PeriodFrom, int PeriodTo, IReadOnlyList<FrozenSection> Sections)
{
    /// <summary>Whose the shared text is.</summary>
    public Guid? LeadMunicipalityId { get; init; }

    /// <summary>The goals that were to be followed up, in their order. What was frozen before goals were has none.</summary>
    public IReadOnlyList<FrozenGoal> Goals { get => field ?? []; init; }

    /// <summary>The plans it belongs to.</summary>
    public IReadOnlyList<FrozenLink> Links { get => field ?? []; init; }

    public string ToJson() => JsonSerializer.Serialize(this, FrozenPlanJson.Default.FrozenPlan);

    public static FrozenPlan Read(string json) => JsonSerializer.Deserialize(json, FrozenPlanJson.Default.FrozenPlan)!;
}

/// <summary>One text. <paramref name="Title"/> is empty for a part of the template; <paramref name="Place"/> names whose local text it is.</summary>
public sealed record FrozenSection(string Key, string Title, string? Place, string Text, Guid? MunicipalityId = null);

/// <summary>A goal with what is done for it, how it is seen, who answers for it and by when. <paramref name="Place"/> names whose local goal it is.</summary>
public sealed record FrozenGoal(
    Guid Id, string Text, string Change, string Effect, string? Place, Guid? MunicipalityId, string Responsible, string Position, DateOnly? Deadline,
    IReadOnlyList<string> Measures, IReadOnlyList<FrozenIndicator> Indicators);

/// <summary>A number that may be a target: where it started and what it shall come to.</summary>
public sealed record FrozenIndicator(
    string Name, string Unit, decimal? Baseline, DateOnly? BaselineOn, WantedDirection? Wanted, decimal? Target);

public sealed record FrozenLink(PlanLinkKind Kind, string Name, string? Place);

[JsonSerializable(typeof(FrozenPlan))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
sealed partial class FrozenPlanJson : JsonSerializerContext;
