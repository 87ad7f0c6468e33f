using System.Reflection;
using Langbenk.Kernel;
using Langbenk.Prevention.Competence;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.SelfEvaluations;

namespace Langbenk.Prevention.Tests.Content;

public class ControlContentTests
{
    [Fact]
    public void Duties_EveryText_IsTranslated() => Assert.All(DutyRegister.All, duty =>
    {
        // A duty may be said in the same words in both Norwegian languages.
        TextCheck.IsComplete(duty.Duty);
        Assert.NotEqual(duty.Duty.Nb, duty.Duty.En);
        TextCheck.IsTranslated(duty.AskRoutine);
        Assert.NotEmpty(duty.EvidenceExamples);
        Assert.All(duty.EvidenceExamples, TextCheck.IsComplete);
        Assert.Contains(" § ", duty.Provision, StringComparison.Ordinal);
        Assert.True(duty.Key.Length <= DutyFollowUp.MaxKeyLength);
    });

    [Fact]
    public void Questionnaires_EveryStatement_IsTranslatedAndHasAKeyOfItsOwn()
    {
        var questions = Questionnaires.All.SelectMany(one => one.Questions).ToList();

        Assert.Equal(questions.Count, questions.DistinctBy(question => question.Key).Count());
        Assert.All(questions, question =>
        {
            TextCheck.IsTranslated(question.Statement);
            TextCheck.IsTranslated(question.GoodLooksLike);
        });
    }

    [Theory]
    [InlineData(typeof(ControlProblems), 5401, 5429)]
    [InlineData(typeof(CompetenceProblems), 5430, 5449)]
    [InlineData(typeof(SelfEvaluationProblems), 5450, 5499)]
    public void Problems_EachNumber_IsItsOwnAndInItsRange(Type problems, int first, int last)
    {
        var all = problems.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Problem)field.GetValue(null)!).ToList();

        Assert.NotEmpty(all);
        Assert.Equal(all.Count, all.DistinctBy(problem => problem.Number).Count());
        Assert.All(all, problem => Assert.InRange(problem.Number, first, last));
        Assert.All(all, problem => TextCheck.IsComplete(problem.Title));
    }
}
