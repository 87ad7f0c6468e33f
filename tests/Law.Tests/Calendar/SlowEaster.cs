namespace Langbenk.Law.Tests.Calendar;

/// <summary>
/// Easter by the church's own tables (golden number, century, epact) and then day by day to the Sunday after the full
/// moon; nothing in common with the formula in the engine.
/// </summary>
static class SlowEaster
{
    public static DateOnly Sunday(int year)
    {
        var golden = (year % 19) + 1;
        var century = (year / 100) + 1;
        var droppedLeapYears = (3 * century / 4) - 12;
        var moonCorrection = (((8 * century) + 5) / 25) - 5;
        var epact = ((11 * golden) + 20 + moonCorrection - droppedLeapYears) % 30;
        if (epact < 0)
            epact += 30;
        if ((epact == 25 && golden > 11) || epact == 24)
            epact++;
        var fullMoon = new DateOnly(year, 3, 1).AddDays(44 - epact - 1);
        if (fullMoon < new DateOnly(year, 3, 21))
            fullMoon = fullMoon.AddDays(30);
        var day = fullMoon;
        do
            day = day.AddDays(1);
        while (day.DayOfWeek != DayOfWeek.Sunday);
        return day;
    }
}
