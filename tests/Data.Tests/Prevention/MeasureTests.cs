using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

public class MeasureTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Add_ByTheService_IsKeptWholeAndReadByThoseItConcerns(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var measure = await world.Added(world.Leader, world.Clinic, world.Tinndal);

        var found = await world.Find(world.PlannerIn(world.Tinndal), measure.Id);

        Assert.NotNull(found);
        Assert.Equivalent(MeasureWorld.Facts, MeasureFacts.Of(found.Measure), true);
        Assert.Equal("Tinndal", Assert.Single(found.Places));
        Assert.Equal(("HealthClinic", MeasureStatus.Draft, true), (found.ServiceName, found.Measure.Status, found.MayChange));
        Assert.Null(await world.Find(world.PlannerIn(world.Fjellgrend), measure.Id));
        Assert.Null(await world.Find(world.ChildWelfareLeader, measure.Id));
        Assert.Null(await world.Find(MeasureWorld.Acting(Role.Administrator, world.Tinndal, false), measure.Id));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Add_ForAnothersServiceOrMunicipality_IsRefused(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);

        Assert.Equal(5203, await Refusal(world.Add(world.PlannerIn(world.Fjellgrend), world.Clinic, MeasureWorld.Facts, world.Tinndal)));
        Assert.Equal(5203, await Refusal(world.Add(MeasureWorld.Acting(Role.Director, world.Tinndal, false), world.Clinic, MeasureWorld.Facts, world.Tinndal)));
        Assert.Equal(5204, await Refusal(world.Add(world.PlannerIn(world.Fjellgrend), world.ChildWelfare, MeasureWorld.Facts, world.Fjellgrend, world.Tinndal)));
        Assert.Equal(5204, await Refusal(world.Add(world.Leader, world.Clinic, MeasureWorld.Facts, world.Fjellgrend)));
        Assert.Equal(5204, await Refusal(world.Add(world.Leader, world.Clinic, MeasureWorld.Facts)));
        Assert.Equal(0, await world.Request((context, _) => Task.FromResult(context.Set<Measure>().Count() + context.Relations.Count())));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Publish_WithoutPlainText_IsRefusedWithAllThatIsMissing(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var added = Assert.IsType<AddMeasure.Result.Added>(
            await world.Add(world.Leader, world.Clinic, new MeasureFacts { Name = "Bare et navn" }, world.Tinndal));

        var refused = Assert.IsType<MeasureStep.Refused>(await world.Publish(world.Leader, added.Measure.Id));

        Assert.Equal([5210, 5211, 5212, 5213, 5214, 5215, 5216, 5217], refused.Problems.Select(problem => problem.Number));
        Assert.Empty(await world.Public(world.Tinndal));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Publish_Whole_IsSeenAtOnceThoughTheShelfWasFull(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var measure = await world.Added(world.ChildWelfareLeader, world.ChildWelfare, world.Tinndal, world.Fjellgrend);
        Assert.Empty(await world.Public(world.Fjellgrend));

        Assert.IsType<MeasureStep.Done>(await world.Publish(world.ChildWelfareLeader, measure.Id));

        Assert.Equal(["Åpen barnehage"], await world.Public(world.Fjellgrend));
        Assert.Equal(["Åpen barnehage"], await world.Public(null));
        var places = await world.Request((context, _) =>
            new FindPublished(context, context, world.Shelf, new FollowMunicipality(context)).Places(MeasureWorld.Today, MeasureWorld.Now, Cancellation));
        Assert.Equal(["Fjellgrend", "Tinndal"], places.Select(place => place.Name));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task End_ADay_IsSeenToTheLastDayAndNoLonger(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var measure = await world.Added(world.Leader, world.Clinic, world.Tinndal);
        Assert.Equal(5223, Number(await world.End(world.Leader, measure.Id, MeasureWorld.Today)));
        await world.Publish(world.Leader, measure.Id);

        Assert.Equal(5220, Number(await world.End(world.Leader, measure.Id, MeasureWorld.Start.AddDays(-1))));
        Assert.IsType<MeasureStep.Done>(await world.End(world.Leader, measure.Id, MeasureWorld.Today));
        Assert.Single(await world.Public(world.Tinndal));
        Assert.Empty(await world.Request((context, _) =>
            new FindPublished(context, context, world.Shelf, new FollowMunicipality(context)).In(world.Tinndal, MeasureWorld.Today.AddDays(1), MeasureWorld.Now, Cancellation)));
        Assert.Equal(5221, Number(await world.Publish(world.Leader, measure.Id)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Drop_ADraft_LeavesNothing(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var measure = await world.Added(world.Leader, world.Clinic, world.Tinndal);

        Assert.False(await Drop(world, world.ChildWelfareLeader, measure.Id));
        Assert.True(await Drop(world, world.Leader, measure.Id));

        Assert.Equal(0, await world.Request((context, _) => Task.FromResult(
            context.Set<Measure>().Count() + context.Set<MeasureMunicipality>().Count() + context.Relations.Count())));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Drop_ADraftThatAGoalNames_LeavesTheGoalItsWords(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var measure = await world.Added(world.Leader, world.Clinic, world.Tinndal);
        var planner = world.PlannerIn(world.Tinndal);
        var plan = await world.Request((context, _) => new StartPlan(context, context, context).Handle(
            new(planner, "Plan", 2026, 2029, world.Tinndal, [], [], [], MeasureWorld.Today, MeasureWorld.Today), Cancellation));
        var goal = await world.Request((context, gate) => new WriteGoal(context, context, gate).Handle(
            planner, new(Assert.IsType<StartPlan.Result.Started>(plan).Plan.Id, "Et mål"), MeasureWorld.Today, Cancellation));
        await world.Request((context, gate) => new LinkMeasure(context, gate).Add(
            planner, Assert.IsType<WriteGoal.Result.Done>(goal).Goal.Id, measure.Id, "Åpen barnehage", MeasureWorld.Today, Cancellation));

        Assert.True(await Drop(world, world.Leader, measure.Id));

        var link = await world.Request((context, _) => context.Set<GoalMeasure>().SingleAsync(Cancellation));
        Assert.Equal(("Åpen barnehage", (Guid?)null), (link.Title, link.MeasureId));
    }

    static Task<bool> Drop(MeasureWorld world, Actor actor, Guid id) => world.Request(
        (context, gate) => new DropMeasure(context, context, gate).Handle(actor, id, MeasureWorld.Today, Cancellation));

    static int Number(MeasureStep step) => Assert.Single(Assert.IsType<MeasureStep.Refused>(step).Problems).Number;

    static async Task<int> Refusal(Task<AddMeasure.Result> adding) =>
        Assert.Single(Assert.IsType<AddMeasure.Result.Refused>(await adding).Problems).Number;
}
