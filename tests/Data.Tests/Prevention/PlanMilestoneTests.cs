using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans.Links;
using Langbenk.Prevention.Plans.Milestones;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Prevention.PlanWork;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>A milestone is changed and removed until it is done, and a link as long as it is there.</summary>
public class PlanMilestoneTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Milestone_Changed_HasAnotherDayAndResponsible(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        var milestone = await First(scene);

        var result = await Change(scene, scene.PlannerOfMoen, milestone, milestone.Version, "Noe annet", new(2023, 1, 15), scene.Clinic.Id);

        Assert.IsType<ChangeMilestone.Result.Changed>(result);
        var row = (await scene.Read(scene.PlannerOfLien))!.Milestones.Single(one => one.Milestone.Id == milestone.Id);
        Assert.Equal(("Noe annet", new DateOnly(2023, 1, 15), "Lien helsestasjon", null as Guid?), (row.Milestone.Title, row.Milestone.DueOn, row.Responsible, row.Milestone.MunicipalityId));
        var late = await Change(scene, scene.PlannerOfLien, milestone, milestone.Version, "Mitt", new(2023, 1, 15), scene.Lien.Id);
        Assert.Equal("Noe annet", Assert.IsType<ChangeMilestone.Result.Conflict>(late).Stored.Title);
    }

    public static TheoryData<string, int> BadMilestones => new() { { "title", 5050 }, { "responsible", 5051 }, { "day", 5053 }, { "revised", 5011 } };

    [Theory]
    [MemberData(nameof(BadMilestones))]
    public async Task Milestone_BadInput_IsRefusedAndNothingChanges(string fault, int problem)
    {
        await using var scene = await PlanScene.Make(Engine.Sqlite);
        var milestone = await First(scene);
        if (fault == "revised")
        {
            await Revise(scene);
        }

        var result = await Change(
            scene, scene.PlannerOfLien, milestone, 1, fault == "title" ? " " : "Ny", fault == "day" ? PlanScene.Start.AddDays(-1) : new(2023, 1, 1),
            fault == "responsible" ? scene.Elsewhere.Id : scene.Lien.Id);

        Assert.Equal(problem, Assert.IsType<ChangeMilestone.Result.Refused>(result).Problem.Number);
        Assert.Equal(milestone.Title, (await First(scene)).Title);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Milestone_Finished_StaysAsItWas(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        var milestone = await First(scene);
        await using (var context = scene.Database.Open())
        {
            Assert.IsType<FinishMilestone.Result.Finished>(await new FinishMilestone(context, new AccessGate(context)).Handle(
                scene.PlannerOfLien, scene.PlanId, milestone.Id, PlanScene.Today, PlanScene.Today, Cancellation));
        }

        var changed = await Change(scene, scene.PlannerOfLien, milestone, 2, "Omskrevet", new(2023, 1, 1), scene.Lien.Id);
        var removed = await Remove(scene, scene.PlannerOfLien, milestone, 2);

        Assert.Equal(5054, Assert.IsType<ChangeMilestone.Result.Refused>(changed).Problem.Number);
        Assert.Equal(5054, Assert.IsType<RemoveMilestone.Result.Refused>(removed).Problem.Number);
        var row = (await scene.Read(scene.PlannerOfLien))!.Milestones.Single(one => one.Milestone.Id == milestone.Id);
        Assert.Equal((milestone.Title, milestone.DueOn, (DateOnly?)PlanScene.Today), (row.Milestone.Title, row.Milestone.DueOn, row.Milestone.DoneOn));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Milestone_ReportedByMistake_IsTakenBackTheSameDayByWhoMayReportIt(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        var milestone = await First(scene);
        Assert.IsType<ReopenMilestone.Result.NotFound>(await Reopen(scene, scene.PlannerOfLien, milestone.Id, PlanScene.Today));
        await scene.In(context => new FinishMilestone(context, new AccessGate(context)).Handle(
            scene.PlannerOfLien, scene.PlanId, milestone.Id, PlanScene.Today, PlanScene.Today, Cancellation));

        Assert.Equal(5052, Assert.IsType<ReopenMilestone.Result.Refused>(await Reopen(scene, scene.PlannerOfMoen, milestone.Id, PlanScene.Today)).Problem.Number);
        Assert.IsType<ReopenMilestone.Result.NotFound>(await Reopen(scene, scene.Stranger, milestone.Id, PlanScene.Today));
        Assert.Equal(5075, Assert.IsType<ReopenMilestone.Result.Refused>(await Reopen(scene, scene.PlannerOfLien, milestone.Id, PlanScene.Today.AddDays(1))).Problem.Number);
        Assert.IsType<ReopenMilestone.Result.Reopened>(await Reopen(scene, scene.PlannerOfLien, milestone.Id, PlanScene.Today));

        Assert.Null((await First(scene, milestone.Id)).DoneOn);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Milestone_FinishedByTheCouncil_IsCorrectedThereAndNotTakenBack(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        await scene.Adopt(scene.PlannerOfLien, scene.Lien, Langbenk.Prevention.Plans.AdoptionStatus.Adopted, PlanScene.Today);
        var finished = (await scene.Read(scene.PlannerOfLien))!.Milestones.Single(one => one.Milestone.DoneOn is not null).Milestone;

        Assert.Equal(5076, Assert.IsType<ReopenMilestone.Result.Refused>(await Reopen(scene, scene.PlannerOfLien, finished.Id, PlanScene.Today)).Problem.Number);
    }

    static Task<ReopenMilestone.Result> Reopen(PlanScene scene, Actor actor, Guid milestone, DateOnly today) => scene.In(context =>
        new ReopenMilestone(context, new AccessGate(context)).Handle(actor, scene.PlanId, milestone, today, Cancellation));

    /// <summary>Somebody who had the page open changes or removes it in the moment another reports it as done, and the other way round.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Milestone_FinishedAndChangedAtOnce_IsNeverLost(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        var milestone = await First(scene);
        await using var slow = scene.Database.Open();
        await slow.Set<Milestone>().LoadAsync(Cancellation);
        await Change(scene, scene.PlannerOfLien, milestone, 1, "Endret", new(2023, 1, 1), scene.Lien.Id);

        Assert.IsType<FinishMilestone.Result.Conflict>(await new FinishMilestone(slow, new AccessGate(slow)).Handle(
            scene.PlannerOfLien, scene.PlanId, milestone.Id, PlanScene.Today, PlanScene.Today, Cancellation));
        Assert.Null((await First(scene, milestone.Id)).DoneOn);

        await using var slower = scene.Database.Open();
        await slower.Set<Milestone>().LoadAsync(Cancellation);
        await using (var context = scene.Database.Open())
        {
            await new FinishMilestone(context, new AccessGate(context)).Handle(
                scene.PlannerOfLien, scene.PlanId, milestone.Id, PlanScene.Today, PlanScene.Today, Cancellation);
        }

        var removed = await new RemoveMilestone(slower, new AccessGate(slower)).Handle(scene.PlannerOfLien, scene.PlanId, milestone.Id, 2, PlanScene.Today, Cancellation);
        Assert.Equal(5054, Assert.IsType<RemoveMilestone.Result.Refused>(removed).Problem.Number);
        Assert.Equal("Endret", (await First(scene, milestone.Id)).Title);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Milestone_Removed_IsGoneUnlessItHasChanged(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        var milestone = await First(scene);
        await Change(scene, scene.PlannerOfLien, milestone, 1, "Endret", new(2023, 1, 1), scene.Lien.Id);

        Assert.IsType<RemoveMilestone.Result.Conflict>(await Remove(scene, scene.PlannerOfMoen, milestone, 1));
        Assert.IsType<RemoveMilestone.Result.Removed>(await Remove(scene, scene.PlannerOfMoen, milestone, 2));

        Assert.DoesNotContain((await scene.Read(scene.PlannerOfLien))!.Milestones, one => one.Milestone.Id == milestone.Id);
        Assert.IsType<ChangeMilestone.Result.NotFound>(await Change(scene, scene.PlannerOfLien, milestone, 2, "x", new(2023, 1, 1), scene.Lien.Id));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Link_ChangedThenRemoved_FollowsTheSameRules(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await using var context = scene.Database.Open();
        var (add, change, remove) = (new AddLink(context, new AccessGate(context)), new ChangeLink(context, new AccessGate(context)), new RemoveLink(context, new AccessGate(context)));
        var link = Assert.IsType<AddLink.Result.Added>(await add.Handle(
            new(scene.PlannerOfLien, scene.PlanId, scene.Lien.Id, PlanLinkKind.Other, "Samfunnsdelen", "", PlanScene.Today), Cancellation)).Link;
        Task<ChangeLink.Result> Change(Actor who, int version, string name, string address) => change.Handle(
            new(who, scene.PlanId, link.Id, version, scene.Moen.Id, PlanLinkKind.SocietalPart, name, address, PlanScene.Today), Cancellation);

        Assert.IsType<ChangeLink.Result.Changed>(await Change(scene.PlannerOfMoen, 1, "Samfunnsdelen 2030", "https://moen.example/plan"));
        Assert.Equal("Samfunnsdelen 2030", Assert.IsType<ChangeLink.Result.Conflict>(await Change(scene.PlannerOfLien, 1, "Min", "")).Stored.Name);
        Assert.Equal(5012, Assert.IsType<ChangeLink.Result.Refused>(await Change(scene.PlannerOfLien, 2, "Min", "javascript:alert(1)")).Problem.Number);
        Assert.IsType<ChangeLink.Result.NotFound>(await Change(scene.Nurse, 2, "Min", ""));
        Assert.IsType<RemoveLink.Result.Conflict>(await remove.Handle(scene.PlannerOfLien, scene.PlanId, link.Id, 1, PlanScene.Today, Cancellation));
        Assert.IsType<RemoveLink.Result.NotFound>(await remove.Handle(scene.Stranger, scene.PlanId, link.Id, 2, PlanScene.Today, Cancellation));
        Assert.Equal((scene.Moen.Id, PlanLinkKind.SocietalPart), (await scene.Read(scene.PlannerOfLien))!.Links.Select(one => (one.MunicipalityId, one.Kind)).Single());
        Assert.IsType<RemoveLink.Result.Removed>(await remove.Handle(scene.PlannerOfLien, scene.PlanId, link.Id, 2, PlanScene.Today, Cancellation));
        Assert.Empty((await scene.Read(scene.PlannerOfLien))!.Links);
    }
}
