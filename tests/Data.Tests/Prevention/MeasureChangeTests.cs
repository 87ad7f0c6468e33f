using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Measures;

namespace Langbenk.Data.Tests.Prevention;

public class MeasureChangeTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Change_OnAnOldVersion_GivesBothBackAndStoresNothing(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var measure = await world.Added(world.Leader, world.Clinic, world.Tinndal);
        var first = await world.Change(world.Leader, measure.Id, 1, MeasureWorld.Facts with { WhatItIs = "Den første teksten." });
        Assert.Equal(2, Assert.IsType<ChangeMeasure.Result.Changed>(first).Measure.Version);

        var second = await world.Change(world.PlannerIn(world.Tinndal), measure.Id, 1, MeasureWorld.Facts with { WhatItIs = "Den andre." });

        var conflict = Assert.IsType<ChangeMeasure.Result.Conflict>(second);
        Assert.Equal(("Den første teksten.", 2), (conflict.Stored.WhatItIs, conflict.Version));
        Assert.Equal("Den første teksten.", (await world.Find(world.Leader, measure.Id))!.Measure.WhatItIs);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Change_TwoAtTheSameMoment_OneIsToldOfTheOther(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var measure = await world.Added(world.Leader, world.Clinic, world.Tinndal);

        var result = await world.Request(async (context, gate) =>
        {
            await context.FindAsync<Measure>([measure.Id], Cancellation);
            await world.Change(world.Leader, measure.Id, 1, MeasureWorld.Facts with { Name = "Raskest" });
            return await world.Changing(context, gate)
                .Handle(new(world.Leader, measure.Id, 1, MeasureWorld.Facts with { Name = "Saktere" }), MeasureWorld.Today, Cancellation);
        });

        Assert.Equal("Raskest", Assert.IsType<ChangeMeasure.Result.Conflict>(result).Stored.Name);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Change_APublishedOne_MayNotLoseItsPlainText(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var measure = await world.Added(world.Leader, world.Clinic, world.Tinndal);
        await world.Publish(world.Leader, measure.Id);

        var refused = await world.Change(world.Leader, measure.Id, 2, MeasureWorld.Facts with { WhoItIsFor = " " });

        Assert.Equal(5211, Assert.Single(Assert.IsType<ChangeMeasure.Result.Refused>(refused).Problems).Number);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Change_ByOneWhoMayOnlyRead_IsNotFound(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var measure = await world.Added(world.Leader, world.Clinic, world.Tinndal);
        var director = MeasureWorld.Acting(Role.Director, world.Tinndal, false);

        Assert.NotNull(await world.Find(director, measure.Id));
        Assert.False((await world.Find(director, measure.Id))!.MayChange);
        Assert.IsType<ChangeMeasure.Result.NotFound>(await world.Change(director, measure.Id, 1, MeasureWorld.Facts));
        Assert.IsType<MeasureStep.NotFound>(await world.Publish(director, measure.Id));
        Assert.IsType<MeasureStep.NotFound>(await world.End(director, measure.Id, MeasureWorld.Today));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task SetWaiting_ByACaseworkerOfTheService_IsSeenOnThePublicPage(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var measure = await world.Added(world.Leader, world.Clinic, world.Tinndal);
        await world.Publish(world.Leader, measure.Id);
        await world.Public(world.Tinndal);
        var caseworker = MeasureWorld.Acting(Role.Caseworker, world.Clinic, true);

        Assert.IsType<MeasureStep.Done>(await Wait(world, caseworker, measure.Id, 4, MeasureWorld.Today));
        var seen = await world.Request((context, _) =>
            new FindPublished(context, context, world.Shelf, new FollowMunicipality(context)).One(measure.Id, MeasureWorld.Today, MeasureWorld.Now, Cancellation));
        Assert.Equal((4, MeasureWorld.Today), (seen!.Measure.WaitingWeeks, seen.Measure.WaitingMeasuredOn!.Value));

        Assert.IsType<MeasureStep.Refused>(await Wait(world, caseworker, measure.Id, -1, MeasureWorld.Today));
        Assert.IsType<MeasureStep.Refused>(await Wait(world, caseworker, measure.Id, 1, MeasureWorld.Today.AddDays(1)));
        Assert.IsType<MeasureStep.NotFound>(
            await Wait(world, MeasureWorld.Acting(Role.Caseworker, world.ChildWelfare, true), measure.Id, 1, MeasureWorld.Today));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Evaluate_TwiceOutOfOrder_KeepsBothAndTheNewestDay(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        var measure = await world.Added(world.Leader, world.Clinic, world.Tinndal);

        Assert.IsType<MeasureStep.Done>(await Evaluate(world, measure.Id, new DateOnly(2026, 5, 1), "Foreldrene sier at det hjelper."));
        Assert.IsType<MeasureStep.Done>(await Evaluate(world, measure.Id, new DateOnly(2024, 5, 1), "Få kom."));
        Assert.IsType<MeasureStep.Refused>(await Evaluate(world, measure.Id, MeasureWorld.Today.AddDays(1), "I morgen."));
        Assert.IsType<MeasureStep.Refused>(await Evaluate(world, measure.Id, MeasureWorld.Today, "  "));

        var found = await world.Find(world.Leader, measure.Id);
        Assert.Equal(["Foreldrene sier at det hjelper.", "Få kom."], found!.Evaluations.Select(one => one.Finding));
        Assert.Equal(new DateOnly(2026, 5, 1), found.Measure.LastEvaluatedOn);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task List_ForOneMunicipality_HasItsOwnAndTheShared(Engine engine)
    {
        await using var world = await MeasureWorld.On(engine);
        await world.Added(world.Leader, world.Clinic, world.Tinndal);
        await world.Added(world.ChildWelfareLeader, world.ChildWelfare, world.Tinndal, world.Fjellgrend);
        var both = world.PlannerIn(world.Tinndal) with { Holdings = [.. world.PlannerIn(world.Tinndal).Holdings, .. world.PlannerIn(world.Fjellgrend).Holdings] };

        Assert.Equal(2, (await List(world, both, null)).Count);
        Assert.Equal(["ChildWelfare"], (await List(world, both, world.Fjellgrend)).Select(one => one.ServiceName));
        Assert.Equal(["ChildWelfare"], (await List(world, world.PlannerIn(world.Fjellgrend), world.Tinndal)).Select(one => one.ServiceName));
    }

    static Task<List<CarriedMeasure>> List(MeasureWorld world, Actor actor, Guid? municipality) => world.Request(
        (context, gate) => new ListMeasures(context, context, gate).Handle(actor, municipality, MeasureWorld.Today, Cancellation));

    static Task<MeasureStep> Wait(MeasureWorld world, Actor actor, Guid id, int? weeks, DateOnly on) => world.Request(
        (context, gate) => new SetWaitingTime(context, gate, world.Shelf).Handle(new(actor, id, weeks, on), MeasureWorld.Today, Cancellation));

    static Task<MeasureStep> Evaluate(MeasureWorld world, Guid id, DateOnly on, string finding) => world.Request((context, gate) =>
        new EvaluateMeasure(context, gate, world.Shelf).Handle(new(world.Leader, id, on, finding, ""), MeasureWorld.Today, Cancellation));
}
