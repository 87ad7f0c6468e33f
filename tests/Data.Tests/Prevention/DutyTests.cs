using Langbenk.Access;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Places;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

public class DutyTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    static DateOnly Today => ControlWorld.Today;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task StartDuties_SomeFollowedAlready_AddsTheOthersOnce(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        await world.Duty("child-record");
        await using var context = world.Database.Open();

        var result = await ControlWorld.StartDuties(context).Handle(
            world.Leader, new StartDuties.Input(world.ChildWelfare, ["child-record", "archive", "archive", "no-such-duty"]), Today, Cancellation);

        Assert.Equal(["archive"], Assert.IsType<StartDuties.Result.Started>(result).Duties.Select(duty => duty.DutyKey));
        Assert.Equal(2, (await ControlWorld.ListDuties(context).Handle(world.Leader, Today, Cancellation)).Count);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task StartDuties_AnothersService_IsRefused(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        await using var context = world.Database.Open();

        var result = await ControlWorld.StartDuties(context).Handle(
            world.NavLeader, new StartDuties.Input(world.ChildWelfare, ["archive"]), Today, Cancellation);

        Assert.Equal(5402, Assert.IsType<StartDuties.Result.Refused>(result).Problem.Number);
        Assert.Empty(await context.Set<DutyFollowUp>().ToListAsync(Cancellation));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task ListDuties_OwnDutyAndOneFromTheRegister_OpenToThoseWhoAnswerAndNoOther(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        await world.Duty();
        await using var context = world.Database.Open();
        var own = await new AddOwnDuty(context, context, new FindPlaces(context)).Handle(
            world.Leader, new AddOwnDuty.Input(world.ChildWelfare, "Ring hver familie før jul", "Lokal rutine 2025"), Today, Cancellation);

        Assert.IsType<AddOwnDuty.Result.Added>(own);
        Assert.Equal(2, await Count(context, world.Leader));
        Assert.Equal(2, await Count(context, world.Caseworker));
        Assert.Equal(2, await Count(context, world.OwnerDirector));
        Assert.Equal(0, await Count(context, world.NavLeader));
        Assert.Equal(0, await Count(context, world.StrangeDirector));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task WriteRoutine_TwoFromTheSameText_TheSecondGetsBoth(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var duty = await world.Duty();
        var first = await Write(world, duty.Id, 0, "Mottaket leser hver morgen.");
        var second = await Write(world, duty.Id, 0, "Vakta leser hver kveld.");

        Assert.IsType<WriteRoutine.Result.Written>(first);
        Assert.Equal("Mottaket leser hver morgen.", Assert.IsType<WriteRoutine.Result.Conflict>(second).Theirs.Words);
        var third = Assert.IsType<WriteRoutine.Result.Written>(await Write(world, duty.Id, 1, "Begge leser.")).Routine;
        Assert.Equal(2, third.Number);
        await using var context = world.Database.Open();
        var view = await ControlWorld.ReadDuty(context).Handle(world.Caseworker, duty.Id, Today, Cancellation);
        Assert.Equal(["Begge leser.", "Mottaket leser hver morgen."], view!.Routines.Select(one => one.Words));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task ReviewRoutine_OldRoutine_KeepsTheWordsAndMovesTheDay(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var duty = await world.Duty();
        await Write(world, duty.Id, 0, "Mottaket leser hver morgen.", Today.AddYears(-2));
        await using var context = world.Database.Open();

        Assert.Contains(DutyStatus.RoutineOld, (await ControlWorld.ListDuties(context).Handle(world.Leader, Today, Cancellation))[0].Lacks);
        var gate = new AccessGate(context);
        var result = await new ReviewRoutine(context, gate, new WriteRoutine(context, gate)).Handle(world.Leader, duty.Id, 1, Today, Cancellation);

        var routine = Assert.IsType<WriteRoutine.Result.Written>(result).Routine;
        Assert.Equal(("Mottaket leser hver morgen.", Today, true), (routine.Words, routine.ReviewedOn, routine.OnlyReviewed));
        Assert.DoesNotContain(DutyStatus.RoutineOld, (await ControlWorld.ListDuties(context).Handle(world.Leader, Today, Cancellation))[0].Lacks);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task WriteRoutine_ByCaseworkerOrStranger_IsNotFound(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var duty = await world.Duty();
        await using var context = world.Database.Open();
        foreach (var actor in new[] { world.Caseworker, world.NavLeader, world.OwnerDirector, world.StrangeDirector })
        {
            Assert.IsType<WriteRoutine.Result.NotFound>(await new WriteRoutine(context, new AccessGate(context))
                .Handle(actor, new WriteRoutine.Input(duty.Id, 0, "x", "y", Today, 12), Today, Cancellation));
        }

        Assert.Null(await ControlWorld.ReadDuty(context).Handle(world.StrangeDirector, duty.Id, Today, Cancellation));
    }

    static async Task<WriteRoutine.Result> Write(ControlWorld world, Guid duty, int basedOn, string words, DateOnly? reviewed = null)
    {
        await using var context = world.Database.Open();
        return await new WriteRoutine(context, new AccessGate(context)).Handle(
            world.Leader, new WriteRoutine.Input(duty, basedOn, words, "Fagleder", reviewed ?? Today, 12), Today, Cancellation);
    }

    static async Task<int> Count(LangbenkContext context, Langbenk.Organisation.Staff.Actor actor) =>
        (await ControlWorld.ListDuties(context).Handle(actor, Today, Cancellation)).Count;
}
