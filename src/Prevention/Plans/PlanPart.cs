using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans;

/// <summary>
/// One section of the preventive plan. <paramref name="Asks"/> is the one question it answers and
/// <paramref name="Guidance"/> stands beside the field. A part of every municipality has a local text for each
/// of the municipalities that share the plan.
/// </summary>
public sealed record PlanPart(
    string Key,
    Text Title,
    Text Asks,
    IReadOnlyList<Text> Guidance,
    bool Required,
    string? Provision,
    bool PartOfEveryMunicipality);
