using Langbenk.Access;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Front;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Indicators;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Plans.Checking;
using Langbenk.Prevention.Plans.Evaluations;
using Langbenk.Prevention.Plans.Groups;
using Langbenk.Prevention.Plans.Sections;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>What a council adopted is what everybody sees, until the plan after it takes over.</summary>
public class PlanInForceTests
{
    static readonly DateOnly Adopted = new(2023, 2, 9);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Front_AGoalWrittenAfterTheAdoption_IsNotTheCouncils(Engine engine)
    {
        await using var scene = await InForce(engine);
        var goal = (await Front(scene, Adopted))!.Goals.Single();
        Assert.Equal(("Familier får hjelp innen fire uker", "Lien helsestasjon", 80m), (goal.Goal.Text, goal.Goal.Responsible, goal.Goal.Indicators.Single().Target));

        await Goal(scene, scene.PlanId, "Skrevet etterpå", Adopted);
        await using (var context = scene.Database.Open())
        {
            var stored = await context.Set<Goal>().SingleAsync(one => one.Id == goal.Goal.Id, Cancellation);
            (stored.Text, stored.DroppedOn) = ("Endret etterpå", Adopted);
            await context.SaveChangesAsync(Cancellation);
        }

        var after = (await Front(scene, Adopted))!.Goals.Single();
        Assert.Equal(("Familier får hjelp innen fire uker", null), (after.Goal.Text, after.Now));
        await using var reading = scene.Database.Open();
        var text = (await new ReadAdoptions(reading, reading, new AccessGate(reading), new FollowMunicipality(reading)).ForEverybody(scene.PlanId, scene.Lien.Id, Cancellation))!.Text;
        Assert.Equal(["Foreldrekurs"], text.Goals.Single().Measures);
    }

