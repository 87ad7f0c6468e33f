using Langbenk.Prevention.Goals;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Prevention.GoalSteps;
using static Langbenk.Data.Tests.Prevention.SteeringArea;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>An indicator is mended or taken away; numbers that were entered stay. And what is wrong with a goal is said at once.</summary>
public class IndicatorChangeTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_OtherWordsAndTarget_AreStoredAndTheReadingsStay(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var goal = await Write(context, area.SolPlanner, Whole(area));
        var indicator = await Add(context, area.SolPlanner, goal.Id);
        await Read(context, area.ClinicLeader, indicator.Id, 61, new(2026, 1, 1));
        var changed = Waiting(goal.Id) with { Name = "Andel som fikk hjelp innen fire uker", TargetValue = 90, Unit = "%" };

        Assert.IsType<ChangeIndicator.Result.Done>(await IndicatorChanger(context).Handle(area.SolPlanner, indicator.Id, 1, changed, Today, Cancellation));
        Assert.IsType<ChangeIndicator.Result.Conflict>(await IndicatorChanger(context).Handle(
            area.SolPlanner, indicator.Id, 1, changed with { TargetValue = 95 }, Today, Cancellation));
        Assert.Equal("reports-of-concern", Assert.IsType<ChangeIndicator.Result.MustNotBeTarget>(await IndicatorChanger(context).Handle(
            area.SolPlanner, indicator.Id, 2, changed with { Name = "Færre meldte bekymringer" }, Today, Cancellation)).Why.Followed.Key);
        Assert.IsType<ChangeIndicator.Result.NotFound>(await IndicatorChanger(context).Handle(area.ClinicLeader, indicator.Id, 2, changed, Today, Cancellation));

        var view = Assert.Single((await Reader(context).Handle(area.SolCouncil, area.Plan, Today, Cancellation))!.Goals).Indicators.Single();
        Assert.Equal(("Andel som fikk hjelp innen fire uker", 90m, 61m), (view.Indicator.Name, view.Indicator.TargetValue, view.Latest!.Value));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Remove_WithoutNumbersItGoes_WithNumbersItEndsForAReason(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var goal = await Write(context, area.SolPlanner, Whole(area));
        var empty = await Add(context, area.SolPlanner, goal.Id);
        Assert.IsType<RemoveIndicator.Result.Removed>(await Remover(context).Handle(area.SolPlanner, empty.Id, "", Today, Cancellation));
        var used = await Add(context, area.SolPlanner, goal.Id);
        await Read(context, area.ClinicLeader, used.Id, 61, new(2026, 1, 1));

        Assert.Equal(5169, Assert.IsType<RemoveIndicator.Result.Refused>(await Remover(context).Handle(area.SolPlanner, used.Id, " ", Today, Cancellation)).Problem.Number);
        Assert.IsType<RemoveIndicator.Result.Ended>(await Remover(context).Handle(area.SolPlanner, used.Id, "Vi teller annerledes.", Today, Cancellation));

        await using var after = database.Open();
        var ended = Assert.Single(await new ReadEndedIndicators(after).Handle(goal.Id, Cancellation));
        Assert.Equal((Today, "Vi teller annerledes.", 61m), (ended.Indicator.EndedOn, ended.Indicator.EndedWhy, ended.Latest!.Value));
        Assert.Empty(Assert.Single((await Reader(after).Handle(area.SolCouncil, area.Plan, Today, Cancellation))!.Goals).Indicators);
        Assert.Equal(1, await after.Set<GoalIndicator>().CountAsync(Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Goal_SeveralThingsWrong_AreAllSaid(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();

        var refused = Assert.IsType<WriteGoal.Result.Refused>(await Writer(context).Handle(area.SolPlanner, new(area.Plan, " ")
        {
            Position = "Kommunalsjef",
            Deadline = new(2020, 1, 1),
            AgeFrom = 9,
            AgeTo = 2,
        }, Today, Cancellation));

        Assert.Equal([5120, 5122, 5131, 5132], refused.Problems.Select(one => one.Number).Order());
    }
}
