namespace Langbenk.Law.Reading;

/// <summary>The codes that look most like what somebody wrote.</summary>
internal static class Nearest
{
    private const int Shown = 3;
    private const int LongestCompared = 60;

    public static string Of(string value, IReadOnlyList<string> codes)
    {
        var compared = value.Length > LongestCompared ? value[..LongestCompared] : value;
        return string.Join(", ", codes.OrderBy(c => Distance(compared, c)).ThenBy(c => c, StringComparer.Ordinal).Take(Shown));
    }

    /// <summary>Number of letters to add, drop or change; a shared beginning or a contained word counts as near.</summary>
    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = previous[j - 1] + (char.ToLowerInvariant(a[i - 1]) == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        var contained = a.Length > 2 && (b.Contains(a, StringComparison.OrdinalIgnoreCase) || a.Contains(b, StringComparison.OrdinalIgnoreCase));
        return contained ? Math.Min(previous[b.Length], 2) : previous[b.Length];
    }
}
