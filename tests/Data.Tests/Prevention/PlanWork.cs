using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Groups;
using Langbenk.Prevention.Plans.Milestones;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>What the tests of groups and milestones do to a plan.</summary>
static class PlanWork
{
    public static readonly string[] Members = ["Leder av Nav", "Helsesykepleier", "Rektor", "To ungdommer", "Foreldrerådet"];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Guid> AddGroup(PlanScene scene)
    {
        await using var context = scene.Database.Open();
        return Assert.IsType<AddGroup.Result.Added>(await new AddGroup(context, new AccessGate(context)).Handle(
            new(scene.PlannerOfLien, scene.PlanId, "Arbeidsgruppa", "Skriver planen.", Members, PlanScene.Today), Cancellation)).Group.Id;
    }

    public static async Task<ReadGroups.Row?> Stored(PlanScene scene, Guid group)
    {
        await using var context = scene.Database.Open();
        return await new ReadGroups(context, new AccessGate(context)).One(scene.PlannerOfLien, scene.PlanId, group, PlanScene.Today, Cancellation);
    }

    public static async Task<ChangeGroup.Result> Change(PlanScene scene, Actor actor, Guid group, int version, string name, IReadOnlyList<string> members)
    {
        await using var context = scene.Database.Open();
        return await new ChangeGroup(context, new AccessGate(context)).Handle(
            new(actor, scene.PlanId, group, version, name, "Skriver planen.", members, PlanScene.Today), Cancellation);
    }

    public static async Task<RemoveGroup.Result> Remove(PlanScene scene, Actor actor, Guid group, int version)
    {
        await using var context = scene.Database.Open();
        return await new RemoveGroup(context, new AccessGate(context)).Handle(actor, scene.PlanId, group, version, PlanScene.Today, Cancellation);
    }

    public static async Task<Milestone> First(PlanScene scene, Guid? id = null)
    {
        await using var context = scene.Database.Open();
        return await context.Set<Milestone>().AsNoTracking().Where(one => one.PlanId == scene.PlanId && (id == null || one.Id == id))
            .OrderBy(one => one.DueOn).ThenBy(one => one.Id).FirstAsync(Cancellation);
    }

    public static async Task<ChangeMilestone.Result> Change(PlanScene scene, Actor actor, Milestone milestone, int version, string title, DateOnly due, Guid responsible)
    {
        await using var context = scene.Database.Open();
        return await new ChangeMilestone(context, context, new AccessGate(context)).Handle(
            new(actor, scene.PlanId, milestone.Id, version, title, due, responsible, PlanScene.Today), Cancellation);
    }

    public static async Task<RemoveMilestone.Result> Remove(PlanScene scene, Actor actor, Milestone milestone, int version)
    {
        await using var context = scene.Database.Open();
        return await new RemoveMilestone(context, new AccessGate(context)).Handle(actor, scene.PlanId, milestone.Id, version, PlanScene.Today, Cancellation);
    }

    public static async Task Revise(PlanScene scene)
    {
        await using var context = scene.Database.Open();
        (await context.Set<Plan>().SingleAsync(Cancellation)).Status = PlanStatus.Revised;
        await context.SaveChangesAsync(Cancellation);
    }
}
