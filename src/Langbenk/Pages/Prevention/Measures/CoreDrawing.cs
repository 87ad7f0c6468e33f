using System.Globalization;
using Langbenk.Kernel;
using Langbenk.Prevention.Measures;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>Three lines over the years, drawn as the table beside them says. A year without measures is a break in the line.</summary>
public sealed record CoreDrawing(IReadOnlyList<CoreYear> Years, Language Language)
{
    public const int Width = 640, Height = 300;
    const int Left = 84, Right = 152, Top = 20, Bottom = 44;

    /// <summary>Between two names, as large as they are drawn on a telephone.</summary>
    const int Line = 27;

    public static IReadOnlyList<int> Ticks { get; } = [0, 25, 50, 75, 100];

    public static int PlotRight => Width - Right;

    public static int PlotLeft => Left;

    public int X(int at) => Years.Count < 2 ? Left : Left + ((Width - Left - Right) * at / (Years.Count - 1));

    public static int Y(int percent) => Height - Bottom - ((Height - Top - Bottom) * percent / 100);

    /// <summary>The line of a level as a path; it begins anew after a year without measures.</summary>
    public string Path(MeasureLevels level)
    {
        var path = new List<string>();
        var drawing = false;
        foreach (var (year, at) in Years.Select((year, at) => (year, at)))
        {
            if (year.Of(level).Percent is { } percent)
            {
                path.Add(string.Create(CultureInfo.InvariantCulture, $"{(drawing ? 'L' : 'M')}{X(at)} {Y(percent)}"));
            }

            drawing = year.Of(level).Percent is not null;
        }

        return string.Join(' ', path);
    }

    public IEnumerable<(int X, int Y)> Points(MeasureLevels level) => Years
        .Select((year, at) => (X: X(at), year.Of(level).Percent))
        .Where(point => point.Percent is not null)
        .Select(point => (point.X, Y(point.Percent!.Value)));

    /// <summary>The names at the ends of the lines, moved apart where the lines end together.</summary>
    public IReadOnlyList<(string Name, int Y, MeasureLevels Level)> Labels
    {
        get
        {
            var ends = MeasureWords.Levels
                .Select(level => (Name: MeasureWordTexts.Of(level)[Language], Years[^1].Of(level).Percent, Level: level))
                .Where(end => end.Percent is not null)
                .Select(end => (end.Name, Y: Y(end.Percent!.Value), end.Level))
                .OrderBy(end => end.Y).ToList();
            for (var at = 1; at < ends.Count; at++)
            {
                ends[at] = (ends[at].Name, Math.Max(ends[at].Y, ends[at - 1].Y + Line), ends[at].Level);
            }

            // The last must not fall under the axis.
            for (var at = ends.Count - 1; at >= 0; at--)
            {
                ends[at] = (ends[at].Name, Math.Min(ends[at].Y, Y(0) - (Line * (ends.Count - 1 - at))), ends[at].Level);
            }

            return ends;
        }
    }
}
