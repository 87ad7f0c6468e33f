using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Needs;

namespace Langbenk.Prevention.Search;

/// <summary>What was typed, as words to compare, and how well something fits. Nothing of it is stored or logged.</summary>
public sealed class SearchWords
{
    public const int MaxLength = 100;

    /// <summary>A word of a name: the same, its beginning, another form of it, a part of it, one slip of the finger away.</summary>
    const double Same = 4, Begins = 3, Form = 2.5, Part = 1.5, Slip = 1.2;

    /// <summary>A word that stands in the text only counts for less than any in the name.</summary>
    const double InText = 0.25;
    const double WholeName = 6;
    const string Section = "§";
    const int LongEnough = 4;
    const int LongestEnding = 3;

    readonly IReadOnlyList<string> _words;

    SearchWords(IReadOnlyList<string> words) => _words = words;

    /// <summary>A section sign alone is in every other text.</summary>
    public bool IsEmpty => !_words.Any(word => word != Section);

    /// <summary>The words as they stand in a stored text that is folded for search.</summary>
    public IReadOnlyList<string> Folded => _words;

    public static SearchWords Of(string? typed) => new([.. FoldedText.Words(Typed(typed)).Where(word => word == Section || word.Any(IsOfAWord))]);

    /// <summary>As much of it as is looked for.</summary>
    public static string Typed(string? typed)
    {
        var text = (typed ?? "").Trim();
        return text.Length > MaxLength ? text[..MaxLength] : text;
    }

    /// <summary>0 when one of the words stands nowhere in it.</summary>
    public double Fit(string name, params IReadOnlyList<string> texts)
    {
        var (inName, inTexts) = (FoldedText.All(name), FoldedText.All(texts));
        var sum = 0.0;
        foreach (var word in _words)
        {
            var best = Math.Max(Best(inName, word), InText * Best(inTexts, word));
            if (best == 0)
            {
                return 0;
            }

            sum += best;
        }

        return sum + (inName.SequenceEqual(_words) ? WholeName : 0);
    }

    /// <summary>æ, ø and å are folded to the three after z.</summary>
    static bool IsOfAWord(char letter) => char.IsLetterOrDigit(letter) || letter is '{' or '|' or '}';

    static double Best(IReadOnlyList<string> there, string word)
    {
        var best = 0.0;
        foreach (var one in there)
        {
            best = Math.Max(best, one == word ? Same : one.StartsWith(word, StringComparison.Ordinal) ? Begins
                : IsFormOf(one, word) ? Form
                : word.Length >= LongEnough && one.Contains(word, StringComparison.Ordinal) ? Part
                : word.Length > LongEnough && OneEdit.Apart(one, word) ? Slip : 0);
        }

        return best;
    }

    /// <summary>«avtaler» and «avtale», «planen» and «planer»: they begin alike, and differ in a short ending.</summary>
    static bool IsFormOf(string one, string other)
    {
        var alike = one.AsSpan().CommonPrefixLength(other);
        return alike >= LongEnough && one.Length - alike <= LongestEnding && other.Length - alike <= LongestEnding
            && alike >= Math.Min(one.Length, other.Length) - 2;
    }
}
