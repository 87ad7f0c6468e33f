using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Indicators;

namespace Langbenk.Prevention.Tests.Goals;

/// <summary>Goals to test with.</summary>
static class SomeGoals
{
    public static GoalView View() => new(
        new Goal { Id = Guid.NewGuid(), PlanId = Guid.NewGuid(), Order = 1, Text = "Familier får hjelp i tide" }, [], [], "", "");

    public static GoalView Whole(DateOnly deadline, params IReadOnlyList<IndicatorView> indicators)
    {
        var goal = View();
        (goal.Goal.Change, goal.Goal.Effect, goal.Goal.Deadline) = ("Endring", "Virkning", deadline);
        goal.Goal.ResponsibleServiceId = Guid.NewGuid();
        return goal with
        {
            Measures = [new GoalMeasure { Id = Guid.NewGuid(), GoalId = goal.Goal.Id, Title = "Tiltak" }],
            Indicators = indicators.Count > 0 ? indicators : [Indicator(WantedDirection.Up, null)],
        };
    }

    public static IndicatorView Indicator(WantedDirection wanted, int? target, params (DateOnly On, int Value)[] readings)
    {
        var indicator = Of(IndicatorUse.Target, wanted, target);
        return IndicatorView.Of(indicator, readings.Select(one => Reading(indicator.Id, one.On, one.Value, 1)));
    }

    public static GoalIndicator Of(IndicatorUse use, WantedDirection? wanted, int? target) => new()
    {
        Id = Guid.NewGuid(),
        GoalId = Guid.NewGuid(),
        Name = "Indikator",
        Use = use,
        Wanted = wanted,
        TargetValue = target,
    };

    public static IndicatorReading Reading(Guid indicator, DateOnly on, int value, int minute) => new()
    {
        Id = Guid.NewGuid(),
        IndicatorId = indicator,
        On = on,
        Value = value,
        AccountId = Guid.Empty,
        RecordedAt = new DateTime(2026, 1, 1, 0, minute, 0, DateTimeKind.Utc),
    };
}
