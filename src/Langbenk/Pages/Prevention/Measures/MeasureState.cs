using Langbenk.Kernel;
using Langbenk.Prevention.Measures;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>How far a measure has come, as it stands today: published is not yet seen while it begins later.</summary>
public sealed record MeasureState(Measure Measure, DateOnly Today)
{
    public (string Look, string Icon, Text Words) Shown => Measure.Status switch
    {
        MeasureStatus.Published when Measure.IsToCome(Today) => ("state-due", "clock", MeasureWordTexts.PublishedFrom(Measure.ValidFrom)),
        MeasureStatus.Published => ("state-ok", "check", MeasureWordTexts.Of(Measure.Status)),
        MeasureStatus.Draft => ("state-missing", "info", MeasureWordTexts.Of(Measure.Status)),
        _ => ("", "cross", MeasureWordTexts.Of(Measure.Status)),
    };
}
