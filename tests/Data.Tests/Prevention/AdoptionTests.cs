using Langbenk.Access;
using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Plans.Evaluations;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

public class AdoptionTests
{
    static readonly DateOnly February = new(2023, 2, 9);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Record_WithoutARequiredPart_IsRefusedWithTheProvision(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        await scene.Save(scene.PlannerOfLien, await scene.Section("cooperation"), StarterTexts.For("cooperation")!.Value.Nb);

        var refused = Assert.IsType<RecordAdoption.Result.Refused>(await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, February));

        Assert.Equal(5020, refused.Problem.Number);
        Assert.Contains("§ 15-1", refused.Problem.Title.Nb, StringComparison.Ordinal);
        var missing = Assert.Single(refused.Missing);
        Assert.Equal(("cooperation", "bvl § 15-1 andre ledd"), (missing.PartKey, missing.Provision));
        Assert.All((await scene.Read(scene.PlannerOfLien))!.Municipalities, one => Assert.Equal(AdoptionStatus.NotTreated, one.Row.Adoption));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Record_BothCouncils_IsInForceAndFrozen(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();

        Recorded(await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, February));
        Assert.Equal(PlanStatus.Adopting, (await scene.Read(scene.PlannerOfLien))!.Plan.Status);
        await scene.Save(scene.PlannerOfLien, await scene.Section("goals"), "Nye mål etter det første vedtaket.");
        Recorded(await scene.Adopt(scene.PlannerOfMoen, scene.Moen, AdoptionStatus.Adopted, February.AddDays(14), "PS 7/23"));

        Assert.Equal(PlanStatus.InForce, (await scene.Read(scene.PlannerOfLien))!.Plan.Status);
        await using var context = scene.Database.Open();
        var read = new ReadAdoptions(context, context, new AccessGate(context), new FollowMunicipality(context));
        var lien = await read.ForEverybody(scene.PlanId, scene.Lien.Id, Cancellation);
        var moen = await read.ForEverybody(scene.PlanId, scene.Moen.Id, Cancellation);
        Assert.Equal("Tekst om Mål og strategier.", lien!.Text.Sections[0].Text);
        Assert.Equal("Nye mål etter det første vedtaket.", moen!.Text.Sections[0].Text);
        Assert.Equal([("Lien", "PS 12/23"), ("Moen", "PS 7/23")], lien.Councils.Select(one => (one.Place, one.CaseNumber)));
        Assert.Equal(2, (await read.AllAdopted(PlanScene.Today, Cancellation)).Count);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Record_SentBackThenAdopted_KeepsEveryStep(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        Assert.Equal(5024, Refused(await scene.Adopt(scene.PlannerOfMoen, scene.Moen, AdoptionStatus.SentBack, February)));

        Recorded(await scene.Adopt(scene.PlannerOfMoen, scene.Moen, AdoptionStatus.Sent, February.AddDays(-10), ""));
        Recorded(await scene.Adopt(scene.PlannerOfMoen, scene.Moen, AdoptionStatus.SentBack, February, note: "Rådet vil se hva det koster."));
        Recorded(await scene.Adopt(scene.PlannerOfMoen, scene.Moen, AdoptionStatus.Adopted, February.AddDays(28)));

        await using var context = scene.Database.Open();
        var steps = await new ReadAdoptions(context, context, new AccessGate(context), new FollowMunicipality(context)).Handle(scene.Nurse, scene.PlanId, PlanScene.Today, Cancellation);
        Assert.Equal([AdoptionStatus.Sent, AdoptionStatus.SentBack, AdoptionStatus.Adopted], steps.Select(one => one.Row.Status));
        Assert.Equal(5027, Refused(await scene.Adopt(scene.PlannerOfMoen, scene.Moen, AdoptionStatus.Adopted, February.AddDays(30))));
        Assert.Equal(1, await context.Set<PlanVersion>().CountAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Record_CouncilMergedAway_IsRefusedWithTheSuccessorsName(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        await using var context = scene.Database.Open();
        await new ChangeMunicipality(context).Handle(
            new(scene.Moen.Id, scene.Elsewhere.Id, new DateOnly(2023, 1, 1), MunicipalityChangeKind.Merged), Cancellation);

        var refused = Assert.IsType<RecordAdoption.Result.Refused>(await scene.Adopt(scene.PlannerOfLien, scene.Moen, AdoptionStatus.Adopted, February));

        Assert.Equal(5025, refused.Problem.Number);
        Assert.Contains("Annetsteds", refused.Problem.Title.Nb, StringComparison.Ordinal);
        Assert.Contains("9.2.2023", refused.Problem.Title.Nb, StringComparison.Ordinal);
        Assert.Equal(5010, Refused(await scene.Adopt(scene.PlannerOfLien, scene.Elsewhere, AdoptionStatus.Adopted, February)));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Record_AnotherCouncil_OnlyTheLeadMay(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();

        Assert.Equal(5028, Refused(await scene.Adopt(scene.PlannerOfMoen, scene.Lien, AdoptionStatus.Adopted, February)));
        Assert.Equal(AdoptionStatus.NotTreated, (await scene.Read(scene.PlannerOfLien))!.Municipalities[0].Row.Adoption);
        Recorded(await scene.Adopt(scene.PlannerOfLien, scene.Moen, AdoptionStatus.Adopted, February));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Record_TheLastTwoAtOnce_TheSecondSeesTheFirst(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        await using var context = scene.Database.Open();
        // Between the reading and the saving of the one, the other is recorded whole.
        var first = true;
        context.SavingChanges += (_, _) =>
        {
            if (first)
            {
                first = false;
                Recorded(scene.Adopt(scene.PlannerOfMoen, scene.Moen, AdoptionStatus.Adopted, February).GetAwaiter().GetResult());
            }
        };

        var refused = await new RecordAdoption(context, context, new AccessGate(context), new Langbenk.Prevention.Plans.Checking.LoadFacts(context, context), PlanScene.Freezer(context)).Handle(
            new(scene.PlannerOfLien, scene.PlanId, scene.Lien.Id, AdoptionStatus.Adopted, February, "PS 1/23", "", February, PlanScene.Now), Cancellation);

        Assert.Equal(5029, Refused(refused));
        Recorded(await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, February));
        Assert.Equal(PlanStatus.InForce, (await scene.Read(scene.PlannerOfLien))!.Plan.Status);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Revise_NothingAdopted_IsRefusedAndThePlanGoesOn(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await using var context = scene.Database.Open();

        var refused = await new RevisePlan(context, context, context, new AccessGate(context), new ReadGoals(context, context, new AccessGate(context)), new FollowMunicipality(context)).Handle(
            new(scene.PlannerOfLien, scene.PlanId, "Ny plan", 2027, 2030, PlanScene.Today), Cancellation);

        Assert.Equal(5073, Assert.IsType<RevisePlan.Result.Refused>(refused).Problem.Number);
        Assert.Equal(PlanStatus.Draft, (await scene.Read(scene.PlannerOfLien))!.Plan.Status);
    }

    [Fact]
    public async Task Record_BadInput_IsRefused()
    {
        await using var scene = await PlanScene.Make(Engine.Sqlite);
        await scene.FillRequired();

        Assert.Equal(5021, Refused(await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, February, "  ")));
        Assert.Equal(5021, Refused(await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, February, new string('1', 41))));
        Assert.Equal(5022, Refused(await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, February, today: February.AddDays(-1))));
        Assert.Equal(5014, Refused(await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, PlanScene.Start.AddDays(-1), today: February)));
        Assert.Equal(5023, Refused(await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, February, note: new string('a', 2001))));
        Assert.IsType<RecordAdoption.Result.NotFound>(await scene.Adopt(scene.Stranger, scene.Lien, AdoptionStatus.Adopted, February));
        Assert.IsType<RecordAdoption.Result.NotFound>(await scene.Adopt(scene.Nurse, scene.Lien, AdoptionStatus.Adopted, February));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Revise_AdoptedPlan_CopiesTheTextsAndLeavesTheOldAsItWas(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        Recorded(await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, February));
        await using var context = scene.Database.Open();
        var gate = new AccessGate(context);
        var today = new DateOnly(2026, 6, 1);
        var revise = new RevisePlan(context, context, context, gate, new ReadGoals(context, context, gate), new FollowMunicipality(context));

