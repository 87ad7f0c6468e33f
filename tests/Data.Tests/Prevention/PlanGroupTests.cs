using Langbenk.Access;
using Langbenk.Prevention.Plans.Groups;
using Langbenk.Prevention.Plans.Milestones;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Prevention.PlanWork;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>A group is changed and removed by those who write the plan, and never past each other.</summary>
public class PlanGroupTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Group_Changed_KeepsTheOrderOfItsMembersAndMovesItsVersion(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        var group = await AddGroup(scene);
        string[] others = ["Rektor", "Leder av Nav", "  ", "Ny"];

        Assert.IsType<ChangeGroup.Result.Changed>(await Change(scene, scene.PlannerOfMoen, group, 1, "Gruppa", others));

        var row = await Stored(scene, group);
        Assert.Equal(["Rektor", "Leder av Nav", "Ny"], row!.Members);
        Assert.Equal(("Gruppa", 2), (row.Group.Name, row.Group.Version));
    }

    /// <summary>Only the members differ, and still nobody writes past anybody.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Group_ChangedOnAnOldVersion_IsAConflictWithWhatIsStored(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        var group = await AddGroup(scene);
        await Change(scene, scene.PlannerOfLien, group, 1, "Arbeidsgruppa", ["Bare én"]);

        var late = Assert.IsType<ChangeGroup.Result.Conflict>(await Change(scene, scene.PlannerOfMoen, group, 1, "Min gruppe", Members));

        Assert.Equal(("Arbeidsgruppa", "Bare én", 2), (late.Stored.Group.Name, Assert.Single(late.Stored.Members), late.Stored.Group.Version));
        Assert.Equal("Arbeidsgruppa", (await Stored(scene, group))!.Group.Name);
        Assert.IsType<ChangeGroup.Result.Changed>(await Change(scene, scene.PlannerOfMoen, group, 2, "Min gruppe", Members));
    }

    /// <summary>Both had read the group before either saved.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Group_ChangedByTwoAtOnce_SecondIsAConflictAndLosesNothing(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        var group = await AddGroup(scene);
        await using var second = scene.Database.Open();
        await second.Set<WorkGroup>().LoadAsync(Cancellation);
        await second.Set<WorkGroupMember>().LoadAsync(Cancellation);
        await Change(scene, scene.PlannerOfLien, group, 1, "Først", ["En", "To"]);

        var late = await new ChangeGroup(second, new AccessGate(second)).Handle(
            new(scene.PlannerOfMoen, scene.PlanId, group, 1, "Sist", "", ["Tre"], PlanScene.Today), Cancellation);

        Assert.Equal("Først", Assert.IsType<ChangeGroup.Result.Conflict>(late).Stored.Group.Name);
        Assert.Equal(["En", "To"], (await Stored(scene, group))!.Members);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Group_Removed_IsGoneWithItsMembersUnlessItHasChanged(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        var group = await AddGroup(scene);
        await Change(scene, scene.PlannerOfLien, group, 1, "Ny", Members);

        Assert.IsType<RemoveGroup.Result.Conflict>(await Remove(scene, scene.PlannerOfMoen, group, 1));
        Assert.NotNull(await Stored(scene, group));
        Assert.IsType<RemoveGroup.Result.Removed>(await Remove(scene, scene.PlannerOfMoen, group, 2));

        await using var after = scene.Database.Open();
        Assert.Equal((0, 0), (await after.Set<WorkGroup>().CountAsync(Cancellation), await after.Set<WorkGroupMember>().CountAsync(Cancellation)));
        Assert.IsType<ChangeGroup.Result.NotFound>(await Change(scene, scene.PlannerOfLien, group, 2, "x", []));
        Assert.IsType<RemoveGroup.Result.NotFound>(await Remove(scene, scene.PlannerOfLien, group, 2));
    }

    [Theory]
    [InlineData("", 5060)]
    [InlineData("long-member", 5061)]
    [InlineData("revised", 5011)]
    public async Task Group_BadInput_IsRefusedAndNothingChanges(string fault, int problem)
    {
        await using var scene = await PlanScene.Make(Engine.Sqlite);
        var group = await AddGroup(scene);
        if (fault == "revised")
        {
            await Revise(scene);
            Assert.Equal(problem, Assert.IsType<RemoveGroup.Result.Refused>(await Remove(scene, scene.PlannerOfLien, group, 1)).Problem.Number);
        }

        var result = await Change(
            scene, scene.PlannerOfLien, group, 1, fault, fault == "long-member" ? [new string('a', WorkGroupMember.MaxWhoLength + 1)] : []);

        Assert.Equal(problem, Assert.IsType<ChangeGroup.Result.Refused>(result).Problem.Number);
        Assert.Equal(Members, (await Stored(scene, group))!.Members);
    }

    [Theory]
    [InlineData("stranger")]
    [InlineData("nurse")]
    [InlineData("administrator")]
    public async Task Anything_ByThoseWhoDoNotWriteThePlan_IsNotFound(string who)
    {
        await using var scene = await PlanScene.Make(Engine.Sqlite);
        var (group, milestone) = (await AddGroup(scene), await First(scene));
        var actor = who switch { "stranger" => scene.Stranger, "nurse" => scene.Nurse, _ => scene.Administrator };

        Assert.IsType<ChangeGroup.Result.NotFound>(await Change(scene, actor, group, 1, "x", []));
        Assert.IsType<RemoveGroup.Result.NotFound>(await Remove(scene, actor, group, 1));
        Assert.IsType<ChangeMilestone.Result.NotFound>(await Change(scene, actor, milestone, 1, "x", new(2023, 1, 1), scene.Lien.Id));
        Assert.IsType<RemoveMilestone.Result.NotFound>(await Remove(scene, actor, milestone, 1));
        Assert.NotNull(await Stored(scene, group));
    }
}
