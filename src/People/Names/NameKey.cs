using Langbenk.Kernel;

namespace Langbenk.People.Names;

/// <summary>
/// How a part of a name is found by those who spell it otherwise. Folded: without case and accents, å as a, ø as o,
/// æ as e (Ødegård, Odegaard, Oedegård). The skeleton: which consonants it has, whatever their order, doubled or soft
/// (Mohammed, Muhamed; Kristian, Christian; Hansen, Hasnen).
/// </summary>
public static class NameKey
{
    public const int MaxLength = 60;

    /// <summary>The parts of a name, each folded; a hyphen parts too.</summary>
    public static IReadOnlyList<string> Parts(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. SortKey.Of(text.Replace('-', ' ').Replace('\'', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Fold).Distinct()];
    }

    /// <summary>From a part of a sort key, where æ, ø, å are {, |, }.</summary>
    static string Fold(string part)
    {
        var folded = part.Replace("{", "e", StringComparison.Ordinal).Replace("|", "o", StringComparison.Ordinal).Replace("}", "a", StringComparison.Ordinal)
            .Replace("ae", "e", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal);
        return folded.Length > MaxLength ? folded[..MaxLength] : folded;
    }

    public static string Skeleton(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var sounds = folded.Replace("ch", "k", StringComparison.Ordinal).Replace("ph", "f", StringComparison.Ordinal).Replace("x", "ks", StringComparison.Ordinal);
        var letters = new SortedSet<char>(sounds.Select(Sound).Where(letter => letter != ' '));
        // A name of vowels alone (Åo, Eia) has nothing else to be found by.
        return letters.Count == 0 ? folded : string.Concat(letters);
    }

    static char Sound(char letter) => letter switch
    {
        'c' or 'q' => 'k',
        'z' => 's',
        'w' => 'v',
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'j' => ' ',
        _ => letter,
    };

    /// <summary>How many letters must be changed, put in, left out or swapped with the next to make one of the other.</summary>
    public static int Distance(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (before, row, next) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= one.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                next[j] = Math.Min(Math.Min(next[j - 1], row[j]) + 1, row[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }

            (before, row, next) = (row, next, before);
        }

        return row[other.Length];
    }
}
