using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention;
using Langbenk.Prevention.Networks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

public class NetworkTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task KnownNetworks_AddedTwice_AreEnteredOnce_WithTheirProjects(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);

        Assert.Equal(KnownNetworks.All.Count, await scene.Do(context => new AddKnownNetworks(context).Handle(Cancellation)));
        Assert.Equal(0, await scene.Do(context => new AddKnownNetworks(context).Handle(Cancellation)));

        var (networks, counties) = await Finding(scene, find => find.Open(null, null, Cancellation));
        Assert.Equal(KnownNetworks.All.Count, networks.Count);
        Assert.Equal(KnownNetworks.All.Sum(one => one.Projects.Count), networks.Sum(one => one.Projects));
        Assert.Equal(KnownNetworks.All.Select(one => one.County).Distinct().Order(), counties.Order());
        var agder = (await Finding(scene, find => find.Open("arendal", "Agder", Cancellation))).Networks;
        Assert.Contains(agder, row => row.Host == "Arendal");
        var one = await Finding(scene, find => find.OneOpen(agder[0].Id, Language.Nn, Cancellation));
        Assert.Equal(KnownNetworks.Find(one!.Network.KnownKey!)!.Projects[0].Goal.Nn, one.Projects[0].Goal);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Network_WithAMemberHere_IsReadAndContributedToByIt_ButChangedByItsKeeperOnly(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);
        var id = await scene.Network("Fjellnettverket", members: [new("Vik", "9901"), new("Nes", "9909"), new("Langt borte", null)]);

        Assert.IsType<SaveProject.Result.Saved>(await Project(scene, scene.NesPlanner, id));
        Assert.IsType<SaveGathering.Result.Saved>(await Gather(scene, scene.NesPlanner, id, open: false));
        Assert.IsType<SaveNetwork.Result.NotFound>(await Change(scene, scene.NesPlanner, id, 1, [new("Nes", "9909")]));
        Assert.IsType<SaveProject.Result.NotFound>(await Project(scene, scene.ClinicLeader, id));

        // Who no longer takes part no longer reads.
        Assert.IsType<SaveNetwork.Result.Saved>(await Change(scene, scene.VikPlanner, id, 1, [new("Vik", "9901")]));
        Assert.IsType<SaveProject.Result.NotFound>(await Project(scene, scene.NesPlanner, id));
        Assert.Null(await Finding(scene, find => find.OneOfMine(scene.NesPlanner, NetworkActions.Read, id, Language.Nb, LearningScene.Today, Cancellation)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Gathering_Closed_IsSeenByThoseWhoTakePart_AndNotByOthers(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);
        var id = await scene.Network("Fjellnettverket");
        await Gather(scene, scene.VikPlanner, id, open: true);
        await Gather(scene, scene.VikPlanner, id, open: false);

        Assert.Single((await Finding(scene, find => find.OneOpen(id, Language.Nb, Cancellation)))!.Gatherings);
        Assert.Equal(2, (await Finding(scene, find => find.OneOfMine(scene.VikDirector, NetworkActions.Read, id, Language.Nb, LearningScene.Today, Cancellation)))!.Gatherings.Count);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Network_NotOpen_IsNotThereForOthers(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);
        var id = await scene.Network("Lukket", open: false);

        Assert.Null(await Finding(scene, find => find.OneOpen(id, Language.Nb, Cancellation)));
        Assert.Empty((await Finding(scene, find => find.Open(null, null, Cancellation))).Networks);
        Assert.Empty(await Finding(scene, find => find.Mine(scene.NesPlanner, LearningScene.Today, Cancellation)));
        Assert.Single(await Finding(scene, find => find.Mine(scene.VikPlanner, LearningScene.Today, Cancellation)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Gathering_ChangedByTwo_SecondGetsWhatTheFirstWrote(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);
        var network = await scene.Network("Fjellnettverket");
        var id = Assert.IsType<SaveGathering.Result.Saved>(await Gather(scene, scene.VikPlanner, network, open: true)).Id;
        Assert.IsType<SaveGathering.Result.Saved>(await Gather(scene, scene.VikPlanner, network, true, id, 1, "Først"));

        var conflict = Assert.IsType<SaveGathering.Result.Conflict>(await Gather(scene, scene.VikPlanner, network, true, id, 1, "Sist"));

        Assert.Equal("Først", conflict.Theirs.Notes);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Project_OfAnotherNetwork_IsNotReachedThroughOnesOwn(Engine engine)
    {
        await using var scene = await LearningScene.On(engine);
        await scene.Do(context => new AddKnownNetworks(context).Handle(Cancellation));
        var mine = await scene.Network("Vårt");
        var theirs = await scene.Do(context => context.Set<NetworkProject>().AsNoTracking().FirstAsync(Cancellation));

        Assert.IsType<SaveProject.Result.NotFound>(await scene.Do(context => new SaveProject(context, new AccessGate(context)).Handle(
            new(scene.VikPlanner, mine, theirs.Id, 1, "Tatt over", "", "", ProjectStatus.Running, LearningScene.Today), Cancellation)));
    }

    static Task<SaveProject.Result> Project(LearningScene scene, Actor actor, Guid network) => scene.Do(context =>
        new SaveProject(context, new AccessGate(context)).Handle(
            new(actor, network, null, 0, "Felles kurs", "2026", "Alle kan det samme.", ProjectStatus.Running, LearningScene.Today), Cancellation));

    static Task<SaveGathering.Result> Gather(
        LearningScene scene, Actor actor, Guid network, bool open, Guid? id = null, int version = 0, string notes = "") => scene.Do(context =>
        new SaveGathering(context, new AccessGate(context)).Handle(
            new(actor, network, id, version, new DateOnly(2026, 10, 1), "Vik", "Kl. 10: start", notes, open, LearningScene.Today), Cancellation));

    static Task<SaveNetwork.Result> Change(LearningScene scene, Actor actor, Guid id, int version, IReadOnlyList<MemberName> members) => scene.Do(context =>
        LearningScene.SaveNetwork(context).Handle(new(actor, id, version, Guid.Empty, new("Fjellnettverket", "Fjell", "", members, [], ""), true, LearningScene.Today), Cancellation));

    static Task<T> Finding<T>(LearningScene scene, Func<FindNetworks, Task<T>> find) =>
        scene.Do(context => find(new FindNetworks(context, context, new AccessGate(context))));
}
