using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Plans.Checking;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Prevention.Plans.Milestones;
using Langbenk.Prevention.Plans.Groups;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Prevention;

public class HearingTests
{
    static readonly DateOnly Opens = new(2022, 10, 1);
    static readonly DateOnly Closes = new(2022, 11, 15);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Hearing_ServiceAndInhabitantAnswer_AreReadAndCommented(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        var hearing = await Open(scene);
        await scene.Save(scene.PlannerOfLien, await scene.Section("goals"), "Endret mens høringen var åpen.");

        var service = Received(await Answer(scene, hearing, scene.Nurse, scene.Clinic.Id, "skrives ikke", "Vi kan ta imot alle."));
        var inhabitant = Received(await Answer(scene, hearing, null, null, "Mor til to", "<script>alert(1)</script>"));

        Assert.Equal(("Lien helsestasjon", "Mor til to", null), (service.Who, inhabitant.Who, inhabitant.AccountId));
        await using var context = scene.Database.Open();
        var gate = new AccessGate(context);
        var commented = await new CommentAnswer(context, gate).Handle(
            new(scene.PlannerOfMoen, scene.PlanId, inhabitant.Id, 1, AnswerVerdict.NotTakenIn, "Hører ikke til i planen.", Opens), Cancellation);
        Assert.IsType<CommentAnswer.Result.Commented>(commented);
        var read = new ReadHearing(context, gate);
        var found = await read.Handle(scene.Nurse, scene.PlanId, Opens, Cancellation);
        Assert.Equal(["Vi kan ta imot alle.", "<script>alert(1)</script>"], found!.Answers.Select(one => one.Text));
        var open = await read.ForEverybody(hearing, Opens, Cancellation);
        Assert.Equal("Tekst om Mål og strategier.", open!.Text.Sections[0].Text);
        Assert.Equal([(2, 1)], (await scene.Read(scene.Nurse))!.Hearings.Select(one => (one.Answers, one.WithoutComment)));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Hearing_WhenTheLastCouncilHasAdopted_IsOpenThatDayAndNoLonger(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        var hearing = await Open(scene);
        var day = Opens.AddDays(3);
        Assert.IsType<RecordAdoption.Result.Recorded>(await scene.Adopt(scene.PlannerOfLien, scene.Lien, AdoptionStatus.Adopted, day));
        Assert.Equal(Closes, await LastDay());
        Assert.IsType<RecordAdoption.Result.Recorded>(await scene.Adopt(scene.PlannerOfMoen, scene.Moen, AdoptionStatus.Adopted, day));
        var last = await LastDay();
        Assert.True(last >= day && last < Closes, $"{last}");

        async Task<DateOnly> LastDay()
        {
            await using var context = scene.Database.Open();
            return (await context.Set<Hearing>().SingleAsync(one => one.Id == hearing, Cancellation)).ClosesOn;
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Answer_TooEarlyLateEmptyOrWithANumber_IsRefused(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        var hearing = await Open(scene);

        Assert.IsType<AnswerHearing.Result.NotFound>(await Answer(scene, hearing, null, null, "", "For tidlig", Opens.AddDays(-1)));
        Assert.Equal(5033, Refused(await Answer(scene, hearing, null, null, "", "For sent", Closes.AddDays(1))));
        Received(await Answer(scene, hearing, null, null, "", "Siste dag", Closes));
        Assert.Equal(5034, Refused(await Answer(scene, hearing, null, null, "", " \n ")));
        Assert.Equal(5035, Refused(await Answer(scene, hearing, null, null, "", new string('a', 20_001))));
        Assert.Equal(5036, Refused(await Answer(scene, hearing, null, null, new string('a', 101), "Hei")));
        Assert.Equal(5037, Refused(await Answer(scene, hearing, null, null, "", "Gutten med 010203 12345 trenger hjelp.")));
        Assert.Equal(5039, Refused(await Answer(scene, hearing, scene.Nurse, scene.Lien.Id, "", "Ikke mitt sted")));
        Assert.IsType<AnswerHearing.Result.NotFound>(await Answer(scene, hearing, scene.Stranger, scene.Elsewhere.Id, "", "Hei"));
        Assert.IsType<AnswerHearing.Result.NotFound>(await Answer(scene, Guid.NewGuid(), null, null, "", "Hei"));
        await using var context = scene.Database.Open();
        Assert.Equal(1, await context.Set<HearingAnswer>().CountAsync(Cancellation));
    }

    [Fact]
    public async Task Open_NothingToReadBadDaysOrTwice_IsRefused()
    {
        await using var scene = await PlanScene.Make(Engine.Sqlite);
        Assert.Equal(5055, Refused(await Begin(scene, scene.PlannerOfLien, Opens, Closes)));
        await scene.FillRequired();
        await Open(scene);

        Assert.Equal(5031, Refused(await Begin(scene, scene.PlannerOfLien, Closes, Closes.AddDays(20))));
        Assert.Equal(5030, Refused(await Begin(scene, scene.PlannerOfLien, Closes.AddDays(20), Closes.AddDays(10))));
        Assert.IsType<OpenHearing.Result.NotFound>(await Begin(scene, scene.PlannerOfMoen, Closes.AddDays(20), Closes.AddDays(30)));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Withdraw_WithAnAnswer_KeepsItRefusesTheNextAndMakesThePlanADraftAgain(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        var hearing = await Open(scene);
        Received(await Answer(scene, hearing, null, null, "", "Kom i tide"));

        Assert.Equal(5058, Refused(await Change(scene, change => change.Withdraw(scene.PlannerOfLien, scene.PlanId, hearing, " ", Opens, Cancellation))));
        Assert.IsType<ChangeHearing.Result.NotFound>(await Change(scene, change => change.Withdraw(scene.PlannerOfMoen, scene.PlanId, hearing, "Feil", Opens, Cancellation)));
        Assert.IsType<ChangeHearing.Result.Changed>(await Change(scene, change => change.Withdraw(scene.PlannerOfLien, scene.PlanId, hearing, "Sendt for tidlig.", Opens, Cancellation)));

        Assert.Equal(5033, Refused(await Answer(scene, hearing, null, null, "", "For sent")));
        Assert.Equal(5057, Refused(await Change(scene, change => change.Withdraw(scene.PlannerOfLien, scene.PlanId, hearing, "Igjen", Opens, Cancellation))));
        var overview = (await scene.Read(scene.PlannerOfLien))!;
        Assert.Equal(PlanStatus.Draft, overview.Plan.Status);
        Assert.Equal((1, "Sendt for tidlig."), (overview.Hearings[0].Answers, overview.Hearings[0].Hearing.WithdrawnWhy));
        Assert.Contains(overview.Findings, one => one.At == MendAt.Hearing);
        await Open(scene);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task LastDay_MovedBothWays_DecidesWhoCanAnswer(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await scene.FillRequired();
        var hearing = await Open(scene);
        Task<ChangeHearing.Result> Move(DateOnly last, DateOnly today) =>
            Change(scene, change => change.LastDay(scene.PlannerOfLien, scene.PlanId, hearing, last, today, cancellation: Cancellation));

        Assert.Equal(5056, Refused(await Move(Opens.AddDays(3), Opens.AddDays(4))));
        Assert.IsType<ChangeHearing.Result.Changed>(await Move(Closes.AddDays(14), Closes));
        Received(await Answer(scene, hearing, null, null, "", "Fikk lengre tid", Closes.AddDays(14)));
        Assert.IsType<ChangeHearing.Result.Changed>(await Move(Closes, Closes));
        Assert.Equal(5033, Refused(await Answer(scene, hearing, null, null, "", "For sent", Closes.AddDays(1))));
        Assert.Equal(5057, Refused(await Move(Closes.AddDays(30), Closes.AddDays(1))));
        Assert.IsType<OpenHearing.Result.Opened>(await Begin(scene, scene.PlannerOfLien, Closes.AddDays(20), Closes.AddDays(30)));
        Assert.Equal(5031, Refused(await Move(Closes.AddDays(25), Closes)));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Milestones_LateOnes_AreFirstAndDoneByTheResponsible(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await using var context = scene.Database.Open();
        var gate = new AccessGate(context);
        var added = await new AddMilestone(context, context, gate).Handle(
            new(scene.PlannerOfMoen, scene.PlanId, "Snakke med barna", new DateOnly(2022, 8, 31), scene.Clinic.Id, PlanScene.Today), Cancellation);
        var milestone = Assert.IsType<AddMilestone.Result.Added>(added).Milestone;

        var before = await scene.Read(scene.PlannerOfLien);
        Assert.Contains(before!.Milestones.TakeWhile(one => one.Milestone.IsLateOn(PlanScene.Today)), one => one.Responsible == "Lien helsestasjon");
        var finish = new FinishMilestone(context, gate);
        var lien = before.Milestones.First(one => one.Milestone.MunicipalityId == scene.Lien.Id).Milestone;
        Assert.IsType<FinishMilestone.Result.Refused>(await finish.Handle(scene.Nurse, scene.PlanId, lien.Id, PlanScene.Today, PlanScene.Today, Cancellation));
        Assert.IsType<FinishMilestone.Result.Finished>(await finish.Handle(scene.Nurse, scene.PlanId, milestone.Id, PlanScene.Today, PlanScene.Today, Cancellation));
        Assert.IsType<FinishMilestone.Result.NotFound>(await finish.Handle(scene.Stranger, scene.PlanId, lien.Id, PlanScene.Today, PlanScene.Today, Cancellation));
        Assert.Equal(PlanScene.Today, (await scene.Read(scene.Nurse))!.Milestones[^1].Milestone.DoneOn);
        var outside = await new AddMilestone(context, context, gate).Handle(
            new(scene.PlannerOfMoen, scene.PlanId, "Noe", PlanScene.Today, scene.Elsewhere.Id, PlanScene.Today), Cancellation);
        Assert.Equal(5051, Assert.IsType<AddMilestone.Result.Refused>(outside).Problem.Number);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Groups_WithMembers_AreReadByThoseInThePlan(Engine engine)
    {
        await using var scene = await PlanScene.Make(engine);
        await using var context = scene.Database.Open();
        var gate = new AccessGate(context);

        await new AddGroup(context, gate).Handle(
            new(scene.PlannerOfLien, scene.PlanId, "Arbeidsgruppe", "Skriver planen.", ["Helsesykepleier i Lien", " ", "Rektor i Moen"], PlanScene.Today), Cancellation);

        var read = new ReadGroups(context, gate);
        Assert.Equal(["Helsesykepleier i Lien", "Rektor i Moen"], Assert.Single(await read.Handle(scene.Nurse, scene.PlanId, PlanScene.Today, Cancellation)).Members);
        Assert.Empty(await read.Handle(scene.Stranger, scene.PlanId, PlanScene.Today, Cancellation));
    }

    static async Task<OpenHearing.Result> Begin(PlanScene scene, Actor actor, DateOnly opens, DateOnly closes)
    {
        await using var context = scene.Database.Open();
        return await new OpenHearing(context, new AccessGate(context), PlanScene.Freezer(context)).Handle(
            new(actor, scene.PlanId, opens, closes, "Hva mangler?", PlanScene.Today, KnowsItIsShort: true), Cancellation);
    }

    static async Task<Guid> Open(PlanScene scene) =>
        Assert.IsType<OpenHearing.Result.Opened>(await Begin(scene, scene.PlannerOfLien, Opens, Closes)).Hearing.Id;

    static async Task<AnswerHearing.Result> Answer(
        PlanScene scene, Guid hearing, Actor? actor, Guid? place, string who, string text, DateOnly? today = null)
    {
        await using var context = scene.Database.Open();
        return await new AnswerHearing(context, new AccessGate(context)).Handle(
            new(hearing, actor, place, who, "goals", text, today ?? Opens.AddDays(3)), Cancellation);
    }

    static HearingAnswer Received(AnswerHearing.Result result) => Assert.IsType<AnswerHearing.Result.Received>(result).Answer;

    static int Refused(AnswerHearing.Result result) => Assert.IsType<AnswerHearing.Result.Refused>(result).Problem.Number;

    static async Task<ChangeHearing.Result> Change(PlanScene scene, Func<ChangeHearing, Task<ChangeHearing.Result>> change)
    {
        await using var context = scene.Database.Open();
        return await change(new ChangeHearing(context, new AccessGate(context)));
    }

    static int Refused(ChangeHearing.Result result) => Assert.IsType<ChangeHearing.Result.Refused>(result).Problem.Number;

    static int Refused(OpenHearing.Result result) => Assert.IsType<OpenHearing.Result.Refused>(result).Problem.Number;
}