        var tomorrow = await new EvaluatePlan(context, gate).Handle(
            new(scene.PlannerOfLien, scene.PlanId, today.AddDays(1), "Møtene ble holdt.", "Færre mål.", today), Cancellation);
        Assert.Equal(5072, Assert.IsType<EvaluatePlan.Result.Refused>(tomorrow).Problem.Number);
        Assert.IsType<EvaluatePlan.Result.Evaluated>(await new EvaluatePlan(context, gate).Handle(
            new(scene.PlannerOfLien, scene.PlanId, today, "Møtene ble holdt.", "Færre mål.", today), Cancellation));
        var begun = Assert.IsType<RevisePlan.Result.Begun>(await revise.Handle(new(scene.PlannerOfLien, scene.PlanId, "Ny plan", 2027, 2030, today), Cancellation));

        Assert.Equal(scene.PlanId, begun.Plan.PreviousId);
        var old = await scene.Read(scene.PlannerOfLien, today);
        Assert.Equal((PlanStatus.Adopting, (Guid?)begun.Plan.Id), (old!.Plan.Status, old.NextId));
        Assert.Equal("Tekst om Mål og strategier.", await context.Set<PlanSection>().Where(one => one.PlanId == begun.Plan.Id && one.Key == "goals").Select(one => one.Text).SingleAsync(Cancellation));
        Recorded(await scene.Adopt(scene.PlannerOfMoen, scene.Moen, AdoptionStatus.Adopted, February.AddDays(30)));
        var again = await revise.Handle(new(scene.PlannerOfLien, scene.PlanId, "Ny plan", 2027, 2030, today), Cancellation);
        Assert.Equal(5071, Assert.IsType<RevisePlan.Result.Refused>(again).Problem.Number);
    }

    static void Recorded(RecordAdoption.Result result) => Assert.IsType<RecordAdoption.Result.Recorded>(result);

    static int Refused(RecordAdoption.Result result) => Assert.IsType<RecordAdoption.Result.Refused>(result).Problem.Number;
}
