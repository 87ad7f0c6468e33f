using Langbenk.Law.Calendar;

namespace Langbenk.Law.Tests.Calendar;

public class NorwegianCalendarTests
{
    [Fact]
    public void EasterSunday_ThreeHundredYears_AgreesWithChurchTables()
    {
        for (var year = 1900; year < 2200; year++)
            Assert.Equal(SlowEaster.Sunday(year), NorwegianCalendar.EasterSunday(year));
    }

    [Theory]
    [InlineData("1961-04-02"), InlineData("2000-04-23"), InlineData("2008-03-23"), InlineData("2019-04-21")]
    [InlineData("2024-03-31"), InlineData("2025-04-20"), InlineData("2026-04-05"), InlineData("2038-04-25")]
    public void SlowEaster_KnownYear_IsRight(string sunday)
    {
        var known = DateOnly.Parse(sunday);

        Assert.Equal(known, SlowEaster.Sunday(known.Year));
    }

    [Fact]
    public void IsHoliday_EveryDayOfThreeHundredYears_AgreesWithSlowCalendar()
    {
        for (var day = new DateOnly(1900, 1, 1); day.Year < 2200; day = day.AddDays(1))
        {
            Assert.Equal(SlowCalendar.IsHoliday(day), NorwegianCalendar.IsHoliday(day));
            Assert.Equal(SlowCalendar.IsWorkingDay(day), NorwegianCalendar.IsWorkingDay(day));
        }
    }

    [Theory]
    [InlineData("2026-01-01"), InlineData("2026-04-02"), InlineData("2026-04-03"), InlineData("2026-04-06"), InlineData("2026-05-01")]
    [InlineData("2026-05-14"), InlineData("2026-05-17"), InlineData("2026-05-25"), InlineData("2026-12-25"), InlineData("2026-12-26")]
    [InlineData("2027-05-17"), InlineData("2027-03-25"), InlineData("2027-05-06"), InlineData("2025-06-09")]
    public void IsHoliday_KnownFreeDay_IsTrue(string day) => Assert.True(NorwegianCalendar.IsHoliday(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2026-12-24"), InlineData("2026-12-31"), InlineData("2026-04-04"), InlineData("2026-04-01"), InlineData("2026-06-24")]
    public void IsHoliday_EveOrOrdinaryDay_IsFalse(string day) => Assert.False(NorwegianCalendar.IsHoliday(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2026-04-02", "2026-04-07"), InlineData("2026-05-16", "2026-05-18"), InlineData("2026-12-25", "2026-12-28"), InlineData("2026-06-10", "2026-06-10")]
    public void NextWorkingDay_FromDay_IsExpected(string from, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), NorwegianCalendar.NextWorkingDay(DateOnly.Parse(from)));

    [Theory]
    [InlineData("2026-05-16", "2026-05-15"), InlineData("2026-04-06", "2026-04-01"), InlineData("2026-12-26", "2026-12-24"), InlineData("2026-06-10", null)]
    public void WorkingDayBefore_FromDay_IsExpected(string from, string? expected) =>
        Assert.Equal(expected is null ? null : DateOnly.Parse(expected), NorwegianCalendar.WorkingDayBefore(DateOnly.Parse(from)));

    [Theory]
    [InlineData("2026-06-08T10:00", "2026-06-10T10:00")]
    [InlineData("2026-06-12T10:00", "2026-06-15T10:00")]
    [InlineData("2026-06-14T10:00", "2026-06-17T00:00")]
    [InlineData("2026-04-01T12:00", "2026-04-07T12:00")]
    [InlineData("2026-12-24T00:00", "2026-12-29T00:00")]
    public void AddHoursOutsideHolidays_FortyEight_SkipsSundaysAndHolidays(string start, string expected) =>
        Assert.Equal(DateTime.Parse(expected), NorwegianCalendar.AddHoursOutsideHolidays(DateTime.Parse(start), 48));

    [Fact]
    public void AddHoursOutsideHolidays_EveryStart_AgreesWithHourByHour()
    {
        for (var start = new DateTime(2026, 1, 1, 7, 0, 0); start.Year < 2029; start = start.AddHours(5))
            Assert.Equal(HourByHour(start, 48), NorwegianCalendar.AddHoursOutsideHolidays(start, 48));
    }

    // An hour counts when its day does; a limit that runs out at midnight before a free day ends when the free days do.
    static DateTime HourByHour(DateTime at, int hours)
    {
        while (hours > 0)
        {
            hours -= SlowCalendar.IsHoliday(DateOnly.FromDateTime(at)) ? 0 : 1;
            at = SlowCalendar.IsHoliday(DateOnly.FromDateTime(at)) ? at.Date.AddDays(1) : at.AddHours(1);
        }

        while (at.TimeOfDay == TimeSpan.Zero && SlowCalendar.IsHoliday(DateOnly.FromDateTime(at)))
            at = at.AddDays(1);
        return at;
    }
}
