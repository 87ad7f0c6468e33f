using Langbenk.Kernel;

namespace Langbenk.Prevention.InternalControl;

/// <summary>
/// A duty the municipality must be able to show that it keeps: the provision, the rule in the rulebook, the question that
/// finds the routine, and what can prove that the routine is used.
/// </summary>
public sealed record ControlDuty(
    string Key, Text Duty, string Provision, string RuleId, Text AskRoutine, IReadOnlyList<Text> EvidenceExamples);
