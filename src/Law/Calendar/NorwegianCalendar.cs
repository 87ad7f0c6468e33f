namespace Langbenk.Law.Calendar;

/// <summary>
/// Norwegian free days and the counting of time limits. Weeks end on the same weekday; months and years on the same day
/// number, or the month's last day when it does not exist (domstolloven § 148). Christmas Eve and Easter Eve are no
/// holidays as such.
/// </summary>
public static class NorwegianCalendar
{
    /// <summary>Sundays and public holidays, with 1 and 17 May, which are treated alike (domstolloven § 149).</summary>
    public static bool IsHoliday(DateOnly day)
    {
        if (day.DayOfWeek == DayOfWeek.Sunday)
            return true;
        if (day is { Month: 1, Day: 1 } or { Month: 5, Day: 1 } or { Month: 5, Day: 17 } or { Month: 12, Day: 25 } or { Month: 12, Day: 26 })
            return true;
        var sinceEaster = day.DayNumber - EasterSunday(day.Year).DayNumber;
        return sinceEaster is -3 or -2 or 1 or 39 or 50;
    }

    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek != DayOfWeek.Saturday && !IsHoliday(day);

    /// <summary>The day itself when it is a working day, else the next one (domstolloven § 149 first paragraph).</summary>
    public static DateOnly NextWorkingDay(DateOnly day)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The last working day before a day that is free; null when the day is a working day itself.</summary>
    public static DateOnly? WorkingDayBefore(DateOnly day)
    {
        if (IsWorkingDay(day))
            return null;
        while (!IsWorkingDay(day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>
    /// Hours that run on all days but Sundays and holidays; Saturdays count (domstolloven § 149 second paragraph).
    /// </summary>
    public static DateTime AddHoursOutsideHolidays(DateTime start, int hours)
    {
        var at = start;
        var left = TimeSpan.FromHours(hours);
        while (true)
        {
            var midnight = at.Date.AddDays(1);
            if (IsHoliday(DateOnly.FromDateTime(at)))
            {
                at = midnight;
                continue;
            }

            if (at + left <= midnight && !(at + left == midnight && IsHoliday(DateOnly.FromDateTime(midnight))))
                return at + left;
            left -= midnight - at;
            at = midnight;
        }
    }

    /// <summary>Gregorian Easter Sunday (Meeus, Jones and Butcher).</summary>
    public static DateOnly EasterSunday(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
