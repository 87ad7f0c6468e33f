using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Deadlines;
using Langbenk.Law.Rulebook;
using Langbenk.Texts;

namespace Langbenk.Pages.Law.Deadlines;

/// <summary>One deadline as the page shows it.</summary>
public sealed record DeadlineResult(DeadlineRequest Request, DeadlineAnswer Answer, Text Task, Text Explanation)
{
    /// <summary>The day it was counted from is a guess: the last day of the deadline before it.</summary>
    public bool Relative { get; init; }

    public IReadOnlyList<(Provision Provision, string? Paragraph)> Grounds => DeadlineWriter.GroundsOf(Answer, Request.AsOf);

    public Text Sentence => DeadlineSentences.Of(Answer);

    public Text? IfMissed => DeadlineSentences.IfMissed(Request.Task, Answer);

    public IEnumerable<Text> Steps => Answer.Steps.Select(DeadlineSentences.Step);

    public IEnumerable<string> Warnings => Code.Warnings.Values
        .Where(warning => Has(warning) && warning != Warning.LawReadUntil)
        .Select(Code.Warnings.Of);

    public bool Has(Warning warning) => (Answer.Warnings & (1u << (int)warning)) != 0;

    /// <summary>A day to meet, not the end of a right or a bar.</summary>
    public bool IsDeadline => Answer is { Deadline: not null, Type: DeadlineType.LastDay or DeadlineType.LastHour };
}
