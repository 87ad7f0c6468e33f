namespace Langbenk.Law.Tests.Calendar;

/// <summary>Free days and the counting of limits, one day at a time.</summary>
static class SlowCalendar
{
    static readonly Dictionary<int, HashSet<DateOnly>> Years = [];

    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays(day.Year).Contains(day);

    public static bool IsHoliday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday || Holidays(day.Year).Contains(day);

    public static DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    public static DateOnly OnOrBefore(DateOnly day)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>Steps over each month, and takes the same day number or the month's last (domstolloven § 148).</summary>
    public static DateOnly AddMonths(DateOnly from, int months)
    {
        var (year, month) = (from.Year, from.Month);
        for (var i = 0; i < Math.Abs(months); i++)
        {
            month += Math.Sign(months);
            if (month is 0 or 13)
                (year, month) = (year + Math.Sign(months), month == 0 ? 12 : 1);
        }

        var day = from.Day;
        while (day > DateTime.DaysInMonth(year, month))
            day--;
        return new DateOnly(year, month, day);
    }

    static HashSet<DateOnly> Holidays(int year)
    {
        lock (Years)
        {
            if (!Years.TryGetValue(year, out var days))
                Years[year] = days = Of(year);
            return days;
        }
    }

    static HashSet<DateOnly> Of(int year)
    {
        var easter = SlowEaster.Sunday(year);
        return
        [
            new(year, 1, 1), new(year, 5, 1), new(year, 5, 17), new(year, 12, 25), new(year, 12, 26),
            easter.AddDays(-3), easter.AddDays(-2), easter, easter.AddDays(1), easter.AddDays(39), easter.AddDays(49), easter.AddDays(50),
        ];
    }
}
