using Langbenk.Prevention.Goals;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Goals;

/// <summary>What stands in a box of the chain: a result says how far it has come.</summary>
public static class ChainLines
{
    public static IReadOnlyList<string> Of(ChainRow row, ChainBox box, Translate translate)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(box);
        return box.Gap == GoalGap.Indicator ? [.. row.Goal.Targets.Select(one => $"{one.Indicator.Name}: {Progress(one, translate)}")] : box.Lines;
    }

    static string Progress(IndicatorView view, Translate translate)
    {
        ArgumentNullException.ThrowIfNull(translate);
        if (view.Latest is not { } latest)
        {
            return Small(translate(IndicatorTexts.NoReading));
        }

        var indicator = view.Indicator;
        var start = indicator.BaselineValue ?? (view.Readings.Count > 1 ? view.Readings[0].Value : null);
        var way = view.IsReached is true ? translate(IndicatorTexts.ReachedTarget)
            : view.Moved is { } moved ? translate(IndicatorTexts.MovedLine(moved, indicator.Wanted)) : "";
        var numbers = indicator is { Wanted: WantedDirection.Down, TargetValue: { } target }
            ? IndicatorTexts.ProgressDown(start, latest.Value, target, indicator.Unit)
            : IndicatorTexts.Progress(start, latest.Value, indicator.TargetValue, indicator.Unit);
        return translate(numbers) + (way.Length > 0 ? $" ({Small(way)})" : "");
    }

    static string Small(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
