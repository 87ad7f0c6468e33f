using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans.Checking;

/// <summary>One thing that a plan lacks: what, by which provision, and where it is mended.</summary>
public sealed record PlanFinding(FindingLevel Level, Text What, string? Provision, MendAt At, string? PartKey = null, Guid? MunicipalityId = null);

public enum FindingLevel
{
    /// <summary>The law demands it.</summary>
    Must,

    /// <summary>Advice: the plan works better with it.</summary>
    Should,
}

public enum MendAt
{
    Part,
    Goals,
    Hearing,
    Links,
    Milestones,
}

/// <summary>What the check looks at. Nothing in it needs a part's text.</summary>
public sealed record PlanFacts(
    IReadOnlyList<MunicipalityFact> Municipalities, IReadOnlyList<SectionFact> Sections, bool HearingBegun,
    IReadOnlyCollection<Guid> LinkedToSocietalPart, IReadOnlyCollection<Guid> LinkedToEconomy, int LateMilestones)
{
    /// <summary>Null where goals are not kept beside the text: then nothing is said about them.</summary>
    public IReadOnlyList<GoalState>? Goals { get; init; }

    /// <summary>The one council that is about to decide: it is advised of its own and of what is common. Null: of everybody's.</summary>
    public Guid? Council { get; init; }

    internal IReadOnlyList<MunicipalityFact> Advised => Council is { } one ? [.. Municipalities.Where(place => place.Id == one)] : Municipalities;

    internal bool Concerns(Guid? municipality) => Council is null || municipality is null || municipality == Council;
}

public sealed record MunicipalityFact(Guid Id, string Name);

public sealed record SectionFact(string Key, string Title, Guid? MunicipalityId, int Length, int Gaps);
