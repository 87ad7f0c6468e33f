using Langbenk.Kernel;

namespace Langbenk.Prevention.SelfEvaluations;

/// <summary>Statements a service judges its own work by, the same every year. Answers follow <see cref="AnswerScale"/>.</summary>
public sealed record Questionnaire(string Key, Text Title, Text Lead, string Source, IReadOnlyList<QuestionGroup> Groups)
{
    public IEnumerable<Question> Questions => Groups.SelectMany(group => group.Questions);
}

public sealed record QuestionGroup(Text Title, IReadOnlyList<Question> Questions);

/// <summary>A statement about our own practice, and what one would see if it were true.</summary>
public sealed record Question(string Key, Text Statement, Text GoodLooksLike);
