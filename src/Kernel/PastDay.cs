namespace Langbenk.Kernel;

/// <summary>The days that somebody tells about afterwards. What lies before is a slip of the hand, or what could not be read as a day.</summary>
public static class PastDay
{
    public const int FirstYear = 1990;

    public static bool IsWithin(DateOnly? day, DateOnly today) => day is { } one && one.Year >= FirstYear && one <= today;
}
