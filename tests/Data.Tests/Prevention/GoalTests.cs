using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Indicators;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Prevention.GoalSteps;
using static Langbenk.Data.Tests.Prevention.SteeringArea;

namespace Langbenk.Data.Tests.Prevention;

public class GoalTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Goal_WrittenWhole_IsReadBackWithAllThatHangsOnIt(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var goal = await Write(context, area.SolPlanner, Whole(area));
        await Link(context).Add(area.BekkPlanner, goal.Id, null, "Åpen barnehage", Today, Cancellation);
        var indicator = await Add(context, area.SolPlanner, goal.Id);
        await Read(context, area.ClinicLeader, indicator.Id, 55.5m, new(2025, 1, 1));
        await Read(context, area.ClinicLeader, indicator.Id, 61.25m, new(2026, 1, 1));

        var view = Assert.Single((await Reader(context).Handle(area.SolCouncil, area.Plan, Today, Cancellation))!.Goals);

        Assert.Equal(("Familier får hjelp i tide", "Sol helsestasjon", "Bekk"), (view.Goal.Text, view.Responsible, view.Municipality));
        Assert.Equal((GoalLevels.Universal | GoalLevels.Indicated, 0, 6), (view.Goal.Levels, view.Goal.AgeFrom, view.Goal.AgeTo));
        Assert.Equal("Åpen barnehage", Assert.Single(view.Measures).Title);
        var read = Assert.Single(view.Indicators);
        Assert.Equal([55.5m, 61.25m], read.Readings.Select(one => one.Value));
        Assert.Equal((1, false), (read.Moved, read.IsReached));
        Assert.Empty(view.Gaps);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Goal_WithoutResponsible_IsKeptAndToldToTheCheckOfThePlan(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        await Write(context, area.SolPlanner, new(area.Plan, "Et mål uten noen"));

        var state = Assert.Single(await Reader(context).States(area.Plan, Cancellation));

        Assert.Equal(("Et mål uten noen", false, false, false, false),
            (state.Title, state.HasResponsible, state.HasDeadline, state.HasMeasure, state.HasIndicator));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Goal_WrittenByTwo_SecondIsAConflictThatShowsTheFirst(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var goal = await Write(context, area.SolPlanner, Whole(area));
        await Write(context, area.SolPlanner, Whole(area) with { Id = goal.Id, Version = 1, Text = "Den første" });
        await using var late = database.Open();

        var result = await Writer(late).Handle(area.BekkPlanner, Whole(area) with { Id = goal.Id, Version = 1, Text = "Den andre" }, Today, Cancellation);

        Assert.Equal("Den første", Assert.IsType<WriteGoal.Result.Conflict>(result).Now.Text);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Reading_InPerCent_IsBetweenNoneAndAll(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var goal = await Write(context, area.SolPlanner, Whole(area));
        var indicator = Assert.IsType<AddIndicator.Result.Added>(await Adder(context).Handle(area.SolPlanner, Waiting(goal.Id) with { Unit = "Prosent" }, Today, Cancellation)).Indicator;
        Task<RecordReading.Result> Record(decimal value) => Recorder(context).Handle(area.SolPlanner, new(indicator.Id, value, Today, "", Now, Today), Cancellation);

        foreach (var value in new[] { -0.1m, 100.1m })
        {
            Assert.Equal(5172, Assert.IsType<RecordReading.Result.Refused>(await Record(value)).Problem.Number);
        }

        Assert.IsType<RecordReading.Result.Done>(await Record(100));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Goals_OfAPlanOutside_AreNotFoundByAnyWay(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var goal = await Write(context, area.SolPlanner, Whole(area));
        await Link(context).Add(area.SolPlanner, goal.Id, null, "Tiltak", Today, Cancellation);
        var link = await context.Set<GoalMeasure>().SingleAsync(Cancellation);
        var indicator = await Add(context, area.SolPlanner, goal.Id);

        foreach (var actor in new[] { area.FjernPlanner, area.SolAdministrator, area.SolCouncil, area.ClinicLeader })
        {
            Assert.IsType<WriteGoal.Result.NotFound>(await Writer(context).Handle(actor, Whole(area), Today, Cancellation));
            Assert.IsType<WriteGoal.Result.NotFound>(await Writer(context).Handle(actor, Whole(area) with { Id = goal.Id, Version = 1 }, Today, Cancellation));
            Assert.IsType<LinkMeasure.Result.NotFound>(await Link(context).Add(actor, goal.Id, null, "X", Today, Cancellation));
            Assert.IsType<LinkMeasure.Result.NotFound>(await Link(context).Remove(actor, link.Id, Today, Cancellation));
            Assert.IsType<AddIndicator.Result.NotFound>(await Adder(context).Handle(actor, Waiting(goal.Id), Today, Cancellation));
            Assert.IsType<RemoveIndicator.Result.NotFound>(await Remover(context).Handle(actor, indicator.Id, "Feil", Today, Cancellation));
            Assert.IsType<ChangeGoal.Result.NotFound>(await Changer(context).Drop(actor, goal.Id, Today, Cancellation));
            Assert.IsType<ChangeGoal.Result.NotFound>(await Changer(context).Move(actor, goal.Id, true, Today, Cancellation));
            Assert.IsType<ChangeGoal.Result.NotFound>(await Changer(context).Reach(actor, goal.Id, 1, Today, "Ja", Today, Cancellation));
        }

        foreach (var actor in new[] { area.FjernPlanner, area.SolAdministrator })
        {
            Assert.Null(await Reader(context).Handle(actor, area.Plan, Today, Cancellation));
            var reading = new RecordReading.Input(indicator.Id, 1, Today, "", Now, Today);
            Assert.IsType<RecordReading.Result.NotFound>(await Recorder(context).Handle(actor, reading, Cancellation));
        }
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Goal_OfAnotherMunicipality_IsItsOwnAndTheLeads(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var sols = await Write(context, area.SolPlanner, Whole(area) with { MunicipalityId = area.Sol });
        await Link(context).Add(area.SolPlanner, sols.Id, null, "Tiltak", Today, Cancellation);
        var link = await context.Set<GoalMeasure>().SingleAsync(Cancellation);
        var indicator = await Add(context, area.SolPlanner, sols.Id);
        var shared = await Write(context, area.SolPlanner, new(area.Plan, "Felles"));

        Assert.All(await Attempts(context, area, sols, link.Id, indicator.Id), number => Assert.Equal(5130, number));
        var moved = await Writer(context).Handle(area.BekkPlanner, new(area.Plan, "Felles") { Id = shared.Id, Version = shared.Version, MunicipalityId = area.Sol }, Today, Cancellation);
        Assert.Equal(5130, Assert.IsType<WriteGoal.Result.Refused>(moved).Problem.Number);
        await Write(context, area.BekkPlanner, new(area.Plan, "Felles, bedre sagt") { Id = shared.Id, Version = shared.Version });
        var bekks = await Write(context, area.BekkPlanner, new(area.Plan, "Bekks eget") { MunicipalityId = area.Bekk });
        Assert.IsType<ChangeGoal.Result.Done>(await Changer(context).Drop(area.SolPlanner, bekks.Id, Today, Cancellation));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Goal_OfAPlanThatIsReplaced_StaysAsItWasAdopted(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var goal = await Write(context, area.SolPlanner, Whole(area));
        await Link(context).Add(area.SolPlanner, goal.Id, null, "Tiltak", Today, Cancellation);
        var link = await context.Set<GoalMeasure>().SingleAsync(Cancellation);
        var indicator = await Add(context, area.SolPlanner, goal.Id);
        (await context.Set<Langbenk.Prevention.Plans.Plan>().SingleAsync(Cancellation)).Status = Langbenk.Prevention.Plans.PlanStatus.Revised;
        await context.SaveChangesAsync(Cancellation);

        Assert.All(await Attempts(context, area, goal, link.Id, indicator.Id), number => Assert.Equal(5011, number));
        Assert.False((await Reader(context).Handle(area.SolPlanner, area.Plan, Today, Cancellation))!.MayWrite);
        await Read(context, area.ClinicLeader, indicator.Id, 55.5m, new(2025, 1, 1));
    }

    /// <summary>Each way to change a goal, by the planner of the other municipality (who leads nothing): the numbers of the refusals.</summary>
    static async Task<IReadOnlyList<int>> Attempts(LangbenkContext context, SteeringArea area, Goal goal, Guid link, Guid indicator)
    {
        var (actor, stored) = (area.BekkPlanner, (goal.Text, goal.Order));
        var refusals = new[]
        {
            Assert.IsType<WriteGoal.Result.Refused>(await Writer(context).Handle(actor, Whole(area) with { Id = goal.Id, Version = goal.Version, Text = "X" }, Today, Cancellation)).Problem,
            Assert.IsType<LinkMeasure.Result.Refused>(await Link(context).Add(actor, goal.Id, null, "X", Today, Cancellation)).Problem,
            Assert.IsType<LinkMeasure.Result.Refused>(await Link(context).Remove(actor, link, Today, Cancellation)).Problem,
            Assert.IsType<AddIndicator.Result.Refused>(await Adder(context).Handle(actor, Waiting(goal.Id), Today, Cancellation)).Problem,
            Assert.IsType<RemoveIndicator.Result.Refused>(await Remover(context).Handle(actor, indicator, "Feil", Today, Cancellation)).Problem,
            Assert.IsType<ChangeGoal.Result.Refused>(await Changer(context).Drop(actor, goal.Id, Today, Cancellation)).Problem,
            Assert.IsType<ChangeGoal.Result.Refused>(await Changer(context).Move(actor, goal.Id, true, Today, Cancellation)).Problem,
            Assert.IsType<ChangeGoal.Result.Refused>(await Changer(context).Reach(actor, goal.Id, goal.Version, Today, "Ja", Today, Cancellation)).Problem,
        };
        var now = await context.Set<Goal>().AsNoTracking().SingleAsync(one => one.Id == goal.Id, Cancellation);
        Assert.Equal((stored, null), ((now.Text, now.Order), now.DroppedOn));
        return [.. refusals.Select(one => one.Number)];
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Goal_MovedReachedAndDropped_IsShownSo(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var (first, second) = (await Write(context, area.SolPlanner, new(area.Plan, "En")), await Write(context, area.SolPlanner, new(area.Plan, "To")));
        var opened = first.Version;

        await Changer(context).Move(area.SolPlanner, second.Id, true, Today, Cancellation);
        await Changer(context).Move(area.SolPlanner, second.Id, true, Today, Cancellation);
        await Changer(context).Reach(area.SolPlanner, first.Id, opened, Today, "Alle familier svarte ja.", Today, Cancellation);
        var moved = await Reader(context).All([area.Plan], Cancellation);
        await Changer(context).Drop(area.SolPlanner, second.Id, Today, Cancellation);

        Assert.Equal(["To", "En"], moved.Select(one => one.Goal.Text));
        Assert.Equal([GoalStatus.Incomplete, GoalStatus.Reached], moved.Select(one => one.Status(Today)));
        Assert.Equal(["En"], (await Reader(context).All([area.Plan], Cancellation)).Select(one => one.Goal.Text));
        Assert.Equal(2, await context.Set<Goal>().CountAsync(Cancellation));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Responsible_ServiceOrMunicipalityOutsideThePlan_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();

        Assert.Equal(5124, await Refused(context, area, Whole(area) with { ServiceId = area.FarClinic }));
        Assert.Equal(5124, await Refused(context, area, Whole(area) with { ServiceId = null, ResponsibleMunicipalityId = area.Fjern }));
        Assert.Equal(5124, await Refused(context, area, Whole(area) with { ResponsibleMunicipalityId = area.Sol }));
        Assert.Equal(5126, await Refused(context, area, Whole(area) with { MunicipalityId = area.Fjern }));
        Assert.Equal(5120, await Refused(context, area, Whole(area) with { Text = " " }));
        Assert.Equal(5122, await Refused(context, area, Whole(area) with { AgeTo = null }));
        Assert.Equal(5123, await Refused(context, area, Whole(area) with { Theme = "vær" }));
        Assert.False(await context.Set<Goal>().AnyAsync(Cancellation));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Indicator_CountAsTarget_IsRefusedAndCanBeFollowed(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var context = database.Open();
        var goal = await Write(context, area.SolPlanner, Whole(area));
        var input = Waiting(goal.Id) with { Name = "Antall bekymringsmeldinger" };

        Assert.IsType<AddIndicator.Result.MustNotBeTarget>(await Adder(context).Handle(area.SolPlanner, input, Today, Cancellation));
        Assert.False(await context.Set<GoalIndicator>().AnyAsync(Cancellation));
        Assert.IsType<AddIndicator.Result.Added>(await Adder(context).Handle(
            area.SolPlanner, input with { Use = IndicatorUse.FollowOnly, Wanted = null, TargetValue = null }, Today, Cancellation));
        Assert.Equal(GoalGap.Indicator, Assert.Single((await Reader(context).All([area.Plan], Cancellation))[0].Gaps, gap => gap == GoalGap.Indicator));
    }
}
