using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Indicators;

namespace Langbenk.Demo;

/// <summary>The goals that the five councils adopted: six, with the whole chain.</summary>
sealed class GoalsDemo(WriteGoal write, LinkMeasure link, AddIndicator add, RecordReading record) : IDemoPart
{
    public int Order => 15;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        foreach (var goal in GoalsDemoGoals.Of(area).Where(goal => goal.IsWhole))
        {
            await Write(area, area.PlanId, goal, cancellation);
        }
    }

    internal async Task Write(DemoArea area, Guid plan, DemoGoal goal, CancellationToken cancellation)
    {
        var planner = area.As(area.Planner);
        var written = await write.Handle(planner, new(plan, goal.Text)
        {
            Change = goal.Change,
            Effect = goal.Effect,
            Levels = goal.Levels,
            AgeFrom = goal.Ages.From,
            AgeTo = goal.Ages.To,
            Theme = goal.Theme,
            ServiceId = goal.Service,
            ResponsibleMunicipalityId = goal.Municipality,
            Position = goal.Position,
            Deadline = goal.Deadline,
        }, area.Today, cancellation);
        var id = ((WriteGoal.Result.Done)written).Goal.Id;
        foreach (var measure in goal.Measures)
        {
            await link.Add(planner, id, null, measure, area.Today, cancellation);
        }

        foreach (var indicator in goal.Indicators)
        {
            await Add(area, id, indicator, cancellation);
        }
    }

    /// <summary>One reading a year from the start to last year.</summary>
    async Task Add(DemoArea area, Guid goal, DemoIndicator indicator, CancellationToken cancellation)
    {
        var planner = area.As(area.Planner);
        var followed = indicator.Wanted is null;
        var start = indicator.Readings.Count > 0 ? indicator.Readings[0] : (decimal?)null;
        var added = await add.Handle(planner, new(goal, indicator.Key, indicator.Name)
        {
            Use = followed ? IndicatorUse.FollowOnly : IndicatorUse.Target,
            Unit = indicator.Unit,
            Wanted = indicator.Wanted,
            TargetValue = indicator.Target,
            BaselineValue = start,
            BaselineOn = start is null ? null : DayOf(0),
            Source = "Kommunenes egen registrering",
        }, area.Today, cancellation);
        var id = ((AddIndicator.Result.Added)added).Indicator.Id;
        for (var year = 0; year < indicator.Readings.Count && DayOf(year) <= area.Today; year++)
        {
            await record.Handle(planner, new(
                id, indicator.Readings[year], DayOf(year), "", DayOf(year).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc), area.Today), cancellation);
        }
    }

    static DateOnly DayOf(int year) => new(2022 + year, 6, 30);
}

/// <summary>Two goals that were begun after the councils had adopted the plan, and lack something yet.</summary>
sealed class LaterGoalsDemo(GoalsDemo goals) : IDemoPart
{
    public int Order => 17;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        foreach (var goal in GoalsDemoGoals.Of(area).Where(goal => !goal.IsWhole))
        {
            await goals.Write(area, area.PlanId, goal, cancellation);
        }
    }
}