    [Fact]
    public void Frozen_BeforeGoalsWere_IsReadWithoutAny()
    {
        var old = FrozenPlan.Read("""{"Title":"Plan","PeriodFrom":2023,"PeriodTo":2026,"Sections":[{"Key":"goals","Title":"","Place":null,"Text":"Mål","MunicipalityId":null}],"LeadMunicipalityId":null}""");

        Assert.Equal((1, 0, 0), (old.Sections.Count, old.Goals.Count, old.Links.Count));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Next_AdoptedBeforeItsFirstYear_WaitsForTheNewYear(Engine engine)
    {
        await using var scene = await InForce(engine);
        var today = new DateOnly(2026, 11, 20);
        var next = await Revise(scene, today);
        Assert.Equal(PlanStatus.InForce, (await scene.Read(scene.PlannerOfLien, today))!.Plan.Status);
        Assert.Equal(scene.PlanId, (await Front(scene, today))!.Plan!.Id);
        Assert.IsType<SaveSection.Result.Saved>(await scene.Save(scene.PlannerOfLien, await scene.Section("goals"), "Fortsatt i bruk til nyttår."));

        foreach (var (actor, place) in new[] { (scene.PlannerOfLien, scene.Lien), (scene.PlannerOfMoen, scene.Moen) })
        {
            await using var context = scene.Database.Open();
            Assert.IsType<RecordAdoption.Result.Recorded>(await new RecordAdoption(
                context, context, new AccessGate(context), new LoadFacts(context, context), PlanScene.Freezer(context)).Handle(
                new(actor, next, place.Id, AdoptionStatus.Adopted, today, "PS 80/26", "", today, PlanScene.Now), Cancellation));
        }

        var before = (await Front(scene, today))!;
        Assert.Equal((scene.PlanId, (Guid?)next), (before.Plan!.Id, before.Next?.Id));
        var newYear = new DateOnly(2027, 1, 1);
        Assert.Equal(PlanStatus.InForce, await Replaced(scene, newYear.AddDays(-1)));
        Assert.Equal(PlanStatus.Revised, await Replaced(scene, newYear));
        Assert.Equal((next, null), ((await Front(scene, newYear))!.Plan!.Id, (await Front(scene, newYear))!.Next));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Revise_GoalsGroupsAndEvaluations_GoAlongAndWhatIsReachedStays(Engine engine)
    {
        await using var scene = await InForce(engine);
        var today = new DateOnly(2026, 6, 1);
        await using (var context = scene.Database.Open())
        {
            var gate = new AccessGate(context);
            await new AddGroup(context, gate).Handle(new(scene.PlannerOfLien, scene.PlanId, "Arbeidsgruppa", "Skriver.", ["Rektor"], today), Cancellation);
            await new EvaluatePlan(context, gate).Handle(new(scene.PlannerOfLien, scene.PlanId, today, "Møtene.", "Færre mål.", today), Cancellation);
        }

        await Goal(scene, scene.PlanId, "Dette nådde vi", today);
        await using (var context = scene.Database.Open())
        {
            (await context.Set<Goal>().SingleAsync(one => one.Text == "Dette nådde vi", Cancellation)).ReachedOn = today;
            await context.SaveChangesAsync(Cancellation);
        }

        var next = await Revise(scene, today);

        await using var after = scene.Database.Open();
        var goal = (await new ReadGoals(after, after, new AccessGate(after)).All([next], Cancellation)).Single();
        Assert.Equal(("Familier får hjelp innen fire uker", null), (goal.Goal.Text, goal.Goal.Deadline));
        Assert.Equal((66m, 80m), (goal.Indicators.Single().Indicator.BaselineValue, goal.Indicators.Single().Indicator.TargetValue));
        Assert.Equal("Foreldrekurs", goal.Measures.Single().Title);
        Assert.Equal(["Rektor"], Assert.Single(await new ReadGroups(after, new AccessGate(after)).Handle(scene.PlannerOfLien, next, today, Cancellation)).Members);
        Assert.Equal("Færre mål.", Assert.Single(await new ReadEvaluations(after, new AccessGate(after)).Handle(scene.PlannerOfMoen, next, today, Cancellation)).WhatChanges);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Adopted_ThenTheSharedTextIsChanged_TellsWhichCouncilAdoptedAnother(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, Adopted);
        Assert.Empty(await Different(scene));

        await scene.Save(scene.PlannerOfLien, await scene.Section("goals"), "Noe helt annet enn Lien vedtok.");
        await Goal(scene, scene.PlanId, "Et nytt mål", Adopted);

        var different = Assert.Single(await Different(scene));
        Assert.Equal(("Lien", "#goals,goals"), (different.Place, string.Join(',', different.Parts.Order(StringComparer.Ordinal))));
        Assert.All((await scene.Read(scene.PlannerOfLien))!.Milestones.Where(one => one.Milestone.MunicipalityId == scene.Lien.Id && one.Milestone.Title.StartsWith("Kommunestyret", StringComparison.Ordinal)),
            one => Assert.Equal(Adopted, one.Milestone.DoneOn));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Correct_AWrongAdoption_StaysInTheHistoryAndThePlanIsNotInForce(Engine engine)
    {
        await using var scene = await InForce(engine);
        Task<CorrectAdoption.Result> Correct(Actor actor, bool adopted, string caseNumber, string why) => Do(scene, context =>
            new CorrectAdoption(context, new AccessGate(context)).Handle(
                new(actor, scene.PlanId, scene.Moen.Id, adopted, Adopted.AddDays(1), caseNumber, why, Adopted.AddDays(9), PlanScene.Now), Cancellation));

        async Task<DateOnly?> Milestone() => (await scene.Read(scene.PlannerOfLien))!.Milestones
            .Single(one => one.Milestone.MunicipalityId == scene.Moen.Id && one.Milestone.Title.StartsWith("Kommunestyret", StringComparison.Ordinal)).Milestone.DoneOn;

        Assert.Equal(5063, Assert.IsType<CorrectAdoption.Result.Refused>(await Correct(scene.PlannerOfMoen, true, "PS 2/23", " ")).Problem.Number);
        Assert.Equal(5021, Assert.IsType<CorrectAdoption.Result.Refused>(await Correct(scene.PlannerOfMoen, true, " ", "Feil")).Problem.Number);
        Assert.IsType<CorrectAdoption.Result.NotFound>(await Correct(scene.Stranger, true, "PS 2/23", "Feil"));
        Assert.IsType<CorrectAdoption.Result.Corrected>(await Correct(scene.PlannerOfMoen, true, "PS 2/23", "Feil saksnummer"));
        var row = (await scene.Read(scene.PlannerOfLien))!.Municipalities.Single(one => one.Row.MunicipalityId == scene.Moen.Id).Row;
        Assert.Equal(("PS 2/23", (DateOnly?)Adopted.AddDays(1)), (row.CaseNumber, row.DecidedOn));
        Assert.Equal(Adopted.AddDays(1), await Milestone());

        Assert.IsType<CorrectAdoption.Result.Corrected>(await Correct(scene.PlannerOfLien, false, "", "Det var budsjettet som ble vedtatt"));
        Assert.Equal(PlanStatus.Adopting, (await scene.Read(scene.PlannerOfLien))!.Plan.Status);
        Assert.Null(await Milestone());
        Assert.Equal(5062, Assert.IsType<CorrectAdoption.Result.Refused>(await Correct(scene.PlannerOfLien, false, "", "Igjen")).Problem.Number);
        await using var reading = scene.Database.Open();
        var read = new ReadAdoptions(reading, reading, new AccessGate(reading), new FollowMunicipality(reading));
        Assert.Null(await read.ForEverybody(scene.PlanId, scene.Moen.Id, Cancellation));
        Assert.Contains(await read.Handle(scene.PlannerOfLien, scene.PlanId, Adopted, Cancellation), one => one.Row.Note == "Feil saksnummer");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Front_OfAMunicipalityThatWasMerged_IsThatOfTheNewOneWithThePlanItsInhabitantsHave(Engine engine)
    {
        await using var scene = await InForce(engine);
        var (day, merged) = (new DateOnly(2025, 1, 1), await Do(scene, async context =>
            ((AddMunicipality.Result.Added)await new AddMunicipality(context).Handle(new("9910", "Nyland", new DateOnly(2025, 1, 1)), Cancellation)).Municipality));
        foreach (var place in new[] { scene.Lien, scene.Elsewhere })
        {
            Assert.IsType<ChangeMunicipality.Result.Changed>(await Do(scene, context =>
                new ChangeMunicipality(context).Handle(new(place.Id, merged.Id, day, MunicipalityChangeKind.Merged), Cancellation)));
        }

        var (before, after) = ((await Front(scene, day.AddDays(-1)))!, (await Front(scene, day))!);

        Assert.Equal(("9901", "9910"), (before.Municipality.Number, after.Municipality.Number));
        Assert.Equal((scene.PlanId, scene.Lien.Id, "Lien"), (after.Plan!.Id, after.Plan.By, after.Plan.ByName));
        Assert.Single(after.Goals);
        await using var reading = scene.Database.Open();
        var follow = new FollowMunicipality(reading);
        var madeOf = await follow.MadeOf(merged.Id, day, Cancellation);
        Assert.Equal((merged.Id, 3), (madeOf[0], madeOf.Count));
        Assert.Superset(new HashSet<Guid> { scene.Lien.Id, scene.Elsewhere.Id }, madeOf.ToHashSet());
        Assert.Equal([scene.Moen.Id], await follow.MadeOf(scene.Moen.Id, day, Cancellation));
        Assert.Null(await follow.Standing("9999", day, Cancellation));
        Assert.Equal(merged.Id, (await follow.Became(day, Cancellation))[scene.Elsewhere.Id]);
        Assert.Empty(await follow.Became(day.AddDays(-1), Cancellation));
    }

    static async Task<PlanScene> InForce(Engine engine)
    {
        var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        var id = await Goal(scene, scene.PlanId, "Familier får hjelp innen fire uker", Adopted);
        await using (var context = scene.Database.Open())
        {
            var gate = new AccessGate(context);
            await new LinkMeasure(context, gate).Add(scene.PlannerOfLien, id, null, "Foreldrekurs", Adopted, Cancellation);
            var indicator = Assert.IsType<AddIndicator.Result.Added>(await new AddIndicator(context, gate).Handle(
                scene.PlannerOfLien, new(id, null, "Andel som får hjelp i tide") { Use = IndicatorUse.Target, Unit = "%", Wanted = WantedDirection.Up, TargetValue = 80, BaselineValue = 46, BaselineOn = Adopted },
                Adopted, Cancellation)).Indicator;
            await new RecordReading(context, gate).Handle(scene.PlannerOfLien, new(indicator.Id, 66, Adopted, "", PlanScene.Now, Adopted), Cancellation);
        }

        foreach (var (actor, place) in new[] { (scene.PlannerOfLien, scene.Lien), (scene.PlannerOfMoen, scene.Moen) })
        {
            Assert.IsType<RecordAdoption.Result.Recorded>(await scene.Adopt(actor, place, AdoptionStatus.Adopted, Adopted));
        }

        return scene;
    }

    static async Task<Guid> Goal(PlanScene scene, Guid plan, string text, DateOnly today) => await Do(scene, async context =>
        Assert.IsType<WriteGoal.Result.Done>(await new WriteGoal(context, context, new AccessGate(context)).Handle(
            scene.PlannerOfLien, new(plan, text) { ServiceId = scene.Clinic.Id, Deadline = new DateOnly(2026, 6, 1) }, today, Cancellation)).Goal.Id);

    static Task<Guid> Revise(PlanScene scene, DateOnly today) => Do(scene, async context =>
    {
        var gate = new AccessGate(context);
        return Assert.IsType<RevisePlan.Result.Begun>(await new RevisePlan(context, context, context, gate, new ReadGoals(context, context, gate), new FollowMunicipality(context)).Handle(
            new(scene.PlannerOfLien, scene.PlanId, "Neste plan", 2027, 2030, today), Cancellation)).Plan.Id;
    });

    static Task<PlanStatus> Replaced(PlanScene scene, DateOnly day) => Do(scene, async context =>
    {
        await new ReplacePlans(context).Handle(day, Cancellation);
        return (await context.Set<Plan>().SingleAsync(one => one.Id == scene.PlanId, Cancellation)).Status;
    });

    static Task<IReadOnlyList<CompareAdopted.Different>> Different(PlanScene scene) => Do(scene, async context => await new CompareAdopted(
        context, context, PlanScene.Freezer(context)).Handle(await context.Set<Plan>().AsNoTracking().SingleAsync(one => one.Id == scene.PlanId, Cancellation), Cancellation));

    static Task<ReadMunicipalityFront.Front?> Front(PlanScene scene, DateOnly today) => Do(scene, context =>
        new ReadMunicipalityFront(context, context, new ReadGoals(context, context, new AccessGate(context)), new FollowMunicipality(context)).Handle("9901", today, Cancellation));

    static async Task<T> Do<T>(PlanScene scene, Func<LangbenkContext, Task<T>> act)
    {
        await using var context = scene.Database.Open();
        return await act(context);
    }
}
