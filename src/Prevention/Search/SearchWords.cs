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

    /// <summary>What is found deep in a long text only comes after everything that is called so.</summary>
    const double InBody = 0.05;
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

    /// <summary>The same of a long text, word by word and each once; as it is spelled, without slips of the finger.</summary>
    public double FitBody(string name, IReadOnlyCollection<string> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var inName = FoldedText.All(name);
        var (sum, stands) = (0.0, false);
        foreach (var word in _words)
        {
            var (there, called) = (Best(body, word, slips: false), Best(inName, word));
            if (there + called == 0)
            {
                return 0;
            }

            stands |= there > 0;
            sum += Math.Max(there, called);
        }

        return stands ? InBody * sum : 0;
    }

    public static IReadOnlySet<string> BodyOf(params IReadOnlyList<string> texts) => FoldedText.All(texts).ToHashSet(StringComparer.Ordinal);

    /// <summary>The first line in which one of the words stands.</summary>
    public string LineIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('\n').FirstOrDefault(line => _words.Any(word => word != Section && Best(FoldedText.All(line), word, slips: false) > 0))?.Trim() ?? "";
    }

    /// <summary>æ, ø and å are folded to the three after z.</summary>
    static bool IsOfAWord(char letter) => char.IsLetterOrDigit(letter) || letter is '{' or '|' or '}';

    static double Best(IReadOnlyCollection<string> there, string word, bool slips = true)
    {
        var best = 0.0;
        foreach (var one in there)
        {
            best = Math.Max(best, one == word ? Same : one.StartsWith(word, StringComparison.Ordinal) ? Begins
                : IsFormOf(one, word) ? Form
                : word.Length >= LongEnough && one.Contains(word, StringComparison.Ordinal) ? Part
                : slips && word.Length > LongEnough && OneEdit.Apart(one, word) ? Slip : 0);
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
