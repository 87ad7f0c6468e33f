namespace Langbenk.Prevention.SelfEvaluations;

/// <summary>
/// The answers to some statements, counted. The mean is of the answers 1–4 and is there only when there is one;
/// «not relevant» and unanswered count in no mean and are told on their own.
/// </summary>
public sealed record GroupResult(IReadOnlyList<int> Counts, int NotRelevant, int Unanswered)
{
    public int Answered => Counts.Sum();

    public double? Mean => Answered == 0
        ? null
        : Enumerable.Range(AnswerScale.Lowest, Counts.Count).Sum(value => value * Counts[value - AnswerScale.Lowest]) / (double)Answered;

    public int CountOf(int value) => Counts[value - AnswerScale.Lowest];

    /// <summary>An answer is a value of the scale, or null for unanswered.</summary>
    public static GroupResult Of(IEnumerable<int?> answers)
    {
        var all = answers.ToList();
        var counts = Enumerable.Range(AnswerScale.Lowest, AnswerScale.Highest - AnswerScale.Lowest + 1)
            .Select(value => all.Count(answer => answer == value)).ToList();
        return new GroupResult(counts, all.Count(answer => answer == AnswerScale.NotRelevant), all.Count(answer => answer is null));
    }

    /// <summary>A result for each group of the questionnaire, in its order.</summary>
    public static IReadOnlyList<GroupResult> Of(Questionnaire questionnaire, IReadOnlyDictionary<string, int?> answers)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return [.. questionnaire.Groups.Select(group => Of(group.Questions.Select(question => answers.GetValueOrDefault(question.Key))))];
    }
}
