namespace Langbenk.Prevention.Wheel;

/// <summary>One time that something is due: the last day of its month.</summary>
public sealed record Occurrence(int Year, int Month)
{
    public DateOnly Due => new(Year, Month, DateTime.DaysInMonth(Year, Month));
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

    /// <summary>A month counts when the activity stands on any day of it.</summary>
    public static IEnumerable<Occurrence> Occurrences(IEnumerable<int> months, DateOnly validFrom, DateOnly? validTo, int year) =>
        from month in year is >= FirstYear and <= LastYear ? months.Distinct().Order() : Enumerable.Empty<int>()
        let one = new Occurrence(year, month)
        where one.Due >= validFrom && (validTo is not { } last || new DateOnly(year, month, 1) <= last)
        select one;

    public static OccurrenceState StateOf(Occurrence occurrence, bool done, DateOnly today) =>
        done ? OccurrenceState.Done
        : occurrence.Due < today ? OccurrenceState.Overdue
        : occurrence.Due.DayNumber - today.DayNumber <= DaysBefore ? OccurrenceState.Due
        : OccurrenceState.Coming;

    /// <summary>The first time after the given one, within two years.</summary>
    public static Occurrence? After(IReadOnlyList<int> months, DateOnly validFrom, DateOnly? validTo, Occurrence occurrence) =>
        Enumerable.Range(occurrence.Year, 3).SelectMany(year => Occurrences(months, validFrom, validTo, year)).FirstOrDefault(one => one.Due > occurrence.Due);
}
