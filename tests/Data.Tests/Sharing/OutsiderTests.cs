using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Law.Codes;
using Langbenk.People.Protection;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Weighing;
using static Langbenk.Data.Tests.People.PeopleWorld;
using static Langbenk.Data.Tests.Sharing.TeamWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>Those without an account: named by a consent, told only when something is handed over, and then by the law of that day.</summary>
public class OutsiderTests
{
    static OutsiderText Doctor => OutsiderScene.Doctor;

    static OutsiderText Grandmother => OutsiderScene.Grandmother;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Entry_ToldToOutsider_IsNoDisclosureBeforeItIsHandedOver(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        var id = await scene.Waits();
        Assert.DoesNotContain(context.Set<Disclosure>().ToList(), one => one.ToOutsiderId is not null);
        Assert.Equal(2, Assert.Single(await scene.World.Handovers.Waiting(scene.People.Teacher, Today, Cancellation)).Value);

        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(id));
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(id));
        var told = Assert.Single(context.Set<Disclosure>().ToList(), one => one.ToOutsiderId is not null);
        Assert.Equal((scene.Outsider, scene.Consent, Today, scene.People.Teacher.Name), (told.ToOutsiderId, told.ConsentId, told.On, told.DecidedByName));
        var row = Assert.Single(await scene.World.Handovers.Of(scene.People.Teacher, scene.Team, Today, Cancellation), one => one.Handover.Id == id);
        Assert.Equal((HandoverState.Done, HandoverWay.Letter, scene.People.Teacher.Name), (row.Handover.State, row.Handover.How, row.Handover.EndedByName));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Withdrawal_StopsWhatWaits_AndWhatWasGivenBeforeIsWrittenDownStill(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        var (given, never, wrongly) = (await scene.Waits("Gitt på telefon i går"), await scene.Waits("Aldri gitt"), await scene.Waits("Gitt samme dag"));
        await scene.Withdraws(Today.AddDays(2));
        var later = Today.AddDays(3);

        Assert.Equal(7513, Refusal(await scene.HandsOver(never, later, later)));
        Assert.Equal(7519, Refusal(await scene.HandsOver(never, Today.AddDays(2), later)));
        Assert.Equal(7512, Refusal(await scene.HandsOver(never, Today.AddDays(-1), later)));
        Assert.Equal(7512, Refusal(await scene.HandsOver(never, later.AddDays(1), later)));
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(given, Today.AddDays(1), later));
        Assert.Equal(Today.AddDays(1), Assert.Single(context.Set<Disclosure>().ToList(), one => one.ToOutsiderId is not null).On);
        Assert.Equal([8019], Numbers(await scene.World.Write.Handle(scene.People.Teacher, new(scene.Team, Note("Nytt", scene.Child), [scene.To], Guid.NewGuid()), later, Now, Cancellation)));

        // Given on the day it was taken back, all the same: it stands as what it is, and rests on nothing.
        Assert.Equal(7520, Refusal(await scene.HandsOver(wrongly, Today.AddDays(2), later, new string('x', 2001))));
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(wrongly, Today.AddDays(2), later, "Legen fikk utskriften før vi leste beskjeden"));
        var deviation = Assert.Single(context.Set<Disclosure>().ToList(), one => one.IsDeviation);
        Assert.Equal((Today.AddDays(2), null, "Legen fikk utskriften før vi leste beskjeden", scene.Outsider), (deviation.On, deviation.ConsentId, deviation.Reason, deviation.ToOutsiderId));
        Assert.Equal(HandoverState.Done, scene.Stands(wrongly).State);

        Assert.IsType<HandOver.Result.Done>(await scene.World.HandOver.Drop(scene.People.Teacher, scene.Team, never, later, Cancellation));
        Assert.Equal(7514, Refusal(await scene.HandsOver(never, later.AddDays(1), later.AddDays(1))));
        // Given after it was said that it is not to be: that too. And what the law allowed that day is no deviation, whatever she writes.
        var allowed = await scene.Waits("Gitt første dag");
        Assert.Equal(7521, Refusal(await scene.HandsOver(allowed, Today, later.AddDays(1), "Feil dato først")));
        Assert.Equal(HandoverState.Waiting, scene.Stands(allowed).State);
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(never, later.AddDays(1), later.AddDays(1), "Kollegaen visste det ikke"));
        Assert.Equal(2, context.Set<Disclosure>().ToList().Count(one => one.IsDeviation));

        // The words go, and what happened stays.
        await new EraseReasons(context).WithTheNextSave([deviation.ResourceId], Cancellation);
        await context.SaveChangesAsync(Cancellation);
        Assert.Equal("Legen fikk utskriften før vi leste beskjeden", context.Set<Disclosure>().Single(one => one.Id == deviation.Id).Reason);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Outsider_IsSeenOnlyByThoseWhoAreTold_AndOnlyTheyMayTellHer(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        var (world, people) = (scene.World, scene.People);
        await scene.Waits();
        Assert.Empty((await world.Read.One(people.Counsellor, scene.Team, Today, cancellation: Cancellation))!.Outsiders);
        Assert.Empty((await world.Read.One(people.Counsellor, scene.Team, Today, cancellation: Cancellation))!.Consent!.Outsiders);
        Assert.Equal([7216], Numbers(await world.Writes(people.Counsellor, scene.Team, Note("Fra Nav", scene.Child), scene.To)));
        Assert.Empty(await world.Handovers.Of(people.Counsellor, scene.Team, Today, Cancellation));
        var id = context.Set<Handover>().First(one => one.Resource == TeamsInReach.EntryResource).Id;
        Assert.IsType<HandOver.Result.NotFound>(await world.HandOver.Handle(people.Counsellor, scene.Team, id, new(HandoverWay.Phone, Today), Today, Now, Cancellation));
        Assert.IsType<TakeInOutsider.Result.NotFound>(await world.TakeIn.Handle(people.Counsellor, scene.Team, scene.Outsider, [], Today, Now, Cancellation));

        var part = context.Set<OutsiderPart>().Single().Id;
        Assert.IsType<TakeInOutsider.Result.Done>(await world.TakeIn.Show(people.Teacher, scene.Team, part, [people.Nav], Today, Now, Cancellation));
        Assert.Equal("Kari Lie, fastlege, Sol legesenter", Assert.Single((await world.Read.One(people.Counsellor, scene.Team, Today, cancellation: Cancellation))!.OutsidersWith).Outsider.Title);
        Assert.IsType<WriteEntry.Result.Written>(await world.Writes(people.Counsellor, scene.Team, Note("Fra Nav", scene.Child, InformationKind.PracticalCare), scene.To));

        Assert.IsType<TakeInOutsider.Result.Done>(await world.TakeIn.End(people.Teacher, scene.Team, part, Today, Cancellation));
        Assert.Equal([7216], Numbers(await world.Writes(people.Counsellor, scene.Team, Note("Etterpå", scene.Child, InformationKind.PracticalCare), scene.To)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task PrivatePerson_IsToldOnConsentAlone_WhateverIsJudged(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context, Grandmother);
        var everything = new Judged(Code.Facts.Values.ToDictionary(Code.Facts.Of, _ => Tri.Yes));
        Assert.IsType<WriteEntry.Result.Written>(await scene.World.Writes(scene.People.Teacher, scene.Team, Note("På skolen", scene.Child), scene.To));
        Assert.Equal([8019], Numbers(await scene.World.Writes(
            scene.People.Teacher, scene.Team, Note("Om helsa", scene.Child, InformationKind.Health), new Disclose.To(Receiver.Outsider(scene.Outsider), everything, "Hun passer ham ofte og bør vite det"))));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task ProtectedAddress_NothingIsHandedOver_AndNobodyIsNamed(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        var id = await scene.Waits();
        Assert.IsType<ProtectAddress.Result.Done>(await new ProtectAddress(context, context, context, Gate(context)).Handle(scene.People.Teacher, new(scene.Child, ProtectionLevel.Confidential, "Politiet", []), Today, Cancellation));
        Assert.Equal(7513, Refusal(await scene.HandsOver(id)));
        Assert.Equal([8019], Numbers(await scene.World.Writes(scene.People.Teacher, scene.Team, Note("Nytt", scene.Child), scene.To)));
        Assert.Equal([("Outsiders", 7506)], await Faults(scene, Doctor));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Consent_NamesNobodyHalfWay_TwiceOrInDisguise(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        Assert.Equal([("Outsiders1", 7501)], await Faults(scene, Doctor with { Name = " " }));
        Assert.Equal([("Outsiders1", 7502)], await Faults(scene, Doctor with { Role = "" }));
        Assert.Equal([("Outsiders1", 7503)], await Faults(scene, Doctor with { Kind = null }));
        Assert.Equal([("Outsiders1", 7503)], await Faults(scene, Doctor with { Kind = ActorType.Journalist }));
        Assert.Equal([("Outsiders1", 7504)], await Faults(scene, Doctor with { Role = new string('a', 121) }));
        Assert.Equal([("Outsiders1", 7505)], await Faults(scene, Doctor with { Name = "kari  nordmann".Replace("  ", " ", StringComparison.Ordinal) }));
        Assert.Equal([("Outsiders1", 7505)], await Faults(scene, Doctor with { Role = scene.People.Counsellor.Acting!.Place }));
        Assert.Equal([("Outsiders2", 7507)], await Faults(scene, Doctor, Doctor with { Role = "lege" }));
        Assert.Equal([("Outsiders1", 8024)], await Faults(scene, Doctor with { Name = "Kari 01815099951" }));
    }

    /// <summary>Told of her only afterwards, Nav does not find her in the older list.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task Meeting_WhoCame_ShowsHerToThoseWhoKnewOfHer(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        var (world, people) = (scene.World, scene.People);
        var part = context.Set<OutsiderPart>().Single().Id;
        var circle = (await world.Circles.Handle(people.Teacher, scene.Child, Today, Cancellation))!;
        var (hold, read) = (new HoldMeeting(context, world.Reach, world.Write), new ReadMeetings(context, context, context, world.Reach, world.InSight, world.Told, world.Outsiders, world.Documents));
        Assert.Equal(7216, Assert.IsType<HoldMeeting.Result.Refused>(await Holds(Guid.NewGuid(), Now)).Faults[0].Problem.Number);
        var before = Assert.IsType<HoldMeeting.Result.Written>(await Holds(scene.Outsider, Now)).Meeting;
        Assert.IsType<TakeInOutsider.Result.Done>(await world.TakeIn.Show(people.Teacher, scene.Team, part, [people.Nav], Today, Now.AddMinutes(1), Cancellation));
        var after = Assert.IsType<HoldMeeting.Result.Written>(await Holds(scene.Outsider, Now.AddMinutes(2))).Meeting;

        Assert.Equal(["Kari Lie, fastlege, Sol legesenter"], (await read.One(people.Teacher, scene.Team, before, Today, Cancellation))!.Record!.Outsiders);
        Assert.Empty((await read.One(people.Counsellor, scene.Team, before, Today, Cancellation))!.Record!.Outsiders);
        Assert.Equal(["Kari Lie, fastlege, Sol legesenter"], (await read.One(people.Counsellor, scene.Team, after, Today, Cancellation))!.Record!.Outsiders);

        Task<HoldMeeting.Result> Holds(Guid came, DateTime at) => hold.Handle(
            people.Teacher, circle,
            new(scene.Team, null, new(WayOfWorking.ResponsibilityGroup, Today, [people.School], [], "", ChildPart.NotHeard, "Han ville heller leke med de andre", "", [], [scene.Child]) { Outsiders = [came] }, [world.Nav], Guid.NewGuid()), Today, at, Cancellation);
    }

    /// <summary>Spelt otherwise it is somebody else to tell; a no about her stands all the same.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task NamedAgain_IsTheSameOne_AndANoCountsHoweverTheRoleIsWritten(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        await scene.World.Asked(scene.World.Asking(scene.Child) with { Outsiders = [Doctor with { Name = "KARI LIE" }] });
        Assert.Single(context.Set<Outsider>().ToList());
        var id = await scene.Waits();
        var other = await scene.World.Asked(scene.World.Asking(scene.Child) with { Outsiders = [Doctor with { Role = "lege" }] });
        Assert.Equal(2, context.Set<Outsider>().Count());
        await scene.World.Says(other, scene.Mother, AnswerState.Refused);
        Assert.Equal(7513, Refusal(await scene.HandsOver(id)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task TakeIn_WithoutConsent_OrTwice_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        // The same press of the button leads to the same place; a colleague's, or another choice, is said.
        Assert.IsType<TakeInOutsider.Result.Done>(await scene.World.TakeIn.Handle(scene.People.Teacher, scene.Team, scene.Outsider, [], Today, Now, Cancellation));
        Assert.Equal(7510, Refusal(await scene.World.TakeIn.Handle(scene.People.Rektor, scene.Team, scene.Outsider, [], Today, Now, Cancellation)));
        Assert.Equal(7510, Refusal(await scene.World.TakeIn.Handle(scene.People.Teacher, scene.Team, scene.Outsider, [scene.People.Nav], Today, Now, Cancellation)));
        Assert.Equal(7508, Refusal(await scene.World.TakeIn.Handle(scene.People.Teacher, scene.Team, null, [], Today, Now, Cancellation)));
        Assert.Equal(7509, Refusal(await scene.World.TakeIn.Handle(scene.People.Teacher, scene.Team, Guid.NewGuid(), [], Today, Now, Cancellation)));
        Assert.IsType<TakeInOutsider.Result.Done>(await scene.World.TakeIn.End(scene.People.Teacher, scene.Team, context.Set<OutsiderPart>().Single().Id, Today, Cancellation));
        await scene.Withdraws(Today);
        Assert.Equal(7509, Refusal(await scene.World.TakeIn.Handle(scene.People.Teacher, scene.Team, scene.Outsider, [], Today, Now, Cancellation)));
    }

    static async Task<IEnumerable<(string, int)>> Faults(OutsiderScene scene, params OutsiderText[] named) =>
        Assert.IsType<AskConsent.Result.Refused>(await scene.World.Ask.Handle(scene.People.Teacher, scene.World.Asking(scene.Child) with { Outsiders = named }, Today, Cancellation)).Faults.Select(one => (one.Field, one.Problem.Number));

    static int Refusal(HandOver.Result result) => Assert.IsType<HandOver.Result.Refused>(result).Problem.Number;

    static int Refusal(TakeInOutsider.Result result) => Assert.IsType<TakeInOutsider.Result.Refused>(result).Problem.Number;

    static IEnumerable<int> Numbers(WriteEntry.Result result) => Assert.IsType<WriteEntry.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
