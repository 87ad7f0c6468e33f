using System.Text.RegularExpressions;
using Langbenk.Prevention.Plans;

namespace Langbenk.Prevention.Tests.Content;

public partial class PlanTemplateTests
{
    static readonly string[] Required = ["goals", "responsibility", "organisation", "cooperation"];

    static readonly string[] Optional =
    [
        "knowledge", "concepts", "levels", "timing", "child-perspective", "parent-perspective", "community-perspective",
        "young-actors", "what-is-new", "core-child-welfare", "economy", "follow-up", "planning-context",
    ];

    [Fact]
    public void Parts_AllKeys_AreTheKnownOnesOnce() =>
        Assert.Equal(Required.Concat(Optional).Order(), PlanTemplate.Parts.Select(part => part.Key).Order());

    [Fact]
    public void Parts_Required_AreTheFourOfTheActWithTheirProvision()
    {
        var required = PlanTemplate.Parts.Where(part => part.Required).ToList();

        Assert.Equal(Required, required.Select(part => part.Key));
        Assert.All(required, part => Assert.Equal("bvl § 15-1 andre ledd", part.Provision));
        Assert.All(PlanTemplate.Parts.Except(required), part => Assert.Null(part.Provision));
    }

    [Fact]
    public void Parts_Texts_AreCompleteInThreeLanguages() => Assert.All(PlanTemplate.Parts, part =>
    {
        TextCheck.IsTranslated(part.Title);
        TextCheck.IsTranslated(part.Asks);
        Assert.All(part.Guidance, TextCheck.IsTranslated);
    });

    [Fact]
    public void Parts_Asks_IsOneQuestion() => Assert.All(PlanTemplate.Parts, part =>
        Assert.All([part.Asks.Nb, part.Asks.Nn, part.Asks.En], question =>
        {
            Assert.EndsWith("?", question, StringComparison.Ordinal);
            Assert.Equal(1, question.Count(letter => letter == '?'));
        }));

    [Fact]
    public void Parts_Guidance_IsThreeToSixTipsOfFewWords() => Assert.All(PlanTemplate.Parts, part =>
    {
        Assert.InRange(part.Guidance.Count, 3, 6);
        Assert.All(part.Guidance, tip => Assert.InRange(tip.Nb.Length, 20, 260));
    });

    /// <summary>The evaluation is named by chapter in every language of a tip, or in none.</summary>
    [Fact]
    public void Parts_Guidance_NamesTheSameChaptersInEveryLanguage() => Assert.All(PlanTemplate.Parts, part =>
        Assert.All(part.Guidance, tip =>
        {
            Assert.Equal(Numbers(tip.Nb), Numbers(tip.Nn));
            Assert.Equal(Numbers(tip.Nb), Numbers(tip.En));
        }));

    [Fact]
    public void Find_EveryKey_GivesItsPart() =>
        Assert.All(PlanTemplate.Parts, part => Assert.Same(part, PlanTemplate.Find(part.Key)));

    [Fact]
    public void Find_UnknownKey_GivesNothing() => Assert.Null(PlanTemplate.Find("Goals"));

    [Fact]
    public void StarterTexts_EveryRequiredPart_HasOneWithGapsInThreeLanguages() =>
        Assert.All(Required, key => Assert.NotNull(StarterTexts.For(key)));

    [Fact]
    public void StarterTexts_EachOne_IsTheSameScaffoldInEveryLanguage()
    {
        var texts = PlanTemplate.Parts.Select(part => StarterTexts.For(part.Key)).OfType<Kernel.Text>().ToList();

        Assert.InRange(texts.Count, 7, 9);
        Assert.All(texts, text =>
        {
            TextCheck.IsTranslated(text);
            Assert.NotEqual(0, Gaps(text.Nb));
            Assert.Equal((Gaps(text.Nb), Lines(text.Nb)), (Gaps(text.Nn), Lines(text.Nn)));
            Assert.Equal((Gaps(text.Nb), Lines(text.Nb)), (Gaps(text.En), Lines(text.En)));
            Assert.StartsWith("## ", text.Nb, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void StarterTexts_UnknownPart_GivesNothing() => Assert.Null(StarterTexts.For("economy"));

    [Fact]
    public void ChainWords_InOrder_AreTheFourBoxes()
    {
        Assert.Equal(["changes", "activities", "results", "effects"], ChainWords.All.Select(word => word.Key));
        Assert.All(ChainWords.All, word => TextCheck.IsTranslated(word.Explanation));
        Assert.All(ChainWords.All, word => TextCheck.IsTranslated(word.Name));
        Assert.Equal("Aktiviteter", ChainWords.Find("activities")?.Name.Nb);
    }

    static int Gaps(string text) => text.Split(StarterTexts.Gap).Length - 1;

    static int Lines(string text) => text.Split('\n').Length;

    static IEnumerable<string> Numbers(string text) => Digits().Matches(text).Select(match => match.Value).Order();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
