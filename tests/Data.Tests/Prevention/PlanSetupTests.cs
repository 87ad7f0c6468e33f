using Langbenk.Access;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Plans.Milestones;
using Langbenk.Prevention.Plans.Sections;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>Changing what a plan was begun with, its parts, and throwing it away.</summary>
public class PlanSetupTests
{
    static readonly DateOnly February = new(2023, 2, 9);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Change_AnotherMunicipalityJoins_GetsItsTextsAndAccessAndADayForItsCouncil(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        Assert.Null(await scene.Read(scene.Stranger));

        Assert.IsType<ChangePlan.Result.Changed>(await Change(scene, input => input with
        {
            Title = "Ny tittel",
            PeriodTo = 2027,
            Municipalities = [scene.Moen.Id, scene.Elsewhere.Id],
            Services = [],
        }));

        var view = (await scene.Read(scene.Stranger))!;
        Assert.Equal(("Ny tittel", 2027, 3), (view.Plan.Title, view.Plan.PeriodTo, view.Municipalities.Count));
        Assert.Contains(view.Sections, one => one.Key == "responsibility" && one.MunicipalityId == scene.Elsewhere.Id);
        Assert.Single(view.Milestones, one => one.Milestone.MunicipalityId == scene.Elsewhere.Id);
        Assert.Null(await scene.Read(scene.Nurse));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Change_AMunicipalityThatHasWritten_MustStayAndOneThatHasNotCanLeave(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        Assert.IsType<ChangePlan.Result.Changed>(await Change(scene, input => input with { Municipalities = [scene.Moen.Id, scene.Elsewhere.Id] }));
        await scene.Save(scene.PlannerOfMoen, await scene.Section("responsibility", scene.Moen.Id), "Slik gjør vi det i Moen.");

        Assert.Equal(5065, Refused(await Change(scene, input => input with { Municipalities = [scene.Elsewhere.Id] })));
        Assert.IsType<ChangePlan.Result.Changed>(await Change(scene, input => input with { Municipalities = [scene.Moen.Id] }));

        Assert.Null(await scene.Read(scene.Stranger, PlanScene.Today));
        Assert.Equal(2, (await scene.Read(scene.PlannerOfLien))!.Municipalities.Count);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Change_AdoptedByOne_KeepsTitleAndYearsAndTheOverlookedVersionIsAConflict(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, February);

        Assert.Equal(5064, Refused(await Change(scene, input => input with { Title = "En annen" })));
        Assert.Equal(5064, Refused(await Change(scene, input => input with { PeriodTo = 2028 })));
        Assert.IsType<ChangePlan.Result.Conflict>(await Change(scene, input => input with { Version = input.Version - 1 }));
        Assert.IsType<ChangePlan.Result.Changed>(await Change(scene, input => input with { Municipalities = [scene.Moen.Id, scene.Elsewhere.Id] }));
        await using var context = scene.Database.Open();
        Assert.IsType<ChangePlan.Result.NotFound>(await Changer(context).Handle(await Input(scene, context) with { Actor = scene.PlannerOfMoen }, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Discard_ADraft_IsGoneForEverybodyAndOneThatACouncilHasSeenStays(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await using (var context = scene.Database.Open())
        {
            var version = (await scene.Read(scene.PlannerOfLien))!.Plan.Version;
            var discard = new DiscardPlan(context, context, new AccessGate(context));
            Assert.IsType<DiscardPlan.Result.NotFound>(await discard.Handle(scene.PlannerOfMoen, scene.PlanId, version, PlanScene.Today, Cancellation));
            Assert.IsType<DiscardPlan.Result.Conflict>(await discard.Handle(scene.PlannerOfLien, scene.PlanId, version + 1, PlanScene.Today, Cancellation));
            Assert.IsType<DiscardPlan.Result.Discarded>(await discard.Handle(scene.PlannerOfLien, scene.PlanId, version, PlanScene.Today, Cancellation));
        }

        Assert.Null(await scene.Read(scene.PlannerOfLien));
        Assert.Null(await scene.Read(scene.Nurse));

        await using var other = await PlanScene.Make(engine);
        await other.FillRequired();
        await other.Adopt(other.PlannerOfLien, other.Lien, AdoptionStatus.Sent, February);
        await using var again = other.Database.Open();
        var plan = (await other.Read(other.PlannerOfLien))!.Plan;
        Assert.Equal(5066, Assert.IsType<DiscardPlan.Result.Refused>(await new DiscardPlan(again, again, new AccessGate(again))
            .Handle(other.PlannerOfLien, other.PlanId, plan.Version, PlanScene.Today, Cancellation)).Problem.Number);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Part_OfOurOwn_IsRenamedMovedAndRemovedButADemandedOneStays(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await using var context = scene.Database.Open();
        var gate = new AccessGate(context);
        var part = Assert.IsType<AddPart.Result.Added>(await new AddPart(context, gate).Handle(
            new(scene.PlannerOfLien, scene.PlanId, "", "Feil del", null, PlanScene.Today), Cancellation)).Section;
        var change = new ChangePart(context, gate);

        Assert.Equal(5007, Refused(await change.Change(scene.PlannerOfLien, scene.PlanId, part.Key, " ", "", PlanScene.Today, Cancellation)));
        Assert.IsType<ChangePart.Result.Changed>(await change.Change(scene.PlannerOfLien, scene.PlanId, part.Key, "Fritid", "", PlanScene.Today, Cancellation));
        var first = (await scene.Read(scene.PlannerOfLien))!.Sections[0];
        Assert.Equal((part.Key, "Fritid"), (first.Key, first.Title));

        await scene.Save(scene.PlannerOfLien, await scene.Section(part.Key), "Noe som ble skrevet imens.");
        Assert.IsType<ChangePart.Result.Conflict>(await change.Remove(scene.PlannerOfLien, scene.PlanId, part.Key, first.Version, PlanScene.Today, Cancellation));
        context.ChangeTracker.Clear();
        var now = (await scene.Read(scene.PlannerOfLien))!.Sections[0].Version;
        Assert.IsType<ChangePart.Result.Changed>(await change.Remove(scene.PlannerOfLien, scene.PlanId, part.Key, now, PlanScene.Today, Cancellation));
        Assert.DoesNotContain((await scene.Read(scene.PlannerOfLien))!.Sections, one => one.Key == part.Key);
        Assert.Equal(5067, Refused(await change.Remove(scene.PlannerOfLien, scene.PlanId, "goals", 1, PlanScene.Today, Cancellation)));
        Assert.IsType<ChangePart.Result.NotFound>(await change.Remove(scene.Nurse, scene.PlanId, "knowledge", 1, PlanScene.Today, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Change_TheDayItBegan_LetsWhatACouncilDecidedLongAgoBeRecorded(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        var (decided, began) = (new DateOnly(2022, 5, 4), new DateOnly(2021, 9, 1));
        var early = Assert.IsType<RecordAdoption.Result.Refused>(await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, decided, today: February)).Problem;
        Assert.Equal(5014, early.Number);
        Assert.Contains("20.6.2022", early.Title.Nb, StringComparison.Ordinal);
        var own = (await scene.Read(scene.PlannerOfLien))!.Milestones[0].Milestone;
        Assert.IsType<ChangeMilestone.Result.Changed>(await PlanWork.Change(scene, scene.PlannerOfLien, own, own.Version, own.Title, new DateOnly(2022, 8, 8), scene.Lien.Id));

        Assert.Equal(5013, Refused(await Change(scene, input => input with { StartedOn = new DateOnly(1890, 1, 1) })));
        Assert.IsType<ChangePlan.Result.Changed>(await Change(scene, input => input with { StartedOn = began }));

        Assert.IsType<RecordAdoption.Result.Recorded>(await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, decided, today: February));
        Assert.Equal(5015, Refused(await Change(scene, input => input with { StartedOn = decided.AddDays(1) })));
        var view = (await scene.Read(scene.PlannerOfLien))!;
        Assert.Equal(began, view.Plan.StartedOn);
        // What stood as proposed has moved, what they had moved themselves has not.
        Assert.Single(view.Milestones, one => one.Milestone.DueOn == new DateOnly(2022, 8, 8));
        Assert.Contains(view.Milestones, one => one.Milestone.DueOn == new DateOnly(2022, 1, 31));
        Assert.DoesNotContain(view.Milestones, one => one.Milestone.DueOn > new DateOnly(2022, 8, 8));
    }

    static int Refused(ChangePlan.Result result) => Assert.IsType<ChangePlan.Result.Refused>(result).Problem.Number;

    static int Refused(ChangePart.Result result) => Assert.IsType<ChangePart.Result.Refused>(result).Problem.Number;

    static ChangePlan Changer(LangbenkContext context) => new(context, context, context, new AccessGate(context));

    static async Task<ChangePlan.Input> Input(PlanScene scene, LangbenkContext context)
    {
        var plan = await context.Set<Plan>().AsNoTracking().SingleAsync(one => one.Id == scene.PlanId, Cancellation);
        var view = (await scene.Read(scene.PlannerOfLien))!;
        return new(
            scene.PlannerOfLien, scene.PlanId, plan.Version, plan.Title, plan.PeriodFrom, plan.PeriodTo,
            [.. view.Municipalities.Select(one => one.Row.MunicipalityId)], [.. view.Services.Select(one => one.Id)], PlanScene.Today);
    }

    static async Task<ChangePlan.Result> Change(PlanScene scene, Func<ChangePlan.Input, ChangePlan.Input> with)
    {
        await using var context = scene.Database.Open();
        return await Changer(context).Handle(with(await Input(scene, context)), Cancellation);
    }
}
