using Langbenk.Kernel;

namespace Langbenk.Prevention.Tests.Content2;

public class TextTests
{
    // Words that belong to the other written language; a space on each side keeps them whole.
    static readonly string[] OnlyBokmal =
        ["ikke", "jeg", "hva", "hvem", "hvor", "hvordan", "hvorfor", "hver", "hvilke", "hvilken", "fra", "noen", "mye", "gjøre", "skole", "skolen", "hjem", "hjemme", "tjeneste", "tjenester", "tjenesten", "tjenestene", "veiledning", "uker", "måneder", "bare", "sammen", "være", "ansatte", "fortsatt", "deres", "barnets", "kommunens", "et", "en"];

    static readonly string[] OnlyNynorsk =
        ["ikkje", "eg", "kva", "kven", "korleis", "kvifor", "frå", "nokon", "mykje", "gjere", "skule", "teneste", "tenester", "rettleiing", "veker", "månader", "berre", "saman", "vere", "tilsette", "framleis", "eit", "ein", "dei", "då", "no", "vart", "meir"];

    [Fact]
    public void Walk_OverTheContent_FindsHundredsOfTexts() => Assert.True(Everything.Texts.Count > 600, $"{Everything.Texts.Count} texts");

    [Fact]
    public void Text_InEveryLanguage_IsThereAndTrimmed() => None(text =>
        Each(text).Any(words => string.IsNullOrWhiteSpace(words) || words != words.Trim() || words.Contains("  ", StringComparison.Ordinal)));

    [Fact]
    public void Text_WithMoreThanOneWord_IsTranslatedToEnglish() => None(text => text.Nb.Contains(' ') && text.Nb == text.En);

    [Fact]
    public void Text_ThatIsASentence_IsOneInEveryLanguage() => None(text => Each(text).Select(words => words[^1] is '.' or '?').Distinct().Count() > 1);

    [Fact]
    public void Nynorsk_HasNoBokmalWords() => None(text => Words(text.Nn).Any(OnlyBokmal.Contains));

    [Fact]
    public void Bokmal_HasNoNynorskWords() => None(text => Words(text.Nb).Any(OnlyNynorsk.Contains));

    [Fact]
    public void English_HasNoNorwegianWords() => None(text => Words(text.En).Any(word => word is "og" or "ikke" or "ikkje" or "som" or "med" or "til"));

    static IEnumerable<string> Each(Text text) => [text.Nb, text.Nn, text.En];

    static string[] Words(string text) => text.ToLowerInvariant().Split([' ', '.', ',', ':', ';', '?', '(', ')', '«', '»', '–', '“', '”']);

    static void None(Func<Text, bool> wrong) =>
        Assert.True(!Everything.Texts.Any(wrong), string.Join('\n', Everything.Texts.Where(wrong).Take(20)));
}
