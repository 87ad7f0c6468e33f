using Langbenk.Prevention.InternalControl;

namespace Langbenk.Prevention.Tests.Content2;

public class InternalControlTests
{
    [Fact]
    public void Duties_HaveKeysOfTheirOwn_EachFound()
    {
        Assert.True(DutyRegister.All.Count >= 20);
        Assert.Equal(DutyRegister.All.Count, DutyRegister.All.Select(duty => duty.Key).Distinct().Count());
        Assert.All(DutyRegister.All, duty => Assert.Same(duty, DutyRegister.Find(duty.Key)));
    }

    [Fact]
    public void Duty_RestsOnItsRulesOwnProvision() => Assert.All(DutyRegister.All, duty =>
    {
        Assert.True(Rulebook.GroundsByRule.ContainsKey(duty.RuleId), duty.RuleId);
        Assert.Contains(duty.Provision, Rulebook.GroundsByRule[duty.RuleId]);
        Assert.Contains(duty.Provision, Rulebook.Provisions);
    });

    [Fact]
    public void Duty_AsksForTheRoutineAndNamesEvidence() => Assert.All(DutyRegister.All, duty =>
    {
        Assert.EndsWith("?", duty.AskRoutine.Nb, StringComparison.Ordinal);
        Assert.NotEmpty(duty.EvidenceExamples);
    });

    [Fact]
    public void Requirement_RestsOnItsRule() =>
        Assert.Contains(CompetenceRequirement.Provision, Rulebook.GroundsByRule[CompetenceRequirement.RuleId]);

    [Theory]
    [InlineData(EducationCategory.Master, true)]
    [InlineData(EducationCategory.BachelorFourYears, true)]
    [InlineData(EducationCategory.BachelorTwoYearsFurther, true)]
    [InlineData(EducationCategory.RelevantBachelor, false)]
    [InlineData(EducationCategory.Other, false)]
    [InlineData(EducationCategory.None, false)]
    public void Requirement_IsMetByTheThreeOfTheAct(EducationCategory category, bool met) =>
        Assert.Equal(met, CompetenceRequirement.IsMetBy(category));

    [Fact]
    public void Requirement_CoversLeaderAndDeputyFrom2031()
    {
        Assert.Equal(new DateOnly(2031, 1, 1), CompetenceRequirement.From);
        Assert.True(CompetenceRequirement.Covers(CompetenceRole.Leader));
        Assert.True(CompetenceRequirement.Covers(CompetenceRole.Deputy));
        Assert.False(CompetenceRequirement.Covers(CompetenceRole.Employee));
    }
}
