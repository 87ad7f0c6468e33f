using Langbenk.Prevention.SelfEvaluations;

namespace Langbenk.Prevention.Tests.Content2;

public class QuestionnaireTests
{
    [Theory]
    [InlineData("nav-children", 15, 20)]
    [InlineData("known-failures", 14, 22)]
    public void Questionnaire_HasItsStatements(string key, int least, int most)
    {
        var questionnaire = Questionnaires.Find(key)!;
        Assert.InRange(questionnaire.Questions.Count(), least, most);
        Assert.NotEmpty(questionnaire.Source);
        Assert.All(questionnaire.Groups, group => Assert.NotEmpty(group.Questions));
    }

    [Fact]
    public void Questions_HaveKeysOfTheirOwn()
    {
        var keys = Questionnaires.All.SelectMany(questionnaire => questionnaire.Questions).Select(question => question.Key).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Fact]
    public void Question_IsAStatementWithASignToLookFor() => Assert.All(
        Questionnaires.All.SelectMany(questionnaire => questionnaire.Questions),
        question =>
        {
            Assert.EndsWith(".", question.Statement.Nb, StringComparison.Ordinal);
            Assert.NotEqual(question.Statement, question.GoodLooksLike);
        });

    [Fact]
    public void Scale_AllowsOneToFourAndNotRelevant()
    {
        Assert.Equal([0, 1, 2, 3, 4], Enumerable.Range(-3, 12).Where(AnswerScale.Allows));
        Assert.All(AnswerScale.Answers, answer => Assert.Equal(answer.Label, AnswerScale.LabelOf(answer.Value)));
        Assert.Null(AnswerScale.LabelOf(5));
        Assert.Equal(5, AnswerScale.Answers.Select(answer => answer.Label).Distinct().Count());
    }
}
