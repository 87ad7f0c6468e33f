using System.Text.RegularExpressions;

namespace Langbenk.Prevention.Wheel;

/// <summary>
/// Guesses the months from how people write when they meet: «vår og høst», «hver tredje måned», «ved skolestart og i januar». A proposal
/// that is changed in the wheel; what says nothing is once a year.
/// </summary>
public static partial class MeetingCadence
{
    static readonly string[][] Names =
    [
        ["januar", "January"], ["februar", "February"], ["mars"], ["april"], ["mai"], ["juni", "June"], ["juli", "July"],
        ["august", "skolestart", "skulestart", "school start"], ["september"], ["oktober", "October"], ["november"], ["desember", "December"],
    ];

    static readonly (Regex Words, int[] Months)[] Cadences =
    [
        (EverySecondMonth(), [2, 4, 6, 8, 10, 12]),
        (HalfYearly(), [3, 9]),
        (Quarterly(), [3, 6, 9, 12]),
        (Monthly(), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
        (Twice(), [3, 9]),
        (Thrice(), [2, 6, 10]),
    ];

    static readonly int[] Once = [10];

    const int SchoolHoliday = 7;

    public static IReadOnlyList<int> MonthsOf(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var named = Enumerable.Range(1, 12).Where(month => Names[month - 1].Any(name => HasWord(line, name))).ToList();
        if (named.Count > 0)
        {
            return named;
        }

        var months = Cadences.Where(one => one.Words.IsMatch(line)).Select(one => one.Months).FirstOrDefault() ?? Once;
        return months.Length > 6 && SchoolYear().IsMatch(line) ? [.. months.Where(month => month != SchoolHoliday)] : months;
    }

    static bool HasWord(string line, string name) => Regex.IsMatch(line, $@"\b{name}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(annenhver|annankvar|annan kvar|hver annen|hver andre|kvar annan|kvar andre|every (second|other)) (måned|månad|month)|seks g[ao]nger|six times", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EverySecondMonth();

    [GeneratedRegex(@"(vår|våren) og (høst|høsten|haust|hausten)|spring and autumn|halvår|half-?\s?year|(hver|kvar) sjette (måned|månad)|every six months", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HalfYearly();

    [GeneratedRegex(@"kvartal|quarter|(hver tredje|kvar tredje|every third) (måned|månad|month)|\b(fire|4) g[ao]nger i året|\bfour times|every three months", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quarterly();

    [GeneratedRegex(@"måned|månad|month|\buk(e|a|en)\b|\bvek(e|a)\b|\bweek", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Monthly();

    [GeneratedRegex(@"\b(to|2) g[ao]nger|\btwice|\btwo times", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Twice();

    [GeneratedRegex(@"\b(tre|3) g[ao]nger|\bthree times", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thrice();

    [GeneratedRegex("skoleår|skuleår|school year", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SchoolYear();
}
