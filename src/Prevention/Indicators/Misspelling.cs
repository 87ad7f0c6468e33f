namespace Langbenk.Prevention.Indicators;

/// <summary>
/// A long name of a followed number with a slip of the finger in it («bekymringsmldinger») is read as that name. Long words only, and
/// one slip, or two in the longest: «fosterheim» is no slip of «fosterhjem».
/// </summary>
static class Misspelling
{
    const int Shortest = 10;
    const int Longest = 15;

    static readonly string[] Names =
    [
        "bekymringsmelding", "barnevernet", "barnevernssak", "barnevernstiltak", "barneverntiltak", "barnevernshjelp", "barnevernhjelp", "barneverntjeneste", "barnevernteneste", "omsorgssvikt", "omsorgsovertakelse", "omsorgsovertaking",
        "henvendelse", "henvisning", "undersøkelse", "undersøking", "spesialundervisning", "spesialpedagogisk", "enkeltvedtak",
        "institusjon", "investigation", "notification",
    ];

    public static string Mended(string word)
    {
        if (word.Length < Shortest - 1 || Names.Any(name => word.Contains(name, StringComparison.Ordinal)))
        {
            return word;
        }

        foreach (var name in Names)
        {
            var (slips, end) = Nearest(name, word);
            if (slips > 0 && slips <= (name.Length >= Longest ? 2 : 1))
            {
                return name + word[end..];
            }
        }

        return word;
    }

    /// <summary>The fewest letters missing, added, changed or swapped that make some beginning of the word the name, and where it ends.</summary>
    static (int Slips, int End) Nearest(string name, string word)
    {
        var table = new int[name.Length + 1, word.Length + 1];
        for (var i = 0; i <= name.Length; i++)
        {
            for (var j = 0; j <= word.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Least(table, name, word, i, j);
            }
        }

        return Enumerable.Range(0, word.Length + 1).Select(end => (Slips: table[name.Length, end], End: end))
            .OrderBy(one => one.Slips).ThenBy(one => Math.Abs(one.End - name.Length)).First();
    }

    static int Least(int[,] table, string name, string word, int i, int j)
    {
        var changed = table[i - 1, j - 1] + (name[i - 1] == word[j - 1] ? 0 : 1);
        var least = Math.Min(changed, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && name[i - 1] == word[j - 2] && name[i - 2] == word[j - 1];
        return swapped ? Math.Min(least, table[i - 2, j - 2] + 1) : least;
    }
}
