namespace Langbenk.Kernel;

/// <summary>What day it is where the law applies. Only the edge asks; inside, a day is an argument.</summary>
public static class OsloClock
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    public static DateOnly OsloToday(this TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone).DateTime);
    }
}
