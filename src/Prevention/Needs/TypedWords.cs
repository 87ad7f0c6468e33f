using Langbenk.Kernel;

namespace Langbenk.Prevention.Needs;

/// <summary>What somebody typed, as words to compare: folded the Norwegian way, "ae" and "oe" as they are typed without the letters.</summary>
public sealed class TypedWords
{
    public const int MaxLength = 500;

    TypedWords(IReadOnlyList<string> words) => (Words, ReadForHarm) = (words, HarmlessWords.TakenOutOf(words));

    public IReadOnlyList<string> Words { get; }

    /// <summary>Without what only sounds like harm.</summary>
    internal IReadOnlyList<string> ReadForHarm { get; }

    public static TypedWords Of(string? text)
    {
        var taken = text is null ? "" : text[..Math.Min(text.Length, MaxLength)];
        var words = taken.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Fold(word).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new TypedWords([.. words]);
    }

    internal static string Fold(string word) =>
        SortKey.Of(word).Replace("ae", "{", StringComparison.Ordinal).Replace("oe", "|", StringComparison.Ordinal);

    /// <summary>An age in the text, as in "gutten på 9" and "15-åring".</summary>
    public int? Age => Words
        .Select((word, at) => (word, next: at + 1 < Words.Count ? Words[at + 1] : ""))
        .Where(pair => pair.word.Length <= 2 && pair.word.All(char.IsAsciiDigit) && !IsOtherUnit(pair.next))
        .Select(pair => (int?)int.Parse(pair.word))
        .FirstOrDefault(age => age is >= 0 and <= 25);

    /// <summary>"3 uker", "2 barn" and "10 måneder" are no ages in years.</summary>
    static bool IsOtherUnit(string next) => next.Length > 0
        && new[] { "uke", "veke", "m}ned", "m}nad", "dag", "barn", "ung", "gang", "time", "week", "month", "day", "child", "kid" }
            .Any(unit => next.StartsWith(unit, StringComparison.Ordinal));
}
