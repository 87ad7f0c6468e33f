using Langbenk.Prevention.Terms;

namespace Langbenk.Prevention.Tests.Content;

public class CommonWordsTests
{
    [Fact]
    public void All_Keys_AreTheWordsToAgreeOn() => Assert.Equal(
        [
            "behavioural-difficulties", "cooperation", "coordination", "core-child-welfare", "early-intervention", "indicated",
            "low-threshold", "multimodal", "neglect", "participation", "prevention", "relay-holder", "selective", "universal",
            "upbringing-reform",
        ],
        CommonWords.All.Select(word => word.Key).Order());

    [Fact]
    public void All_Texts_AreCompleteInThreeLanguages() => Assert.All(CommonWords.All, word =>
    {
        TextCheck.IsComplete(word.Word);
        Assert.NotEqual(word.Word.Nb, word.Word.En);
        TextCheck.IsTranslated(word.WhyAgree);
        Assert.NotEmpty(word.Suggestions);
        Assert.All(word.Suggestions, suggestion =>
        {
            TextCheck.IsTranslated(suggestion.Definition);
            Assert.False(string.IsNullOrWhiteSpace(suggestion.Source));
        });
    });

    [Fact]
    public void All_Forms_AreLowerCaseAndBelongToOneWord()
    {
        var forms = CommonWords.All.SelectMany(word => word.Forms).ToList();

        Assert.All(forms, form => Assert.Equal(form.Trim().ToLowerInvariant(), form));
        Assert.Equal(forms.Count, forms.Distinct().Count());
    }

    /// <summary>A word is found where it stands in a text: its own first word is one of its forms, in both languages.</summary>
    [Fact]
    public void All_Word_IsFoundByItsForms() => Assert.All(CommonWords.All, word =>
        Assert.All([word.Word.Nb, word.Word.Nn], written =>
            Assert.Contains(word.Forms, form => written.Contains(form, StringComparison.Ordinal))));

    [Fact]
    public void EarlyIntervention_Suggestions_HaveBothReadings()
    {
        var suggestions = CommonWords.Find("early-intervention")!.Suggestions.Select(one => one.Definition.Nb).ToList();

        Assert.Contains(suggestions, text => text.StartsWith("Innsats tidlig i livet", StringComparison.Ordinal));
        Assert.Contains(suggestions, text => text.StartsWith("Innsats tidlig i et problem", StringComparison.Ordinal));
    }

    [Fact]
    public void BehaviouralDifficulties_Forms_HaveTheNewWordsOfTheAct() =>
        Assert.Contains("utsetter sin utvikling for fare", CommonWords.Find("behavioural-difficulties")!.Forms);

    [Fact]
    public void Find_UnknownKey_GivesNothing() => Assert.Null(CommonWords.Find("kjærlighet"));
}
