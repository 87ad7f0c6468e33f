namespace Langbenk.Kernel.Tests;

public class LanguageTests
{
    [Theory]
    [InlineData("nb", Language.Nb)]
    [InlineData("no", Language.Nb)]
    [InlineData("nn-NO", Language.Nn)]
    [InlineData(" EN_gb ", Language.En)]
    public void TryParse_KnownTag_GivesTheLanguage(string tag, Language expected)
    {
        Assert.True(Languages.TryParse(tag, out var language));
        Assert.Equal(expected, language);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("se")]
    [InlineData("nbx")]
    public void ParseOrDefault_AnythingElse_GivesBokmal(string? tag)
    {
        Assert.False(Languages.TryParse(tag, out _));
        Assert.Equal(Language.Nb, Languages.ParseOrDefault(tag));
    }

    [Fact]
    public void Tag_EveryLanguage_ReadsBackToItself() =>
        Assert.All(Languages.All, language => Assert.Equal(language, Languages.ParseOrDefault(language.Tag())));

    [Fact]
    public void Text_EveryLanguage_GivesItsOwnWords()
    {
        var text = new Text("barnevern", "barnevern", "child welfare");

        Assert.Equal("child welfare", text[Language.En]);
        Assert.Equal(Enum.GetValues<Language>(), Languages.All);
    }
}
