using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Evaluations;
using Langbenk.Prevention.Wheel;
using static Langbenk.Data.Tests.Prevention.AgreementWorld;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>The evaluation of the plan that is written in the year the wheel asks for it is its record.</summary>
public class WheelEvaluationTests
{
    static readonly DateOnly NewYear = new(2026, 1, 1);

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Evaluation_WrittenInThePlanThatYear_IsDoneWithoutSayingWhoWasThere(Engine engine)
    {
        await using var world = await On(engine);
        var plan = Assert.IsType<StartPlan.Result.Started>(await world.Do(context => new StartPlan(context, context, context).Handle(
            new(world.NorthPlanner, "Plan", 2025, 2028, world.North, [], [], [], new(2025, 1, 1), Today), Cancellation))).Plan.Id;
        var other = await Activity(world, WheelKind.Meeting, plan);
        var activity = await Activity(world, WheelKind.Evaluation, plan);
        Assert.Equal(5365, Number(await Hold(world, activity)));

        await Evaluate(world, plan, new(2025, 12, 31));
        Assert.Equal(5365, Number(await Hold(world, activity)));
        await Evaluate(world, plan, new(2026, 3, 2));
        await Evaluate(world, plan, new(2026, 1, 15));

        Assert.Equal(new DateOnly(2026, 3, 2), (await Found(world, world.NorthPlanner, activity))!.On);
        Assert.Null(await Found(world, world.SouthPlanner, activity));
        Assert.Equal(5365, Number(await Hold(world, other)));
        Assert.Equal(new DateOnly(2026, 3, 2), Assert.IsType<HoldActivity.Result.Held>(await Hold(world, activity)).Done.HeldOn);
        Assert.IsType<UndoActivity.Result.Undone>(await world.Do(context => new UndoActivity(context, new AccessGate(context)).Handle(
            world.NorthPlanner, activity, 2026, 8, DateOnly.FromDateTime(Now), Cancellation)));
    }

    static async Task<Guid> Activity(AgreementWorld world, WheelKind kind, Guid plan) => Assert.IsType<ChangeActivity.Result.Done>(await world.Do(context =>
        new ChangeActivity(context, new AccessGate(context), new FindPlaces(context), Reader(context), Relations(context)).Make(
            world.NorthPlanner, world.North, kind, new($"{kind}", "", "", null, "", [8], null, PlanId: plan), NewYear, Cancellation))).Id;

    static Task<EvaluatePlan.Result> Evaluate(AgreementWorld world, Guid plan, DateOnly on) => world.Do(context =>
        new EvaluatePlan(context, new AccessGate(context)).Handle(new(world.NorthPlanner, plan, on, "Møtene.", "Flere.", Today), Cancellation));

    static Task<PlanEvaluation?> Found(AgreementWorld world, Actor actor, Guid id) => world.Do(async context =>
    {
        var activity = (await context.FindAsync<WheelActivity>([id], Cancellation))!;
        return await new FindWheelEvaluation(context, new FindWheelPlan(context, new AccessGate(context))).Handle(actor, activity, new(2026, 8, null), Today, Cancellation);
    });

    static Task<HoldActivity.Result> Hold(AgreementWorld world, Guid activity) => world.Do(context =>
        Holder(context).Handle(world.NorthPlanner, new(activity, 2026, 8, 0, new(2026, 3, 2), "", "", []), Today, Now, Cancellation));

    static int Number(HoldActivity.Result result) => Assert.IsType<HoldActivity.Result.Refused>(result).Problem.Number;
}
