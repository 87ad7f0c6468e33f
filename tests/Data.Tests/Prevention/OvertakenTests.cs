using Langbenk.Access;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Prevention.GoalSteps;
using static Langbenk.Data.Tests.Prevention.SteeringArea;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>A judgement in words is not written over by a colleague who has not seen it: not on an old version, and not in the same moment.</summary>
public class OvertakenTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Comment_OnAnOldVersionOrAtOnce_IsAConflictAndTheFirstStands(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        var (opens, closes) = (new DateOnly(2022, 10, 1), new DateOnly(2022, 11, 15));
        await using var context = scene.Database.Open();
        var gate = new AccessGate(context);
        var hearing = Assert.IsType<OpenHearing.Result.Opened>(await new OpenHearing(context, gate, PlanScene.Freezer(context)).Handle(
            new(scene.PlannerOfLien, scene.PlanId, opens, closes, "Hva mener du?", PlanScene.Today), Cancellation)).Hearing;
        var answer = Assert.IsType<AnswerHearing.Result.Received>(await new AnswerHearing(context, gate).Handle(
            new(hearing.Id, null, null, "Mor til to", "goals", "Åpne oftere.", opens), Cancellation)).Answer;
        Task<CommentAnswer.Result> Comment(LangbenkContext on, int version, AnswerVerdict verdict, string why) => new CommentAnswer(on, new AccessGate(on)).Handle(
            new(scene.PlannerOfMoen, scene.PlanId, answer.Id, version, verdict, why, closes), Cancellation);
        await using var first = scene.Database.Open();
        await using var late = scene.Database.Open();
        await late.Set<HearingAnswer>().LoadAsync(Cancellation);

        Assert.IsType<CommentAnswer.Result.Commented>(await Comment(first, 1, AnswerVerdict.TakenIn, "Vi åpner to dager."));
        var atOnce = Assert.IsType<CommentAnswer.Result.Conflict>(await Comment(late, 1, AnswerVerdict.NotTakenIn, "Ikke råd."));
        await using var later = scene.Database.Open();
        var old = Assert.IsType<CommentAnswer.Result.Conflict>(await Comment(later, 1, AnswerVerdict.NotTakenIn, "Ikke råd."));

        Assert.All([atOnce, old], one => Assert.Equal((AnswerVerdict.TakenIn, "Vi åpner to dager.", 2), (one.Stored.Verdict, one.Stored.Comment, one.Stored.Version)));
        Assert.IsType<CommentAnswer.Result.Commented>(await Comment(later, 1, AnswerVerdict.TakenIn, "Vi åpner to dager."));
        Assert.IsType<CommentAnswer.Result.Commented>(await Comment(later, 2, AnswerVerdict.NotTakenIn, "Ikke råd."));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Effect_OnAnOldVersionOrAtOnce_IsAConflictAndTheFirstStands(Engine engine)
    {
        await using var world = await ControlWorld.Build(engine);
        var correction = await world.Correction((await world.Deviation((await world.Duty()).Id)).Id, world.ChildWelfare);
        await using var first = world.Database.Open();
        Assert.True(await new FinishTask(first).Handle(correction.TaskId, [world.ChildWelfare], world.Leader.AccountId, ControlWorld.Today, Cancellation));
        Task<CheckEffect.Result> Check(LangbenkContext on, int version, string effect) =>
            new CheckEffect(on, on, new AccessGate(on)).Handle(world.Leader, correction.Id, version, effect, ControlWorld.Today, Cancellation);
        await using var late = world.Database.Open();
        await late.Set<Correction>().LoadAsync(Cancellation);

        Assert.IsType<CheckEffect.Result.Checked>(await Check(first, 1, "Ingen har ventet."));
        var atOnce = Assert.IsType<CheckEffect.Result.Conflict>(await Check(late, 1, "Det hjalp ikke."));
        await using var later = world.Database.Open();
        var old = Assert.IsType<CheckEffect.Result.Conflict>(await Check(later, 1, "Det hjalp ikke."));

        Assert.All([atOnce, old], one => Assert.Equal(("Ingen har ventet.", 2), (one.Stored.Effect, one.Stored.Version)));
        Assert.IsType<CheckEffect.Result.Checked>(await Check(later, 2, "Det hjalp ikke."));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Reach_OnAnOldVersionOrAtOnce_IsAConflictAndTheFirstStands(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var area = await Fill(database);
        await using var first = database.Open();
        var goal = await Write(first, area.SolPlanner, new(area.Plan, "Et mål"));
        Task<ChangeGoal.Result> Reach(LangbenkContext on, int version, DateOnly? day, string why) =>
            Changer(on).Reach(area.SolPlanner, goal.Id, version, day, why, Today, Cancellation);
        await using var late = database.Open();
        await late.Set<Goal>().LoadAsync(Cancellation);

        Assert.IsType<ChangeGoal.Result.Done>(await Reach(first, 1, Today, "Alle svarte ja."));
        var atOnce = Assert.IsType<ChangeGoal.Result.Conflict>(await Reach(late, 1, Today, "Vi tror det."));
        await using var later = database.Open();
        var old = Assert.IsType<ChangeGoal.Result.Conflict>(await Reach(later, 1, null, ""));

        Assert.All([atOnce, old], one => Assert.Equal(("Alle svarte ja.", Today, 2), (one.Stored.ReachedWhy, one.Stored.ReachedOn, one.Stored.Version)));
        Assert.IsType<ChangeGoal.Result.Done>(await Reach(later, 2, null, ""));
    }
}
