using System.Text.RegularExpressions;
using Langbenk.Kernel;

namespace Langbenk.Prevention.Tests.Content;

/// <summary>What must hold for every text of the interface, whoever wrote it.</summary>
static partial class TextCheck
{
    public static void IsComplete(Text text)
    {
        Assert.All([text.Nb, text.Nn, text.En], words =>
        {
            Assert.False(string.IsNullOrWhiteSpace(words), text.ToString());
            Assert.Equal(words.Trim(), words);
        });
        Assert.False(EnglishLetters().IsMatch(text.En), $"Norwegian words in English: {text.En}");
        Assert.False(NynorskWords().IsMatch(text.Nb), $"Nynorsk in bokmål: {text.Nb}");
        Assert.False(BokmalWords().IsMatch(text.Nn), $"Bokmål in nynorsk: {text.Nn}");
    }

    /// <summary>A sentence is never the same in two languages; a single word may be.</summary>
    public static void IsTranslated(Text text)
    {
        IsComplete(text);
        Assert.NotEqual(text.Nb, text.En);
        if (text.Nb.Count(letter => letter == ' ') > 3)
            Assert.NotEqual(text.Nb, text.Nn);
    }

    [GeneratedRegex("[æøåÆØÅ]")]
    private static partial Regex EnglishLetters();

    [GeneratedRegex(@"\b(ikkje|kva|kven|korleis|kvifor|frå|dei|eit|ein|tenester|meir|dykk|sjølv|saman|noko|nokon|vere)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NynorskWords();

    [GeneratedRegex(
        @"\b(ikke|hva|hvem|hvor|hvordan|hvorfor|hvis|fra|jeg|et|en|dere|deres|tjenester|tjenesten|tjeneste|noe|noen|mer|selv|sammen|ble|gjør|gjøre|være|uke|uker|høy|lav|skole|skolen|kommuner|familier|foreldrene|barnets|enkelte|begynner|nå|hjemme)\b")]
    private static partial Regex BokmalWords();
}
