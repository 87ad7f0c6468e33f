using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Search;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>Search looks inside plans, agreements and minutes: through the same gate, and for everyone in what is adopted only.</summary>
public class SearchInTextsTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Plan_AWordOfAPart_IsFoundByThoseWhoMayRead_AndByEveryoneWhenItIsAdopted(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        await scene.Save(scene.PlannerOfLien, await scene.Section("goals"), "Alle barn skal ha noen å snakke med.\nVi bygger kvernsteinen sammen.");
        Assert.Empty(await Open(scene, "kvernstein"));

        var hers = Assert.Single(Assert.Single(await Mine(scene, scene.PlannerOfMoen, "kvernstein")).Best);
        Assert.Equal((FoundKind.Plan, scene.PlanId, $"planer/{scene.PlanId}/les#del-goals"), (hers.Kind, hers.Id, hers.Path));
        Assert.Equal(PlanTemplate.Find("goals")!.Title.Nb, hers.Beside);
        Assert.Empty(await Mine(scene, scene.Stranger, "kvernstein"));

        Assert.IsType<RecordAdoption.Result.Recorded>(await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, new(2023, 2, 9)));
        await scene.Save(scene.PlannerOfLien, await scene.Section("goals"), "Nå heter det møllehjulet.");
        var open = Assert.Single(Assert.Single(await Open(scene, "kvernsteinen")).Best);
        Assert.Equal($"plan/{scene.PlanId}/{scene.Lien.Id}#del-goals", open.Path);
        Assert.Empty(await Open(scene, "møllehjulet"));
        Assert.Empty(await Mine(scene, scene.PlannerOfLien, "kvernsteinen"));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Plan_AllTheWordsMustStandThere_AndANameGoesFirst(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.Save(scene.PlannerOfLien, await scene.Section("goals"), "Vi bygger kvernsteinen sammen.");

        Assert.Empty(await Mine(scene, scene.PlannerOfLien, "kvernstein romskip"));
        Assert.Equal("planer/" + scene.PlanId, Assert.Single(Assert.Single(await Mine(scene, scene.PlannerOfLien, "plan for lien")).Best).Path);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Agreement_AWordOfARoutineOrADuty_IsFoundWithItsLine(Engine engine)
    {
        await using var world = await AgreementWorld.On(engine);
        var id = await world.Agreement();

        async Task<IReadOnlyList<FoundGroup>> Find(Actor actor) => await world.Do(context => Finder(context).Handle(
            actor, SearchWords.Of("overgangsplan"), Language.Nb, AgreementWorld.Today, Cancellation));
        var found = Assert.Single(Assert.Single(await Find(world.NavLeader)).Best);

        Assert.Equal((FoundKind.Agreement, $"avtaler/{id}"), (found.Kind, found.Path));
        Assert.Contains("overgangsplan", found.Beside, StringComparison.Ordinal);
        Assert.Empty(await Find(world.SouthPlanner with { Holdings = [] }));
    }

    static async Task<IReadOnlyList<FoundGroup>> Mine(PlanScene scene, Actor actor, string typed)
    {
        await using var context = scene.Database.Open();
        return await Finder(context).Handle(actor, SearchWords.Of(typed), Language.Nb, PlanScene.Today, Cancellation);
    }

    static async Task<IReadOnlyList<FoundGroup>> Open(PlanScene scene, string typed)
    {
        await using var context = scene.Database.Open();
        var gate = new AccessGate(context);
        return await new FindOpen(
            context, context, new ReadAdoptions(context, context, gate, new FollowMunicipality(context)), new FindPublished(context, context, new MeasureShelf(), new FollowMunicipality(context)), new FindShared(context, gate), new FindInAdopted(context))
            .Handle(typed, Language.Nb, PlanScene.Today, PlanScene.Now, Cancellation);
    }

    static FindMine Finder(LangbenkContext context)
    {
        var gate = new AccessGate(context);
        return new(context, context, gate, new FindShared(context, gate), new FindDaily(context, context, gate), new FindInTexts(context, gate));
    }
}
