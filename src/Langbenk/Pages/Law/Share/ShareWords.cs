using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Texts;

namespace Langbenk.Pages.Law.Share;

/// <summary>Codes in words, as the page says them.</summary>
public static class ShareWords
{
    public static Text About(Vocabulary vocabulary, string person) => person switch
    {
        "child" => ShareTexts.Child,
        "parent1" => ShareTexts.Parent,
        "parent2" => ShareTexts.OtherParent,
        _ => vocabulary.Label("personRole", person),
    };

    /// <summary>The person in a running sentence.</summary>
    public static Text Definite(Vocabulary vocabulary, string person) => person switch
    {
        "parent1" => ShareTexts.ParentShort,
        "parent2" => ShareTexts.OtherParentShort,
        _ => vocabulary["personRole", person, "definite"],
    };

    public static Text Also(Vocabulary vocabulary, string code) =>
        Code.Circumstances.TryParse(code, out _) ? vocabulary.Label("circumstance", code) : ShareExtraTexts.Of(code);

    /// <summary>«Kan skolen dele opplysninger om helse om barnet med Nav?»</summary>
    public static string Question(Vocabulary vocabulary, ShareFacts facts, Language language)
    {
        var what = Join(facts.List(ShareKeys.Kinds).Select(k => vocabulary["kind", k, "definite"][language]), language);
        var whom = Join(facts.List(ShareKeys.About).Select(a => Definite(vocabulary, a)[language]), language);
        var from = vocabulary["actorType", facts[ShareKeys.From]!, "definite"][language];
        var to = vocabulary["actorType", facts[ShareKeys.To] ?? facts[ShareKeys.From]!, "definite"][language];
        return ShareTexts.MayShare(from, what, whom, to)[language];
    }

    public static string Join(IEnumerable<string> words, Language language) => WordList.Of(words, language);
}
