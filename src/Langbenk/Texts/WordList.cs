using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Words in a row, as they are read aloud: the last after an «og».</summary>
public static class WordList
{
    public static string Of(IEnumerable<string> words, Language language)
    {
        var all = words.ToArray();
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all[..^1]) + (language == Language.En ? " and " : " og ") + all[^1];
    }
}
