using Langbenk.Kernel;

namespace Langbenk.Prevention.Examples;

/// <summary>Text folded for search word by word, the same way for what is stored and what is asked.</summary>
public static class FoldedText
{
    public const int MaxLength = 8000;

    const int MostWords = 8;

    static readonly char[] Spaces = [' ', '\t', '\r', '\n', '\u00A0'];

    public static string Of(params IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var folded = string.Join(' ', texts.SelectMany(Fold));
        return folded.Length <= MaxLength ? folded : folded[..MaxLength];
    }

    /// <summary>Every word of the texts, one by one.</summary>
    public static IReadOnlyList<string> All(params IReadOnlyList<string> texts) => [.. texts.SelectMany(Fold)];

    /// <summary>What is asked for, each word once.</summary>
    public static IReadOnlyList<string> Words(string? query) => [.. Fold(query ?? "").Distinct().Take(MostWords)];

    static IEnumerable<string> Fold(string text) => text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(word => SortKey.Of(word).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
