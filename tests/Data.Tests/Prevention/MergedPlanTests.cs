using Langbenk.Access;
using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Evaluations;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>The municipality that leads a plan becomes part of another before the next plan is made.</summary>
public class MergedPlanTests
{
    static readonly DateOnly Adopted = new(2023, 2, 9);
    static readonly DateOnly Merger = new(2025, 1, 1);
    static readonly DateOnly Later = new(2026, 6, 1);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Revise_TheLeadHasMerged_IsLedByTheNewOneWithTheTextsOfTheOld(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        await scene.Save(scene.PlannerOfLien, await scene.Section("responsibility", scene.Lien.Id), "Slik gjør Lien det.");
        await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, Adopted);
        await scene.In(context => new ChangeMunicipality(context).Handle(new(scene.Lien.Id, scene.Elsewhere.Id, Merger, MunicipalityChangeKind.Merged), Cancellation));

        var refused = Assert.IsType<RevisePlan.Result.Refused>(await Revise(scene, scene.PlannerOfLien)).Problem;
        Assert.Equal(5074, refused.Number);
        Assert.Contains("Annetsteds", refused.Title.Nb, StringComparison.Ordinal);
        // With the role in both she sees the old plan and leads the new one.
        var both = scene.PlannerOfLien with { Holdings = [.. scene.PlannerOfLien.Holdings, .. scene.Stranger.Holdings] };
        var plan = Assert.IsType<RevisePlan.Result.Begun>(await Revise(scene, both)).Plan;

        Assert.Equal(scene.Elsewhere.Id, plan.LeadMunicipalityId);
        await using var context = scene.Database.Open();
        var parties = await context.Set<PlanMunicipality>().Where(one => one.PlanId == plan.Id).Select(one => one.MunicipalityId).ToListAsync(Cancellation);
        Assert.Equal(new HashSet<Guid> { scene.Elsewhere.Id, scene.Moen.Id }, parties.ToHashSet());
        Assert.Equal("Slik gjør Lien det.", await context.Set<PlanSection>()
            .Where(one => one.PlanId == plan.Id && one.Key == "responsibility" && one.MunicipalityId == scene.Elsewhere.Id).Select(one => one.Text).SingleAsync(Cancellation));
        Assert.True(await new AccessGate(context).IsOpen(scene.Stranger, PlanActions.Lead, plan.Id, Later, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Revise_TwoPartiesHaveBecomeOne_ItTakesPartOnceWithBothTexts(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        await scene.Save(scene.PlannerOfLien, await scene.Section("responsibility", scene.Lien.Id), "Slik gjør Lien det.");
        await scene.Save(scene.PlannerOfMoen, await scene.Section("responsibility", scene.Moen.Id), "Slik gjør Moen det.");
        await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, Adopted);
        await scene.In(context => new ChangeMunicipality(context).Handle(new(scene.Moen.Id, scene.Lien.Id, Merger, MunicipalityChangeKind.Merged), Cancellation));

        var plan = Assert.IsType<RevisePlan.Result.Begun>(await Revise(scene, scene.PlannerOfLien)).Plan;

        await using var context = scene.Database.Open();
        Assert.Equal(scene.Lien.Id, (await context.Set<PlanMunicipality>().SingleAsync(one => one.PlanId == plan.Id, Cancellation)).MunicipalityId);
        var text = await context.Set<PlanSection>().Where(one => one.PlanId == plan.Id && one.Key == "responsibility" && one.MunicipalityId == scene.Lien.Id).Select(one => one.Text).SingleAsync(Cancellation);
        Assert.Equal(["Slik gjør Lien det.", "Slik gjør Moen det."], text.Split("\n\n").Order(StringComparer.Ordinal));
    }

    static Task<RevisePlan.Result> Revise(PlanScene scene, Langbenk.Organisation.Staff.Actor actor) => scene.In(context =>
    {
        var gate = new AccessGate(context);
        return new RevisePlan(context, context, context, gate, new ReadGoals(context, context, gate), new FollowMunicipality(context))
            .Handle(new(actor, scene.PlanId, "Neste plan", 2027, 2030, Later), Cancellation);
    });
}
