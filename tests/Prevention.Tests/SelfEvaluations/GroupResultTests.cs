using FsCheck;
using FsCheck.Fluent;
using Langbenk.Prevention.SelfEvaluations;

namespace Langbenk.Prevention.Tests.SelfEvaluations;

public class GroupResultTests
{
    static readonly Arbitrary<int?[]> AnyAnswers =
        Gen.ArrayOf(Gen.Elements<int?>(null, 0, 1, 2, 3, 4)).ToArbitrary();

    [Fact]
    public void Of_AnyAnswers_SaysTheSameAsTheSlowModel() => Prop.ForAll(AnyAnswers, answers =>
    {
        var result = GroupResult.Of(answers);
        var (sum, answered, relevant, open) = (0, 0, 0, 0);
        foreach (var answer in answers)
        {
            switch (answer)
            {
                case null: open++; break;
                case 0: relevant++; break;
                case { } value: sum += value; answered++; break;
            }
        }

        return result.Unanswered == open && result.NotRelevant == relevant && result.Answered == answered
            && (answered == 0 ? result.Mean is null : Math.Abs(result.Mean!.Value - ((double)sum / answered)) < 1e-9)
            && Enumerable.Range(1, 4).All(value => result.CountOf(value) == answers.Count(answer => answer == value));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyAnswers_LosesNone() => Prop.ForAll(AnyAnswers, answers =>
    {
        var result = GroupResult.Of(answers);
        return result.Answered + result.NotRelevant + result.Unanswered == answers.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AQuestionnaireWithOneAnswer_GivesAResultForEveryGroup()
    {
        var questionnaire = Questionnaires.All[0];
        var first = questionnaire.Groups[0].Questions[0].Key;

        var groups = GroupResult.Of(questionnaire, new Dictionary<string, int?> { [first] = 4 });

        Assert.Equal(questionnaire.Groups.Count, groups.Count);
        Assert.Equal(4, groups[0].Mean);
        Assert.All(groups.Skip(1), group => Assert.Null(group.Mean));
        Assert.Equal(questionnaire.Questions.Count() - 1, groups.Sum(group => group.Unanswered));
    }
}
