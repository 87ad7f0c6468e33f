namespace Langbenk.Guidance.SavedAnswers;

/// <summary>
/// A question about the law that someone wants to come back to: coded facts, no names and no free text.
/// Nobody owns it; who has the code can read it.
/// </summary>
public sealed class SavedAnswer
{
    public const int MaxRequestLength = 20_000;
    public const int MaxRuleIdLength = 40;
    public const int MaxOutcomeLength = 40;

    public required AnswerCode Code { get; init; }

    public required AnswerKind Kind { get; init; }

    public required string RequestJson { get; init; }

    public required string RuleId { get; init; }

    public required string Outcome { get; init; }

    /// <summary>The day whose law was asked about.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>A day, not a moment: a moment could be matched with who was at the keyboard.</summary>
    public required DateOnly SavedOn { get; init; }

    public int Version { get; private set; } = 1;
}

public enum AnswerKind
{
    Decide,
    Deadline,
    Rights,
}
