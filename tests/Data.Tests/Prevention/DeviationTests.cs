using System.Text;
using Langbenk.Access;
using Langbenk.Prevention.InternalControl;
using Langbenk.Work.Tasks;

namespace Langbenk.Data.Tests.Prevention;

public class DeviationTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    static DateOnly Today => ControlWorld.Today;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task RecordDeviation_WithAnIdentityNumber_IsRefusedAndStoresNothing(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var duty = await world.Duty();
        await using var context = world.Database.Open();

        var result = await new RecordDeviation(context, new AccessGate(context)).Handle(
            world.Leader, new RecordDeviation.Input(duty.Id, "Gutten 018115 12345 ventet.", DeviationSeverity.Low, Today), Today, Cancellation);

        Assert.Equal(5401, Assert.IsType<RecordDeviation.Result.Refused>(result).Problem.Number);
        Assert.Empty((await ControlWorld.ReadDuty(context).Handle(world.Leader, duty.Id, Today, Cancellation))!.Deviations);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task AddCorrection_ToAnotherService_StandsAmongItsTasksAndOpensTheDutyToIt(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var duty = await world.Duty();
        var deviation = await world.Deviation(duty.Id);

        var correction = await world.Correction(deviation.Id, world.Nav);

        await using var context = world.Database.Open();
        var task = Assert.Single(await new ListTasks(context).OpenOf([world.Nav], Cancellation));
        Assert.Equal((correction.TaskId, "Innfør vikarliste", $"/internkontroll/{duty.Id}"), (task.Id, task.Title, task.Link));
        Assert.NotNull(await ControlWorld.ReadDuty(context).Handle(world.NavLeader, duty.Id, Today, Cancellation));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task AddCorrection_ToAServiceFarAway_IsRefusedAndMakesNoTask(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var deviation = await world.Deviation((await world.Duty()).Id);
        await using var context = world.Database.Open();

        var result = await ControlWorld.AddCorrection(context).Handle(
            world.Leader, new AddCorrection.Input(deviation.Id, "Gjør noe", "Leder", world.Stranger, Today), Today, Cancellation);

        Assert.Equal(5402, Assert.IsType<AddCorrection.Result.Refused>(result).Problem.Number);
        Assert.Empty(await new ListTasks(context).OpenOf([world.Stranger], Cancellation));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task AddCorrection_DeadlineBeforeItWasFoundOrInAnotherCentury_IsRefused(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var deviation = await world.Deviation((await world.Duty()).Id);
        await using var context = world.Database.Open();
        foreach (var due in new[] { Today.AddDays(-1), new DateOnly(2101, 1, 1), DateOnly.MaxValue })
        {
            var result = await ControlWorld.AddCorrection(context).Handle(
                world.Leader, new AddCorrection.Input(deviation.Id, "Gjør noe", "Leder", world.ChildWelfare, due), Today, Cancellation);

            Assert.Equal(5416, Assert.IsType<AddCorrection.Result.Refused>(result).Problem.Number);
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task CloseDeviation_StepByStep_OnlyWhenDoneAndChecked(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var duty = await world.Duty();
        var deviation = await world.Deviation(duty.Id, DeviationSeverity.Serious);
        var correction = await world.Correction(deviation.Id, world.ChildWelfare);

        Assert.Equal(5417, await Close(world, deviation.Id));
        Assert.Equal(5420, await Check(world, correction.Id));
        await using (var context = world.Database.Open())
        {
            // Finished from the list of tasks, not from the duty's page: it is the same task.
            Assert.True(await new FinishTask(context).Handle(correction.TaskId, [world.ChildWelfare], Guid.NewGuid(), Today, Cancellation));
        }

        Assert.Equal(5417, await Close(world, deviation.Id));
        Assert.Equal(0, await Check(world, correction.Id));
        Assert.Equal(0, await Close(world, deviation.Id));
        Assert.Equal(5419, await Close(world, deviation.Id));
        await using var after = world.Database.Open();
        var line = Assert.Single(await ControlWorld.ListDuties(after).Handle(world.Leader, Today, Cancellation));
        Assert.Equal([DutyStatus.NoRoutine, DutyStatus.NoEvidence], line.Lacks);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task ListDuties_SeriousDeviationAndOverdueCorrection_StandOnTop(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        await world.Duty("archive");
        var duty = await world.Duty();
        var deviation = await world.Deviation(duty.Id, DeviationSeverity.Serious);
        await world.Correction(deviation.Id, world.ChildWelfare);
        await using var context = world.Database.Open();

        var lines = await ControlWorld.ListDuties(context).Handle(world.OwnerDirector, Today.AddDays(30), Cancellation);

        Assert.Equal([DutyStatus.SeriousDeviation, DutyStatus.NoRoutine], lines.Select(line => line.Status));
        Assert.Equal([1, 0], lines.Select(line => line.OverdueCorrections));
        Assert.All(lines, line => Assert.Equal("Barnevernet", line.Place));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task AddEvidence_WithFile_IsReadWithTheDutyAndALyingFileIsRefused(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var duty = await world.Duty();
        var good = new AddEvidence.NewFile("liste.txt", Encoding.UTF8.GetBytes("12 meldinger, alle vurdert"));
        var lying = new AddEvidence.NewFile("liste.pdf", good.Content);

        Assert.Equal(0, await Evidence(world, duty.Id, good));
        Assert.NotEqual(0, await Evidence(world, duty.Id, lying));
        await using var context = world.Database.Open();
        var view = await ControlWorld.ReadDuty(context).Handle(world.Leader, duty.Id, Today, Cancellation);
        Assert.Equal("liste.txt", Assert.Single(view!.Evidence).Document!.Name);
        Assert.Equal([DutyStatus.NoRoutine], view.Facts.On(Today));
    }

    static async Task<int> Close(ControlWorld world, Guid deviation)
    {
        await using var context = world.Database.Open();
        var result = await new CloseDeviation(context, context, new AccessGate(context))
            .Handle(world.Leader, deviation, "Vi trengte en vikar.", Today, Cancellation);
        return result is CloseDeviation.Result.Refused refused ? refused.Problem.Number : 0;
    }

    static async Task<int> Check(ControlWorld world, Guid correction)
    {
        await using var context = world.Database.Open();
        var result = await new CheckEffect(context, context, new AccessGate(context))
            .Handle(world.Leader, correction, 1, "Ingen melding har ligget siden.", Today, Cancellation);
        return result is CheckEffect.Result.Refused refused ? refused.Problem.Number : 0;
    }

    static async Task<int> Evidence(ControlWorld world, Guid duty, AddEvidence.NewFile file)
    {
        await using var context = world.Database.Open();
        var result = await ControlWorld.AddEvidence(context).Handle(
            world.Caseworker, new AddEvidence.Input(duty, "Stikkprøve", Today, "", file), Today, ControlWorld.Now, Cancellation);
        return result is AddEvidence.Result.Refused refused ? refused.Problem.Number : 0;
    }
}
