using Langbenk.Access;
using Langbenk.Prevention.Plans.Hearings;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>A hearing of less than six weeks is asked about, and may be meant.</summary>
public class HearingTimeTests
{
    static readonly DateOnly Opens = new(2022, 10, 1);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Time_LessThanSixWeeks_IsAskedAboutAndMayBeMeant()
    {
        await using var scene = await PlanScene.Make(Engine.Sqlite);
        await scene.FillRequired();
        var least = Opens.AddDays(42);

        Assert.Equal(5080, Refused(await Begin(scene, Opens, Opens)));
        Assert.Equal(5080, Refused(await Begin(scene, Opens, least.AddDays(-1))));
        // Days that are past give nobody time.
        Assert.Equal(5080, Refused(await Begin(scene, PlanScene.Today.AddDays(-30), PlanScene.Today.AddDays(20))));
        var hearing = Assert.IsType<OpenHearing.Result.Opened>(await Begin(scene, Opens, least)).Hearing.Id;
        Task<ChangeHearing.Result> Move(DateOnly last, bool known) =>
            scene.In(context => new ChangeHearing(context, new AccessGate(context)).LastDay(scene.PlannerOfLien, scene.PlanId, hearing, last, Opens, known, Cancellation));

        Assert.Equal(5080, Refused(await Move(Opens.AddDays(10), false)));
        Assert.IsType<ChangeHearing.Result.Changed>(await Move(Opens.AddDays(10), true));
        Assert.IsType<ChangeHearing.Result.Changed>(await Move(Opens.AddDays(12), false));
    }

    static Task<OpenHearing.Result> Begin(PlanScene scene, DateOnly opens, DateOnly closes) => scene.In(context =>
        new OpenHearing(context, new AccessGate(context), PlanScene.Freezer(context)).Handle(
            new(scene.PlannerOfLien, scene.PlanId, opens, closes, "Hva mangler?", PlanScene.Today), Cancellation));

    static int Refused(OpenHearing.Result result) => Assert.IsType<OpenHearing.Result.Refused>(result).Problem.Number;

    static int Refused(ChangeHearing.Result result) => Assert.IsType<ChangeHearing.Result.Refused>(result).Problem.Number;
}
