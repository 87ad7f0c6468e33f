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
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("§ – / ?")]
    public void Of_NoWords_IsEmpty(string? typed) => Assert.True(SearchWords.Of(typed).IsEmpty);
}
