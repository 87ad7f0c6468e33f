using Langbenk.Kernel;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>The goals of a plan as its document tells them: on the page, in Word and in PDF alike.</summary>
static class PlanDocument
{
    /// <summary>What a goal has, label by label; what it lacks is left out.</summary>
    public static IEnumerable<(string Label, IReadOnlyList<string> Lines)> FactsOf(FrozenGoal goal, Language language)
    {
        (Text Label, IReadOnlyList<string> Lines)[] facts =
        [
            (GoalTexts.WhatWeChange, Paragraphs(goal.Change)),
            (GoalTexts.Measures, goal.Measures),
            (GoalTexts.Indicators, [.. goal.Indicators.Select(one => IndicatorLine(one)[language])]),
            (GoalTexts.WhatItMeans, Paragraphs(goal.Effect)),
            (PlanDocumentTexts.Responsible, goal.Responsible.Length == 0 ? [] : [goal.Position.Length == 0 ? goal.Responsible : $"{goal.Position}, {goal.Responsible}"]),
            (GoalTexts.Deadline, goal.Deadline is { } day ? [DateWords.Of(day, language)] : []),
        ];
        return facts.Where(one => one.Lines.Count > 0).Select(one => (one.Label[language], one.Lines));
    }

    static Text IndicatorLine(FrozenIndicator indicator)
    {
        string Number(decimal value) => $"{value:0.####}".Replace('.', ',') + (indicator.Unit.Length > 0 ? " " + indicator.Unit : "");
        var (start, target) = (indicator.Baseline is { } from ? Number(from) : null, indicator.Target is { } to ? Number(to) : null);
        return (start, target) switch
        {
            ({ }, { }) => PlanDocumentTexts.FromTo(indicator.Name, start, target),
            (null, { }) => PlanDocumentTexts.To(indicator.Name, target),
            _ => PlanDocumentTexts.Towards(indicator.Name, indicator.Wanted),
        };
    }

    static string[] Paragraphs(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
