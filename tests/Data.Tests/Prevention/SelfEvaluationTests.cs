using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.SelfEvaluations;
using Langbenk.Prevention.Wheel;
using Langbenk.Work.Tasks;

namespace Langbenk.Data.Tests.Prevention;

public class SelfEvaluationTests
{
    const string First = "nav-know-services";
    const string Second = "nav-forums";

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    static DateOnly Today => ControlWorld.Today;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task StartEvaluation_UnfinishedRound_IsRefusedUntilItIsFinished(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var first = await Start(world, 2026);
        Assert.Equal(5453, (await TryStart(world, world.NavLeader, 2026)).Number);
        Assert.Equal(5452, (await TryStart(world, world.NavLeader, 2027)).Number);
        Assert.Equal(5450, (await TryStart(world, world.Leader, 2026)).Number);
        Assert.Equal(0, await Save(world, first, new SaveAnswers.Typed(First, 2, "", 0)));
        Assert.Equal(0, await Finish(world, first, "Leder, to veiledere"));

        await using var context = world.Database.Open();
        var second = await Starting(context).Handle(world.NavLeader, new StartEvaluation.Input("nav-children", world.Nav, 2026), Today, Cancellation);

        Assert.Equal(2, Assert.IsType<StartEvaluation.Result.Started>(second).Evaluation.Round);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task DropEvaluation_BegunByMistake_LeavesNothing_AndOneWithAWordInItStays(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var id = await Start(world, 2026);
        Assert.IsType<DropEvaluation.Result.NotFound>(await Drop(world, world.Leader, id));
        await Save(world, id, new SaveAnswers.Typed(First, null, "Ble aldri spurt.", 0));
        Assert.Equal(5463, Assert.IsType<DropEvaluation.Result.Refused>(await Drop(world, world.NavLeader, id)).Problem.Number);
        await Save(world, id, new SaveAnswers.Typed(First, null, "", 1));

        Assert.IsType<DropEvaluation.Result.Dropped>(await Drop(world, world.NavLeader, id));

        Assert.Null(await Read(world, id));
        Assert.IsType<DropEvaluation.Result.NotFound>(await Drop(world, world.NavLeader, id));
        await using var context = world.Database.Open();
        Assert.False(context.Relations.Any(one => one.ResourceId == id));
        var anew = await Start(world, 2026);
        Assert.Equal(1, (await Read(world, anew))!.Evaluation.Round);
        await Save(world, anew, new SaveAnswers.Typed(First, 2, "", 0));
        await Finish(world, anew, "Leder");
        Assert.Equal(5463, Assert.IsType<DropEvaluation.Result.Refused>(await Drop(world, world.NavLeader, anew)).Problem.Number);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task DropEvaluation_AnsweredInTheSameMoment_LosesNoAnswer(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var id = await Start(world, 2026);
        await using var context = world.Database.Open();
        context.Meanwhile(() => Save(world, id, new SaveAnswers.Typed(First, 3, "Nå.", 0)));

        var refused = await new DropEvaluation(context, context, new AccessGate(context)).Handle(world.NavLeader, id, Today, Cancellation);

        Assert.Equal(5463, Assert.IsType<DropEvaluation.Result.Refused>(refused).Problem.Number);
        Assert.Equal(3, (await Read(world, id))!.Answers[First].Value);
    }

    static async Task<DropEvaluation.Result> Drop(ControlWorld world, Actor actor, Guid id)
    {
        await using var context = world.Database.Open();
        return await new DropEvaluation(context, context, new AccessGate(context)).Handle(actor, id, Today, Cancellation);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task SaveAnswers_OfAFinishedOne_IsRefused(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var id = await Start(world, 2026);
        Assert.Equal(5458, await Finish(world, id, "Leder"));
        await Save(world, id, new SaveAnswers.Typed(First, 2, "", 0));
        Assert.Equal(5457, await Finish(world, id, " "));
        Assert.Equal(0, await Finish(world, id, "Leder"));

        Assert.Equal(5454, await Save(world, id, new SaveAnswers.Typed(First, 4, "", 1)));
        Assert.Equal(5454, await Finish(world, id, "Andre"));
        Assert.Equal(2, (await Read(world, id))!.Answers[First].Value);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task SaveAnswers_TwoPeople_OnlyTheSameStatementConflicts(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var id = await Start(world, 2026);
        Assert.Equal(0, await Save(world, id, new SaveAnswers.Typed(First, 2, "Før", 0)));
        Assert.Equal(0, await Save(world, id, new SaveAnswers.Typed(Second, 3, "", 0)));
        await using var context = world.Database.Open();

        var result = await new SaveAnswers(context, new AccessGate(context))
            .Handle(world.NavLeader, id, [new(First, 4, "Etter", 0), new(Second, 3, "", 0)], Today, Cancellation);

        Assert.Equal("Før", Assert.Single(Assert.IsType<SaveAnswers.Result.Conflict>(result).Theirs).Comment);
        Assert.Equal(0, await Save(world, id, new SaveAnswers.Typed(First, 4, "Etter", 1)));
        Assert.Equal("Etter", (await Read(world, id))!.Answers[First].Comment);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task SaveAnswers_BadAnswers_NameTheStatementAndStoreNothing(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var id = await Start(world, 2026);

        Assert.Equal(5455, await Save(world, id, new(Second, 3, "", 0), new(First, 5, "", 0)));
        Assert.Equal(5456, await Save(world, id, new SaveAnswers.Typed(First, 2, new string('a', SelfAnswer.MaxCommentLength + 1), 0)));
        Assert.Equal(5462, await Save(world, id, new SaveAnswers.Typed(First, 2, "01811512345", 0)));
        Assert.Empty((await Read(world, id))!.Answers);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task ReadEvaluation_TwoFinishedYears_StandSideBySide(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var (before, now) = (await Start(world, 2025), await Start(world, 2026));
        await Save(world, before, new(First, 1, "", 0), new(Second, AnswerScale.NotRelevant, "", 0));
        await Save(world, now, new(First, 3, "", 0), new(Second, 4, "", 0));
        Assert.Single((await Read(world, now))!.Columns);
        await Finish(world, before, "Leder");

        var view = await Read(world, now);

        var group = view!.Questionnaire.Groups.ToList().FindIndex(one => one.Questions.Any(question => question.Key == First));
        Assert.Equal([2025, 2026], view.Columns.Select(column => column.Evaluation.Year));
        Assert.Equal([1.0, 3.5], view.Columns.Select(column => column.Groups[group].Mean!.Value));
        Assert.Equal(1, view.Columns[0].Groups[group].NotRelevant);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task AddSelfAction_OfAFinishedOne_IsATaskOfThePlace(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var id = await Start(world, 2026);
        await Save(world, id, new SaveAnswers.Typed(First, 1, "", 0));
        await Finish(world, id, "Leder");
        await using var context = world.Database.Open();

        var added = await new AddSelfAction(context, context, new AccessGate(context), new FindPlaces(context)).Handle(
            world.NavLeader, new AddSelfAction.Input(id, First, "Lag en oversikt", "Fagansvarlig", Today.AddDays(30)), Today, Cancellation);

        var action = Assert.IsType<AddSelfAction.Result.Added>(added).Action;
        foreach (var due in new[] { Today.AddDays(-1), new DateOnly(2101, 1, 1), DateOnly.MaxValue })
        {
            var refused = await new AddSelfAction(context, context, new AccessGate(context), new FindPlaces(context)).Handle(
                world.NavLeader, new AddSelfAction.Input(id, First, "Lag en oversikt", "Fagansvarlig", due), Today, Cancellation);
            Assert.Equal(5461, Assert.IsType<AddSelfAction.Result.Refused>(refused).Problem.Number);
        }

        var all = await new AddSelfAction(context, context, new AccessGate(context), new FindPlaces(context)).Handle(
            world.NavLeader, new AddSelfAction.Input(id, First, " ", "", null), Today, Cancellation);
        Assert.Equal(["Action", "Position", "Due"], Assert.IsType<AddSelfAction.Result.Refused>(all).Faults.Select(one => one.Field));
        Assert.Equal("Lag en oversikt", Assert.Single(await new ListTasks(context).OpenOf([world.Nav], Cancellation)).Title);
        Assert.False(await new FinishSelfAction(context, context, new AccessGate(context)).Handle(world.Leader, action.Id, Today, Cancellation));
        Assert.True(await new FinishSelfAction(context, context, new AccessGate(context)).Handle(world.NavLeader, action.Id, Today, Cancellation));
        Assert.Equal(Today, Assert.Single((await Read(world, id))!.Actions).Task.DoneOn);
    }

    static StartEvaluation Starting(LangbenkContext context) => new(context, context, new FindPlaces(context));

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Wheel_FindsWhatWasFinishedThatYear_OfThePlaceAndForWhoMayReadIt(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var id = await Start(world, 2026);
        await Save(world, id, new SaveAnswers.Typed(First, 1, "", 0));
        Assert.Null(await InTheWheel(world, world.NavLeader, world.Nav, Today.Year));
        await Finish(world, id, "Leder");

        Assert.Equal(new(Today, id), await InTheWheel(world, world.NavLeader, world.Nav, Today.Year));
        Assert.Null(await InTheWheel(world, world.NavLeader, world.Nav, Today.Year + 1));
        Assert.Null(await InTheWheel(world, world.NavLeader, Guid.NewGuid(), Today.Year));
        Assert.Null(await InTheWheel(world, world.Leader, world.Nav, Today.Year));
    }

    static async Task<FindWheelWork.Found?> InTheWheel(ControlWorld world, Actor actor, Guid place, int year)
    {
        await using var context = world.Database.Open();
        var activity = new WheelActivity { Id = Guid.CreateVersion7(), Title = "Egenvurdering", Kind = WheelKind.Review, MonthBits = 1, ServiceId = place, TemplateKey = "self-evaluation", ValidFrom = new(2020, 1, 1) };
        return await new FindWheelWork(context, new AccessGate(context)).Handle(actor, activity, new(year, 1), Today, Cancellation);
    }

    static async Task<Guid> Start(ControlWorld world, int year)
    {
        await using var context = world.Database.Open();
        var result = await Starting(context).Handle(world.NavLeader, new StartEvaluation.Input("nav-children", world.Nav, year), Today, Cancellation);
        return Assert.IsType<StartEvaluation.Result.Started>(result).Evaluation.Id;
    }

    static async Task<Langbenk.Kernel.Problem> TryStart(ControlWorld world, Actor actor, int year)
    {
        await using var context = world.Database.Open();
        return Assert.IsType<StartEvaluation.Result.Refused>(await Starting(context)
            .Handle(actor, new StartEvaluation.Input("nav-children", world.Nav, year), Today, Cancellation)).Problem;
    }

    static async Task<int> Save(ControlWorld world, Guid id, params SaveAnswers.Typed[] answers)
    {
        await using var context = world.Database.Open();
        var result = await new SaveAnswers(context, new AccessGate(context)).Handle(world.NavLeader, id, answers, Today, Cancellation);
        return result switch
        {
            SaveAnswers.Result.Refused refused => refused.Problem.Number,
            SaveAnswers.Result.Saved => 0,
            _ => -1,
        };
    }

    static async Task<int> Finish(ControlWorld world, Guid id, string tookPart)
    {
        await using var context = world.Database.Open();
        var result = await new FinishEvaluation(context, new AccessGate(context)).Handle(world.NavLeader, id, tookPart, Today, Cancellation);
        return result is FinishEvaluation.Result.Refused refused ? refused.Problem.Number : 0;
    }

    static async Task<ReadEvaluation.View?> Read(ControlWorld world, Guid id)
    {
        await using var context = world.Database.Open();
        return await new ReadEvaluation(context, context, context, new AccessGate(context)).Handle(world.NavLeader, id, Today, Cancellation);
    }
}
