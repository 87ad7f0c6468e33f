using Langbenk.Organisation.Services;
using Langbenk.Prevention.Goals;

namespace Langbenk.Prevention.Coverage;

/// <summary>What the comparison of plans needs to know about one of them.</summary>
public sealed record ComparedPlan(
    Guid PlanId, string Title, int PeriodFrom, int PeriodTo, IReadOnlyList<string> Municipalities,
    IReadOnlyDictionary<string, string> Texts, IReadOnlyList<GoalView> Goals, IReadOnlyList<NamedService> Services, int AdoptedWords)
{
    /// <summary>By the check that an adoption is held against: a local text in one municipality is none in the others.</summary>
    public bool MayBeAdopted { get; init; }
}

/// <summary>A service that works for a municipality of the plan.</summary>
public sealed record NamedService(string Name, ServiceKind Kind);
