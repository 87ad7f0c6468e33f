using Langbenk.Kernel;

namespace Langbenk.Prevention.Wheel;

/// <summary>
/// One thing that comes back every year. <c>Months</c> are proposals a municipality changes;
/// only where <c>Provision</c> is set does an act require it, and none of those names a month.
/// </summary>
public sealed record WheelItem(
    string Key, Text Title, Text What, WheelKind Kind, IReadOnlyList<int> Months, Text Responsible, string? Provision,
    IReadOnlyList<Text> Agenda);

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
