using Langbenk.Prevention.Search;

namespace Langbenk.Prevention.Tests.Search;

public class SearchWordsTests
{
    [Theory]
    [InlineData("avtaler", "Avtale mellom Nav og barnevernet")]
    [InlineData("AVTALE nav", "Avtale mellom Nav og barnevernet")]
    [InlineData("årshjul", "Aarshjul for 2026")]
    [InlineData("plikt", "Taushetsplikten i skolen")]
    [InlineData("taushetspilkt", "Taushetsplikt")]
    [InlineData("møte", "Møter i ansvarsgruppen")]
    public void Fit_TheSameWordWrittenOtherwise_IsFound(string typed, string name) => Assert.True(SearchWords.Of(typed).Fit(name) > 0);

    [Theory]
    [InlineData("avtale skole", "Avtale mellom Nav og barnevernet")]
    [InlineData("planer", "Planleggingsdag")]
    [InlineData("for", "Nav og barnevernet")]
    [InlineData("nav", "Barnevern")]
    public void Fit_AWordIsMissing_IsNotFound(string typed, string name) => Assert.Equal(0, SearchWords.Of(typed).Fit(name));

    [Fact]
    public void Fit_Order_TheNameBeforeItsBeginningBeforeThePartBeforeTheText()
    {
        var words = SearchWords.Of("skole");

        double[] fits = [words.Fit("Skole"), words.Fit("Skole og hjem"), words.Fit("Skolestart"), words.Fit("Barneskolen"), words.Fit("Hjem", "Om skole")];

        Assert.Equal(fits.OrderDescending(), fits);
        Assert.Equal(fits.Length, fits.Distinct().Count());
    }

    [Theory]
    [InlineData("husleie", "Flere spør om strøm og husleie.", true)]
    [InlineData("strøm husleie", "Flere spør om\nhusleie og STRØM.", true)]
    [InlineData("nav husleie", "Flere spør om husleie.", true)]
    [InlineData("nav", "Flere spør om husleie.", false)]
    [InlineData("husleie bil", "Flere spør om husleie.", false)]
    [InlineData("hulseie", "Flere spør om husleie.", false)]
    public void FitBody_EveryWordStandsThereOrInTheName_AndOneOfThemThere(string typed, string body, bool found)
    {
        var words = SearchWords.Of(typed);

        var fit = words.FitBody("Avtale med Nav", SearchWords.BodyOf(body));

        Assert.Equal(found, fit > 0);
        Assert.True(fit < words.Fit("Husleie", body) || words.Fit("Husleie", body) == 0, "What is deep in a text must not come before a name.");
    }

    [Fact]
    public void LineIn_IsTheFirstLineWithOneOfTheWords() =>
        Assert.Equal(["To: om husleie", ""], new[] { "husleie", "bil" }.Select(word => SearchWords.Of(word).LineIn("En linje\n  To: om husleie \nTre husleier")));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("§ – / ?")]
    public void Of_NoWords_IsEmpty(string? typed) => Assert.True(SearchWords.Of(typed).IsEmpty);
}
