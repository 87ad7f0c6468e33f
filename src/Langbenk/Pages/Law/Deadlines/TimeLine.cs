using Langbenk.Kernel;

namespace Langbenk.Pages.Law.Deadlines;

/// <summary>A point on the line: a day that is fixed, or one that hangs on something that has not happened.</summary>
public sealed record TimePoint(DateOnly Day, Text Label, bool Relative, int Y);

/// <summary>Days down a line, as far apart as they are in time, but never so near that their words touch.</summary>
public sealed record TimeLine(IReadOnlyList<TimePoint> Points, int Height)
{
    const int Top = 28;
    const int Least = 64;
    const int PixelsForAll = 300;

    public static TimeLine Of(IEnumerable<(DateOnly Day, Text Label, bool Relative)> days)
    {
        var ordered = days.OrderBy(one => one.Day).ToArray();
        var span = Math.Max(1, ordered[^1].Day.DayNumber - ordered[0].Day.DayNumber);
        var points = new List<TimePoint>();
        foreach (var (day, label, relative) in ordered)
        {
            var after = points.Count == 0 ? Top
                : points[^1].Y + Math.Max(Least, (day.DayNumber - points[^1].Day.DayNumber) * PixelsForAll / span);
            points.Add(new TimePoint(day, label, relative, after));
        }

        return new TimeLine(points, points[^1].Y + Least);
    }
}
