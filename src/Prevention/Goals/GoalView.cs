using Langbenk.Prevention.Indicators;
using Langbenk.Prevention.Plans;

namespace Langbenk.Prevention.Goals;

/// <summary>Where a goal stands, told from what is written down about it.</summary>
public enum GoalStatus
{
    OnTrack,
    Reached,
    Late,

    /// <summary>Something is missing that it needs before one can say.</summary>
    Incomplete,
}

/// <summary>What a goal can lack. The order is that of the form.</summary>
public enum GoalGap
{
    Change,
    Measure,
    Indicator,
    Effect,
    Responsible,
    Deadline,
}

/// <summary>An indicator with its readings by day, one a day.</summary>
public sealed record IndicatorView(GoalIndicator Indicator, IReadOnlyList<IndicatorReading> Readings)
{
    public IndicatorReading? Latest => Readings.Count == 0 ? null : Readings[^1];

    /// <summary>Null when there is nothing to reach, or nothing read yet.</summary>
    public bool? IsReached => (Indicator, Latest) switch
    {
        ({ TargetValue: { } target, Wanted: WantedDirection.Up }, { } latest) => latest.Value >= target,
        ({ TargetValue: { } target, Wanted: WantedDirection.Down }, { } latest) => latest.Value <= target,
        _ => null,
    };

    /// <summary>The way it has gone from the start; null when there is too little to say, zero when it stands still.</summary>
    public int? Moved => (Indicator.BaselineValue ?? (Readings.Count > 1 ? Readings[0].Value : null), Latest) switch
    {
        ({ } start, { } latest) => latest.Value.CompareTo(start),
        _ => null,
    };

    public static IndicatorView Of(GoalIndicator indicator, IEnumerable<IndicatorReading> readings) => new(indicator,
        [.. readings.GroupBy(one => one.On).Select(day => day.OrderBy(one => one.RecordedAt).ThenBy(one => one.Id).Last()).OrderBy(one => one.On)]);
}

/// <summary>A goal with all that hangs on it.</summary>
public sealed record GoalView(
    Goal Goal, IReadOnlyList<GoalMeasure> Measures, IReadOnlyList<IndicatorView> Indicators, string Responsible, string Municipality)
{
    public IReadOnlyList<GoalGap> Gaps => [.. Enum.GetValues<GoalGap>().Where(Lacks)];

    /// <summary>A number that is only followed does not tell whether the goal is reached.</summary>
    public IEnumerable<IndicatorView> Targets => Indicators.Where(one => one.Indicator.Use == IndicatorUse.Target);

    /// <summary>The number to follow only that the goal's own words steer by, or null.</summary>
    public KnownIndicator? SteersBy => IndicatorRegister.FollowOnlyMatch(Goal.Text);

    public GoalStatus Status(DateOnly today)
    {
        var measured = Targets.Where(one => one.Indicator.TargetValue is not null).ToList();
        if (Goal.ReachedOn is not null || (measured.Count > 0 && measured.TrueForAll(one => one.IsReached is true)))
        {
            return GoalStatus.Reached;
        }

        if (Goal.Deadline < today)
        {
            return GoalStatus.Late;
        }

        return Goal.HasResponsible && Goal.Deadline is not null ? GoalStatus.OnTrack : GoalStatus.Incomplete;
    }

    public GoalState ToState() => new(Goal.Text, Goal.HasResponsible, Goal.Deadline is not null, Measures.Count > 0, Targets.Any()) { MunicipalityId = Goal.MunicipalityId };

    bool Lacks(GoalGap gap) => gap switch
    {
        GoalGap.Change => Goal.Change.Length == 0,
        GoalGap.Measure => Measures.Count == 0,
        GoalGap.Indicator => !Targets.Any(),
        GoalGap.Effect => Goal.Effect.Length == 0,
        GoalGap.Responsible => !Goal.HasResponsible,
        _ => Goal.Deadline is null,
    };
}
