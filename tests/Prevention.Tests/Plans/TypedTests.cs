using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Milestones;

namespace Langbenk.Prevention.Tests.Plans;

public class TypedTests
{
    [Theory]
    [InlineData("Han heter Ola, 01020312345.")]
    [InlineData("010203 12345")]
    [InlineData("01.02.03-12345")]
    [InlineData("01 82 03 123 45")]
    [InlineData("nr:41020312345x")]
    [InlineData("01020312345 1990")]
    [InlineData("99999999999")]
    [InlineData("٠١٠٢٠٣١٢٣٤٥")]
    public void HasElevenDigits_NationalIdentityNumber_IsSeen(string text) => Assert.True(PersonNumber.IsIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("Ring 62 48 50 00 eller 116 111.")]
    [InlineData("Meldinger: 92 109 194 164")]
    [InlineData("Perioden 2023-2026, revisjon 2026-2029")]
    [InlineData("1234567890")]
    [InlineData("123456789012")]
    public void HasElevenDigits_OtherNumbers_AreLeftAlone(string text) => Assert.False(PersonNumber.IsIn(text));

    [Theory]
    [InlineData(null, "")]
    [InlineData("  \r\n ", "")]
    [InlineData("en\r\nto\rtre", "en\nto\ntre")]
    [InlineData("a\u0000b\u0007c\u000bd", "abc\nd")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    public void Clean_WhatPeoplePaste_CanBeStored(string? typed, string clean) => Assert.Equal(clean, TypedText.Clean(typed));

    [Fact]
    public void Clean_HalfACharacter_IsReplaced() => Assert.Equal("å\ufffdø 😀", TypedText.Clean("å" + '\ud83d' + "ø 😀"));

    [Fact]
    public void Line_SeveralLines_IsOne() => Assert.Equal("PS 12/23", TypedText.Line(" PS\n12/23\t"));

    [Fact]
    public void GapsIn_StarterText_CountsItsGaps()
    {
        Assert.InRange(PlanSection.GapsIn(StarterTexts.For("goals")!.Value.Nb), 5, 50);
        Assert.Equal(0, PlanSection.GapsIn("Vi vil … altså, vi skal."));
    }

    [Fact]
    public void For_StartInJune_IsHearingInOctoberAndAdoptionInFebruary()
    {
        var plan = new Plan { Id = Guid.NewGuid(), Title = "Plan", PeriodFrom = 2023, PeriodTo = 2026, LeadMunicipalityId = Guid.NewGuid(), StartedOn = new DateOnly(2022, 6, 20) };

        var proposed = ProposedMilestones.For(plan, [plan.LeadMunicipalityId, Guid.NewGuid()], Language.Nb).ToList();

        Assert.Equal(ProposedMilestones.TimeLine.Count + 2, proposed.Count);
        Assert.Equal(new DateOnly(2022, 10, 31), proposed.Single(one => one.Title.Contains("klar til høring", StringComparison.Ordinal)).DueOn);
        Assert.All(proposed.TakeLast(2), one => Assert.Equal(new DateOnly(2023, 2, 28), one.DueOn));
    }
}
