using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Measures;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>Measures that go from one service or level to another, with their days.</summary>
public class MeasureMoveTests
{
    const MeasureLevels I = MeasureLevels.Indicated;

    static readonly DateOnly Today = MeasureWorld.Today;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Move_BackInTime_IsSeenInTheYearsAndOpensItToTheNewService(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var planner = world.PlannerIn(world.Tinndal);
        var id = await Published(world);

        Assert.IsType<ChangeMeasure.Result.Changed>(await Move(world, planner, id, world.ChildWelfare, I, new(2025, 3, 1)));

        var found = await world.Find(world.ChildWelfareLeader, id);
        Assert.Equal(("ChildWelfare", I), (found!.ServiceName, found.Measure.Levels));
        Assert.Equal([(new DateOnly(2025, 3, 1), (DateOnly?)null), (MeasureWorld.Start, new DateOnly(2025, 2, 28))], found.Times.Select(time => (time.Row.ValidFrom, time.Row.ValidTo)));
        Assert.Null(await world.Find(world.Leader, id));
        var watch = await world.Request((context, gate) => new WatchCore(context, context, gate, new FollowMunicipality(context)).Handle(planner, world.Tinndal, 2023, Today, Cancellation));
        Assert.Equal([0, 0, 1, 1], watch.Years.Select(year => year.Of(I).ByChildWelfare));
        Assert.Equal([1, 1, 0, 0], watch.Years.Select(year => year.Of(MeasureLevels.Universal).All));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Move_AheadInTime_HoldsFromThatDayAndNotBefore(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var (id, day) = (await Published(world), new DateOnly(2027, 1, 1));

        Assert.IsType<ChangeMeasure.Result.Changed>(await Move(world, world.PlannerIn(world.Tinndal), id, world.ChildWelfare, I, day));

        foreach (var (on, service, mine) in new[] { (Today, "HealthClinic", true), (day.AddDays(-1), "HealthClinic", true), (day, "ChildWelfare", false) })
        {
            var there = await Found(world, on);
            Assert.Equal((service, !mine), (there.ServiceName, there.Measure.Levels == I));
            Assert.Equal(mine, await Sees(world, world.Leader, id, on));
            Assert.Equal(!mine, await Sees(world, world.ChildWelfareLeader, id, on));
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Undo_WithAReason_GivesItBackAndKeepsTheMistake(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var planner = world.PlannerIn(world.Tinndal);
        var id = await Published(world);
        await Move(world, planner, id, world.ChildWelfare, I, Today);
        await Move(world, planner, id, world.ChildWelfare, MeasureLevels.Selective, Today);
        var wrong = (await world.Find(planner, id))!.History.Last.Id;

        Assert.Equal(5228, await Refused(Undo(world, planner, id, wrong, " ")));
        Assert.Equal(5208, await Refused(Undo(world, planner, id, wrong, "Gjaldt 01817012345.")));
        Assert.Equal(5229, await Refused(Undo(world, planner, id, Guid.NewGuid(), "Feil.")));
        Assert.IsType<MeasureStep.NotFound>(await Undo(world, world.Leader, id, wrong, "Feil."));
        Assert.IsType<MeasureStep.Done>(await Undo(world, planner, id, wrong, "Vedtaket ble omgjort."));

        var found = (await world.Find(world.Leader, id))!;
        Assert.Equal(("HealthClinic", MeasureWorld.Facts.Levels), (found.ServiceName, found.Measure.Levels));
        Assert.Null(await world.Find(world.ChildWelfareLeader, id));
        Assert.Equal(["", "Vedtaket ble omgjort."], found.Times.Where(time => time.Row.UndoneOn == Today).Select(time => time.Row.UndoneReason).Order());
        Assert.Equal(5229, await Refused(Undo(world, planner, id, found.History.Last.Id, "Feil.")));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Move_ThatCannotBe_IsRefusedAndNothingIsStored(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var planner = world.PlannerIn(world.Tinndal);
        var id = await Published(world);
        var shared = await world.Added(world.ChildWelfareLeader, world.ChildWelfare, world.Tinndal, world.Fjellgrend);

        Assert.Equal(5203, await Refused(Move(world, world.Leader, id, world.ChildWelfare, I, Today)));
        Assert.Equal(5203, await Refused(Move(world, planner, id, Guid.NewGuid(), I, Today)));
        Assert.Equal(5224, await Refused(Move(world, planner, id, world.Clinic, I, MeasureWorld.Start.AddDays(-1))));
        Assert.Equal(5225, await Refused(Move(world, planner, id, world.Clinic, I, Today.AddYears(1).AddDays(1))));
        Assert.Equal(5227, await Refused(Move(world, planner, shared.Id, world.Clinic, I, Today)));
        Assert.IsType<ChangeMeasure.Result.NotFound>(await Move(world, world.PlannerIn(world.Fjellgrend), id, world.ChildWelfare, I, Today));
        Assert.Single((await world.Find(planner, id))!.Times);

        await Move(world, planner, id, world.Clinic, I, Today.AddDays(10));
        Assert.Equal(5226, await Refused(Move(world, planner, id, world.Clinic, MeasureLevels.Selective, Today)));
        Assert.Equal(5230, await Refused(world.End(planner, id, Today.AddDays(9))));
        Assert.IsType<MeasureStep.Done>(await world.End(planner, id, Today.AddDays(10)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Move_WhileAnotherMoves_IsToldOfIt(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var planner = world.PlannerIn(world.Tinndal);
        var id = await Published(world);

        var result = await world.Request(async (context, gate) =>
        {
            await context.FindAsync<Measure>([id], Cancellation);
            await Move(world, planner, id, world.ChildWelfare, I, Today);
            return await world.Changing(context, gate).Handle(
                new(planner, id, 2, MeasureWorld.Facts with { Levels = MeasureLevels.Selective }, null, Today.AddDays(1)), Today, Cancellation);
        });

        Assert.Equal(3, Assert.IsType<ChangeMeasure.Result.Conflict>(result).Version);
        Assert.Equal(2, (await world.Find(planner, id))!.Times.Count);
    }

    static async Task<Guid> Published(MeasureWorld world)
    {
        var measure = await world.Added(world.Leader, world.Clinic, world.Tinndal);
        Assert.IsType<MeasureStep.Done>(await world.Publish(world.Leader, measure.Id));
        return measure.Id;
    }

    static async Task<ChangeMeasure.Result> Move(MeasureWorld world, Actor actor, Guid id, Guid service, MeasureLevels levels, DateOnly from)
    {
        var version = await world.Request((context, _) => context.Set<Measure>().Where(one => one.Id == id).Select(one => one.Version).SingleAsync(Cancellation));
        return await world.Request((context, gate) => world.Changing(context, gate)
            .Handle(new(actor, id, version, MeasureWorld.Facts with { Levels = levels }, service, from), Today, Cancellation));
    }

    static Task<MeasureStep> Undo(MeasureWorld world, Actor actor, Guid id, Guid row, string reason) => world.Request((context, gate) =>
        new UndoCarrying(context, context, gate, world.Shelf).Handle(new(actor, id, row, reason), Today, Cancellation));

    static async Task<PublishedMeasure> Found(MeasureWorld world, DateOnly on) => Assert.Single(await world.Request((context, _) =>
        new FindPublished(context, context, world.Shelf, new FollowMunicipality(context)).In(world.Tinndal, on, MeasureWorld.Now, Cancellation)));

    static async Task<bool> Sees(MeasureWorld world, Actor actor, Guid id, DateOnly on) => await world.Request((context, gate) =>
        new FindMeasure(context, context, gate).Handle(actor, id, on, Cancellation)) is not null;

    static async Task<int> Refused(Task<ChangeMeasure.Result> result) =>
        Assert.Single(Assert.IsType<ChangeMeasure.Result.Refused>(await result).Problems).Number;

    static async Task<int> Refused(Task<MeasureStep> result) => Assert.Single(Assert.IsType<MeasureStep.Refused>(await result).Problems).Number;
}
