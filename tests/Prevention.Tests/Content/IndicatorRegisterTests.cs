using Langbenk.Prevention.Indicators;

namespace Langbenk.Prevention.Tests.Content;

public class IndicatorRegisterTests
{
    static IEnumerable<KnownIndicator> FollowOnly => IndicatorRegister.All.Where(one => one.Use == IndicatorUse.FollowOnly);

    static IEnumerable<KnownIndicator> Targets => IndicatorRegister.All.Where(one => one.Use == IndicatorUse.Target);

    [Fact]
    public void All_Keys_AreUniqueAndFound()
    {
        Assert.Equal(IndicatorRegister.All.Count, IndicatorRegister.All.Select(one => one.Key).Distinct().Count());
        Assert.All(IndicatorRegister.All, one => Assert.Same(one, IndicatorRegister.Find(one.Key)));
        Assert.Null(IndicatorRegister.Find("happiness"));
    }

    [Fact]
    public void All_Uses_AreSevenFollowedAndAtLeastFifteenTargets()
    {
        Assert.Equal(
            ["child-welfare-expenditure", "children-with-measures", "investigations", "placements", "reports-of-concern", "school-support-referrals", "special-education-decisions"],
            FollowOnly.Select(one => one.Key).Order());
        Assert.InRange(Targets.Count(), 15, 30);
    }

    [Fact]
    public void All_Texts_AreCompleteInThreeLanguages() => Assert.All(IndicatorRegister.All, one =>
    {
        Assert.All([one.Name, one.Definition, one.Measures], TextCheck.IsComplete);
        Assert.NotEqual(one.Name.Nb, one.Name.En);
        Assert.NotEqual(one.Definition.Nb, one.Definition.En);
        Assert.NotEqual(one.Measures.Nb, one.Measures.En);
        Assert.False(string.IsNullOrWhiteSpace(one.Source));
    });

    [Fact]
    public void FollowOnly_EachOne_GivesAReasonAndABetterTarget() => Assert.All(FollowOnly, one =>
    {
        Assert.NotNull(one.WhyNotTarget);
        TextCheck.IsTranslated(one.WhyNotTarget.Value);
        Assert.Contains("2023, kap. ", one.WhyNotTarget.Value.Nb, StringComparison.Ordinal);
        Assert.NotEmpty(one.BetterKeys);
        Assert.All(one.BetterKeys, key => Assert.Equal(IndicatorUse.Target, IndicatorRegister.Find(key)?.Use));
        Assert.NotEmpty(one.Words);
        Assert.All(one.Words, word => Assert.Equal(word.ToLowerInvariant().Trim(), word));
    });

    [Fact]
    public void Targets_EachOne_NeedsNoReason() => Assert.All(Targets, one =>
    {
        Assert.Null(one.WhyNotTarget);
        Assert.Empty(one.BetterKeys);
    });

    /// <summary>What the register itself proposes must never be refused when it is typed.</summary>
    [Fact]
    public void FollowOnlyMatch_NameOfATarget_IsNotRefused() => Assert.All(Targets, one =>
        Assert.All([one.Name.Nb, one.Name.Nn, one.Name.En], name => Assert.Null(IndicatorRegister.FollowOnlyMatch(name))));

    [Fact]
    public void FollowOnlyMatch_NameOfAFollowedOne_IsThatOne() => Assert.All(FollowOnly, one =>
        Assert.All([one.Name.Nb, one.Name.Nn, one.Name.En], name =>
            Assert.Same(one, IndicatorRegister.FollowOnlyMatch(name))));
}
