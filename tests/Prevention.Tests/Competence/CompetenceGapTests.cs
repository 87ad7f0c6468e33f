using FsCheck;
using FsCheck.Fluent;
using Langbenk.Prevention.Competence;
using Langbenk.Prevention.InternalControl;

namespace Langbenk.Prevention.Tests.Competence;

public class CompetenceGapTests
{
    [Fact]
    public void Of_AnyDayBefore2031_CountsTheMonthsLikeTheSlowModel() => Prop.ForAll(
        Gen.Choose(-400, 4000).ToArbitrary(), days =>
        {
            var today = CompetenceRequirement.From.AddDays(-days);
            var months = 0;
            while (today.AddMonths(months) < CompetenceRequirement.From)
            {
                months++;
            }

            return CompetenceGap.Of(null, null, today).MonthsLeft == months;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(EducationCategory.Master, PostStanding.Met)]
    [InlineData(EducationCategory.BachelorFourYears, PostStanding.Met)]
    [InlineData(EducationCategory.BachelorTwoYearsFurther, PostStanding.Met)]
    [InlineData(EducationCategory.RelevantBachelor, PostStanding.LacksExperience)]
    [InlineData(EducationCategory.Other, PostStanding.LacksEducation)]
    [InlineData(EducationCategory.None, PostStanding.LacksEducation)]
    [InlineData(null, PostStanding.Vacant)]
    public void StandingOf_EachEducation_SaysWhatIsMissing(EducationCategory? has, PostStanding expected) =>
        Assert.Equal(expected, CompetenceGap.StandingOf(has));

    [Fact]
    public void Of_LeaderMetAndDeputyNot_MissesOneAndIsInForceFrom2031()
    {
        var before = CompetenceGap.Of(EducationCategory.Master, EducationCategory.RelevantBachelor, new DateOnly(2030, 12, 31));
        var after = CompetenceGap.Of(EducationCategory.Master, EducationCategory.RelevantBachelor, new DateOnly(2031, 1, 1));

        Assert.Equal((1, 1, false), (before.Missing, before.MonthsLeft, before.InForce));
        Assert.Equal((1, 0, true), (after.Missing, after.MonthsLeft, after.InForce));
    }
}
