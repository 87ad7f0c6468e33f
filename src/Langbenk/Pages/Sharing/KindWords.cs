using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Pages.Sharing;

/// <summary>Kinds of information in the rulebook's words.</summary>
public static class KindWords
{
    public static IEnumerable<Choice> Choices(Vocabulary vocabulary, IEnumerable<InformationKind> kinds, Func<Text, string> t) =>
        kinds.Select(kind => new Choice(Code.Kinds.Of(kind), t(vocabulary.Label("kind", Code.Kinds.Of(kind)))));

    public static Text List(Vocabulary vocabulary, IEnumerable<InformationKind> kinds)
    {
        var words = kinds.Select(kind => vocabulary["kind", Code.Kinds.Of(kind), "definite"]).ToList();
        return new Text(Joined(words, Language.Nb, "og"), Joined(words, Language.Nn, "og"), Joined(words, Language.En, "and"));
    }

    public static IReadOnlyList<InformationKind> Read(IEnumerable<string> codes) =>
        [.. codes.Where(code => Code.Kinds.TryParse(code, out _)).Select(Code.Kinds.Parse)];

    static string Joined(List<Text> words, Language language, string and) =>
        words.Count < 2 ? string.Concat(words.Select(one => one[language])) : $"{string.Join(", ", words[..^1].Select(one => one[language]))} {and} {words[^1][language]}";
}
