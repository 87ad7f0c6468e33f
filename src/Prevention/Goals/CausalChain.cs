using Langbenk.Prevention.Plans;

namespace Langbenk.Prevention.Goals;

/// <summary>One box of the chain for one goal: what stands there, or what is missing.</summary>
public sealed record ChainBox(ChainWord Word, IReadOnlyList<string> Lines, GoalGap Gap)
{
    public bool IsMissing => Lines.Count == 0;
}

/// <summary>One goal's way from what we change to what it means for children. The goal stands over its boxes.</summary>
public sealed record ChainRow(GoalView Goal, IReadOnlyList<ChainBox> Boxes)
{
    public bool IsWhole => Boxes.All(box => !box.IsMissing);
}

/// <summary>
/// The causal chain of a plan, drawn from its goals: changes, activities, results, effects. What families notice soon is told by
/// the indicators that may be targets: a count that is only followed is no result.
/// </summary>
public static class CausalChain
{
    static readonly GoalGap[] Gaps = [GoalGap.Change, GoalGap.Measure, GoalGap.Indicator, GoalGap.Effect];

    public static IReadOnlyList<ChainRow> Of(IReadOnlyList<GoalView> goals)
    {
        ArgumentNullException.ThrowIfNull(goals);
        return [.. goals.Select(goal => new ChainRow(goal, [.. ChainWords.All.Zip(Gaps, (word, gap) => new ChainBox(word, Lines(goal, gap), gap))]))];
    }

    static string[] Lines(GoalView goal, GoalGap gap) => gap switch
    {
        GoalGap.Change => Paragraphs(goal.Goal.Change),
        GoalGap.Measure => [.. goal.Measures.Select(measure => measure.Title)],
        GoalGap.Indicator => [.. goal.Targets.Select(indicator => indicator.Indicator.Name)],
        _ => Paragraphs(goal.Goal.Effect),
    };

    static string[] Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
