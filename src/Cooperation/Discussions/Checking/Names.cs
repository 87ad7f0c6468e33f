using System.Text.RegularExpressions;

namespace Langbenk.Cooperation.Discussions.Checking;

/// <summary>
/// A word with a capital that no sentence begins with, and a common given name wherever it stands. Colleagues, services and places of the
/// directory are allowed.
/// </summary>
static partial class Names
{
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

        return !BeginsSentence(text, word.Index) && !CommonNames.IsNoName(word.Value) && !CommonNames.IsNoName(bare);
    }

    /// <summary>Without the genitive: «Olas», «Ola's».</summary>
    static string Bare(string word) => word.TrimEnd('\'', '’') is var plain && plain.EndsWith("'s", StringComparison.Ordinal) ? plain[..^2] : plain is [.., 's'] && plain.Length > 3 ? plain[..^1] : plain;

    /// <summary>The first word of the text, of a line, after what ends a sentence, after a colon, and of a quotation.</summary>
    static bool BeginsSentence(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && (text[before] is ' ' or '\t' or '\u00a0' or '"' or '«' or '“' or '”' or '(' or '–' or '-' or '•' or '*'))
        {
            if (text[before] is '«' or '“' or '"' or '•' or '*')
            {
                return true;
            }

            before--;
        }

        return before < 0 || text[before] is '.' or '!' or '?' or ':' or '\n' or '\r' or '…';
    }

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

    [GeneratedRegex(@"\p{L}[\p{L}'’]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
