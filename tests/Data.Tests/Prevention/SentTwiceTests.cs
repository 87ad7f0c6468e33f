using Langbenk.Access;
using Langbenk.Prevention.Plans.Evaluations;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Prevention.Plans.Milestones;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>A double click, or the same form in two windows: what is sent twice in the same moment is stored once.</summary>
public class SentTwiceTests
{
    const int AtOnce = 4;

    static readonly DateOnly Opens = new(2022, 10, 1);
    static readonly DateOnly Closes = new(2022, 11, 15);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Milestone_SentTwice_IsOneUntilItIsChanged(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        Task<AddMilestone.Result> Add(string title) => scene.In(context => new AddMilestone(context, context, new AccessGate(context)).Handle(
            new(scene.PlannerOfLien, scene.PlanId, title, new DateOnly(2022, 12, 1), scene.Clinic.Id, PlanScene.Today), Cancellation));

        var results = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Add("Snakke med barna")));
        var id = Assert.Single(results.Select(one => Assert.IsType<AddMilestone.Result.Added>(one).Milestone.Id).Distinct());
        await Add("Snakke med foreldrene");

        await using (var context = scene.Database.Open())
        {
            Assert.Equal(2, await context.Set<Milestone>().CountAsync(one => one.Title.StartsWith("Snakke"), Cancellation));
            Assert.IsType<ChangeMilestone.Result.Changed>(await new ChangeMilestone(context, context, new AccessGate(context)).Handle(
                new(scene.PlannerOfLien, scene.PlanId, id, 1, "Ferdig snakket", new DateOnly(2022, 12, 1), scene.Clinic.Id, PlanScene.Today), Cancellation));
        }

        Assert.NotEqual(id, Assert.IsType<AddMilestone.Result.Added>(await Add("Snakke med barna")).Milestone.Id);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Answer_SentTwice_IsOneButTwoInhabitantsMayWriteTheSame(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        var hearing = Assert.IsType<OpenHearing.Result.Opened>(await Open(scene)).Hearing.Id;
        Task<AnswerHearing.Result> Answer(Guid? form, bool asNurse = false) => scene.In(context => new AnswerHearing(context, new AccessGate(context)).Handle(
            new(hearing, asNurse ? scene.Nurse : null, asNurse ? scene.Clinic.Id : null, "", "goals", "Enig.", Opens, form), Cancellation));
        var (one, another) = (Guid.NewGuid(), Guid.NewGuid());

        var results = await Task.WhenAll(Answer(one), Answer(one), Answer(another), Answer(null), Answer(null), Answer(null, true), Answer(null, true));

        Assert.All(results, result => Assert.IsType<AnswerHearing.Result.Received>(result));
        await using var read = scene.Database.Open();
        var stored = await read.Set<HearingAnswer>().ToListAsync(Cancellation);
        Assert.Equal((4, 1), (stored.Count(answer => answer.AccountId is null), stored.Count(answer => answer.AccountId is not null)));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Hearing_OpenedTwiceAtOnce_IsOneAndTheOtherIsToldSo(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();

        var first = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Open(scene)));
        // The plan is out already, so that nothing of it would change by itself.
        var second = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Open(scene, 100)));

        foreach (var results in new[] { first, second })
        {
            Assert.Single(results, one => one is OpenHearing.Result.Opened);
            Assert.All(results.Where(one => one is not OpenHearing.Result.Opened), one => Assert.True(
                one is OpenHearing.Result.Conflict or OpenHearing.Result.Refused { Problem.Number: 5031 }));
        }

        await using var context = scene.Database.Open();
        Assert.Equal(2, await context.Set<Hearing>().CountAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Evaluation_SentTwice_IsOne(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);

        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => scene.In(context => new EvaluatePlan(context, new AccessGate(context)).Handle(
            new(scene.PlannerOfLien, scene.PlanId, PlanScene.Today, "Møtene.", "Flere møter.", PlanScene.Today), Cancellation))));

        await using var read = scene.Database.Open();
        Assert.Equal(1, await read.Set<PlanEvaluation>().CountAsync(Cancellation));
    }

    static Task<OpenHearing.Result> Open(PlanScene scene, int days = 0) => scene.In(context =>
        new OpenHearing(context, new AccessGate(context), PlanScene.Freezer(context)).Handle(
            new(scene.PlannerOfLien, scene.PlanId, Opens.AddDays(days), Closes.AddDays(days), "", PlanScene.Today), Cancellation));
}
