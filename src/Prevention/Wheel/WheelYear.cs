namespace Langbenk.Prevention.Wheel;

/// <summary>One time that something is due: on a day of its month, or the last one. A month without that day has its last day instead.</summary>
public sealed record Occurrence(int Year, int Month, int? Day = null)
{
    public DateOnly Due => new(Year, Month, Math.Min(Day ?? 31, DateTime.DaysInMonth(Year, Month)));
}

public enum OccurrenceState
{
    Overdue,

    /// <summary>Within the next thirty days.</summary>
    Due,
    Coming,
    Done,
}

/// <summary>What a year holds. Pure: the day is an argument.</summary>
public static class WheelYear
{
    public const int DaysBefore = 30;
    public const int FirstYear = 1990;
    public const int LastYear = 2200;

    /// <summary>A month counts when the activity stands on any day of it, up to the one it is due on.</summary>
    public static IEnumerable<Occurrence> Occurrences(IEnumerable<int> months, DateOnly validFrom, DateOnly? validTo, int year, int? day = null) =>
        from month in year is >= FirstYear and <= LastYear ? months.Distinct().Order() : Enumerable.Empty<int>()
        let one = new Occurrence(year, month, day)
        where one.Due >= validFrom && (validTo is not { } last || new DateOnly(year, month, 1) <= last)
        select one;

    public static OccurrenceState StateOf(Occurrence occurrence, bool done, DateOnly today) =>
        done ? OccurrenceState.Done
        : occurrence.Due < today ? OccurrenceState.Overdue
        : occurrence.Due.DayNumber - today.DayNumber <= DaysBefore ? OccurrenceState.Due
        : OccurrenceState.Coming;

    /// <summary>The first time after the given one, within two years.</summary>
    public static Occurrence? After(IReadOnlyList<int> months, DateOnly validFrom, DateOnly? validTo, Occurrence occurrence, int? day = null) =>
        Enumerable.Range(occurrence.Year, 3).SelectMany(year => Occurrences(months, validFrom, validTo, year, day)).FirstOrDefault(one => one.Due > occurrence.Due);
}
