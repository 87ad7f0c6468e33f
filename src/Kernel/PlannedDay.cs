namespace Langbenk.Kernel;

/// <summary>The days that somebody plans for. What lies outside is a slip of the hand, and the last days there are have no day after them.</summary>
public static class PlannedDay
{
    public const int FirstYear = 2000;
    public const int LastYear = 2100;

    /// <summary>No day at all is within, so that an optional one is asked as it stands.</summary>
    public static bool IsWithin(DateOnly? day) => day is not { } one || one.Year is >= FirstYear and <= LastYear;
}
