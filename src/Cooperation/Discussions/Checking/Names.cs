using System.Text.RegularExpressions;

namespace Langbenk.Cooperation.Discussions.Checking;

/// <summary>
/// A word with a capital that no sentence begins with, and a common given name wherever it stands. Colleagues, services and places of the
/// directory are allowed.
/// </summary>
static partial class Names
{
    const int LongestLineOfNames = 80;

    public static IEnumerable<Finding> In(string text, IReadOnlyCollection<string> allowed)
    {
        var open = Covered(text, allowed);
        foreach (Match word in Word().Matches(text))
        {
            if (!open[word.Index] && IsName(text, word))
            {
                yield return new(FindingKind.Name, word.Index, word.Length);
            }
        }
    }

    static bool IsName(string text, Match word)
    {
        var bare = Bare(word.Value);
        if (!char.IsUpper(word.Value[0]))
        {
            return CommonNames.AlsoSmall(word.Value) || CommonNames.AlsoSmall(bare);
        }

        if (CommonNames.IsGiven(word.Value) || CommonNames.IsGiven(bare))
        {
            return true;
        }

        if (CommonNames.IsNoName(word.Value) || CommonNames.IsNoName(bare))
        {
            return false;
        }

        return !SentenceStarts.At(text, word.Index) || IsShouted(word.Value) || StandsAlone(text, word);
    }

    static bool IsShouted(string word) => word.Length > 2 && word.All(char.IsUpper);

    /// <summary>«Brattli» in quotation marks by itself, or on a line that holds nothing but words with a capital: a list of names.</summary>
    static bool StandsAlone(string text, Match word)
    {
        var (before, after) = (word.Index - 1, word.Index + word.Length);
        if (before >= 0 && after < text.Length && text[before] is '«' or '“' or '"' && text[after] is '»' or '”' or '"')
        {
            return true;
        }

        var start = text.AsSpan(0, word.Index).LastIndexOf('\n') + 1;
        var end = text.IndexOf('\n', after) is var found and >= 0 ? found : text.Length;
        return end - start <= LongestLineOfNames && NamesOnly().IsMatch(text[start..end]);
    }

    /// <summary>Without the genitive: «Olas», «Ola's».</summary>
    static string Bare(string word) => word.TrimEnd('\'', '’') is var plain && plain.EndsWith("'s", StringComparison.Ordinal) ? plain[..^2] : plain is [.., 's'] && plain.Length > 3 ? plain[..^1] : plain;

    /// <summary>Where an allowed name stands whole, with or without its genitive.</summary>
    static bool[] Covered(string text, IReadOnlyCollection<string> allowed)
    {
        var covered = new bool[text.Length];
        foreach (var name in allowed.Select(name => name.Trim()).Where(name => name.Length > 0))
        {
            for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (IsWhole(text, at, name.Length))
                {
                    covered.AsSpan(at, name.Length).Fill(true);
                }
            }
        }

        return covered;
    }

    static bool IsWhole(string text, int at, int length)
    {
        var end = at + length;
        var genitive = end < text.Length && text[end] == 's' ? end + 1 : end;
        return (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (genitive >= text.Length || !char.IsLetterOrDigit(text[genitive]));
    }

    [GeneratedRegex(@"^[\s•*-]*(?:(?>\p{Lu}[\p{L}'’-]*)(?>[,; ]*)){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex NamesOnly();

    [GeneratedRegex(@"\p{L}[\p{L}'’]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
