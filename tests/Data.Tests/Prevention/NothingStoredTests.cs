using Langbenk.Access;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Packages;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.Plans.Groups;
using Langbenk.Prevention.SelfEvaluations;
using Langbenk.Prevention.Wheel;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Prevention.PlanWork;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>A save that fails while nobody else has stored anything is no conflict: nobody may be told that it is, or that it is done.</summary>
public class NothingStoredTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Hold_NoRoom_FirstMinutesAndLaterOnesAreNoConflict(Engine engine)
    {
        await using var world = await AgreementWorld.On(engine);
        var (today, now) = (AgreementWorld.Today, AgreementWorld.Now);
        await world.Do(context => AgreementWorld.Starter(context).Handle(
            world.NorthPlanner, world.North, null, Kernel.Language.Nb, new DateOnly(2026, 1, 1), today, Cancellation));
        var spokes = await world.Do(context => AgreementWorld.Wheel(context).Handle(world.NorthPlanner, 2026, today, null, Cancellation));
        HoldActivity.Input Minutes(int at, int version) => new(
            spokes[at].Activity.Id, spokes[at].Occurrence.Year, spokes[at].Occurrence.Month, version, today.AddDays(-7), "Lederne", "Vi ble enige.", [new($"Ring {version}", world.North, today)]);
        Task<HoldActivity.Result> Hold(int at, int version) =>
            world.Do(context => AgreementWorld.Holder(context).Handle(world.NorthPlanner, Minutes(at, version), today, now, Cancellation));
        Assert.IsType<HoldActivity.Result.Held>(await Hold(0, 0));
        await using var context = world.Open();
        await NoRoom.For<WheelFollowUp>(context);

        await Assert.ThrowsAsync<NotStoredException>(() => Hold(1, 0));
        await Assert.ThrowsAsync<NotStoredException>(() => Hold(0, 1));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Write_NoRoom_FirstRoutineAndTheNextAreNoConflict(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var (first, second) = (await world.Duty(), await world.Duty("archive"));
        Assert.IsType<WriteRoutine.Result.Written>(await Write(world, first.Id, 0));
        await using var context = world.Database.Open();
        await NoRoom.For<DutyRoutine>(context);

        await Assert.ThrowsAsync<NotStoredException>(() => Write(world, first.Id, 1));
        await Assert.ThrowsAsync<NotStoredException>(() => Write(world, second.Id, 0));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task StartDuties_NoRoom_DoesNotSayThatTheyAreFollowed(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        await using var context = world.Database.Open();
        await NoRoom.For<DutyFollowUp>(context);

        await Assert.ThrowsAsync<NotStoredException>(() => ControlWorld.StartDuties(context).Handle(
            world.Leader, new(world.ChildWelfare, ["archive"]), ControlWorld.Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task SelfEvaluation_NoRoom_NeitherStartNorAnswersAreAConflict(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        Task<StartEvaluation.Result> Start(LangbenkContext on, string form) => new StartEvaluation(on, on, new FindPlaces(on)).Handle(
            world.NavLeader, new StartEvaluation.Input(form, world.Nav, 2026), ControlWorld.Today, Cancellation);
        await using var context = world.Database.Open();
        var begun = Assert.IsType<StartEvaluation.Result.Started>(await Start(context, "nav-children")).Evaluation;
        await NoRoom.For<SelfAnswer>(context);
        await using var second = world.Database.Open();

        await Assert.ThrowsAsync<NotStoredException>(() => new SaveAnswers(second, new AccessGate(second)).Handle(
            world.NavLeader, begun.Id, [new("nav-forums", 2, "Viktig", 0)], ControlWorld.Today, Cancellation));

        await context.Database.ExecuteSqlRawAsync(engine == Engine.Sqlite ? "drop trigger no_room" : "drop function no_room cascade", Cancellation);
        await NoRoom.For<SelfEvaluation>(context);
        await using var third = world.Database.Open();
        await Assert.ThrowsAsync<NotStoredException>(() => Start(third, Questionnaires.All.First(one => one.Key != "nav-children").Key));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task RemoveGroup_NoRoom_IsNoConflict(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        var group = await AddGroup(scene);
        await using var context = scene.Database.Open();
        await NoRoom.ToRemove<WorkGroup>(context);

        await Assert.ThrowsAsync<NotStoredException>(() => Remove(scene, scene.PlannerOfLien, group, 1));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Package_NoRoom_IsNotOvertaken(Engine engine)
    {
        await using var from = await LearningScene.On(engine);
        await using var to = await LearningScene.On(engine, "4649", "Lillevik");
        await to.ImportAndTrust(await from.Export(await from.Published("Åpen barnehage")));
        var next = await from.Export(await from.Published("Ny"));
        await using var sender = from.Open();
        await using var receiver = to.Open();
        await NoRoom.For<ExportedPackage>(sender);
        await NoRoom.For<ImportedPackage>(receiver);

        await Assert.ThrowsAsync<NotStoredException>(() => from.Export());
        await Assert.ThrowsAsync<NotStoredException>(() => to.Import(next));
    }

    static async Task<WriteRoutine.Result> Write(ControlWorld world, Guid duty, int basedOn)
    {
        await using var context = world.Database.Open();
        return await new WriteRoutine(context, new AccessGate(context)).Handle(
            world.Leader, new WriteRoutine.Input(duty, basedOn, $"Les hver dag, {basedOn}.", "Fagleder", ControlWorld.Today, 12), ControlWorld.Today, Cancellation);
    }
}
