using Langbenk.Kernel;
using Langbenk.Organisation.Services;

namespace Langbenk.Prevention.Wheel;

/// <summary>
/// One thing that comes back every year. <c>Months</c> are proposals a municipality changes;
/// only where <c>Provision</c> is set does an act require it, and none of those names a month.
/// </summary>
public sealed record WheelItem(
    string Key, Text Title, Text What, WheelKind Kind, IReadOnlyList<int> Months, Text Responsible, string? Provision,
    IReadOnlyList<Text> Agenda)
{
    /// <summary>The kind of service that does it, when the municipality has exactly one.</summary>
    public ServiceKind? By { get; init; }

    /// <summary>Services that take part without doing it alone.</summary>
    public IReadOnlyList<ServiceKind> With { get; init; } = [];

    /// <summary>Each municipality has its own, also where one service works for several: then it is nothing for the others.</summary>
    public bool ForEachCouncil { get; init; }
}

public enum WheelKind
{
    Report,
    Evaluation,
    Meeting,
    StaffDay,
    Economy,
    SelfEvaluation,
    Review,
}
