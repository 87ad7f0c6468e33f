using Langbenk.Kernel;

namespace Langbenk.Prevention.SelfEvaluations;

/// <summary>One to four without a middle to hide in, and "not relevant", which counts in no average.</summary>
public static class AnswerScale
{
    public const int Lowest = 1;

    public const int Highest = 4;

    /// <summary>Stored for "not relevant".</summary>
    public const int NotRelevant = 0;

    public static IReadOnlyList<(int Value, Text Label)> Answers { get; } =
    [
        (1, new("Stemmer ikke", "Stemmer ikkje", "Not true")),
        (2, new("Stemmer litt", "Stemmer litt", "A little true")),
        (3, new("Stemmer ganske godt", "Stemmer ganske godt", "Fairly true")),
        (4, new("Stemmer helt", "Stemmer heilt", "Quite true")),
        (NotRelevant, new("Ikke aktuelt hos oss", "Ikkje aktuelt hos oss", "Not relevant here")),
    ];

    public static bool Allows(int value) => value is NotRelevant or (>= Lowest and <= Highest);

    public static Text? LabelOf(int value) => Allows(value) ? Answers.Single(answer => answer.Value == value).Label : null;
}
