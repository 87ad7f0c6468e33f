using Langbenk.Access;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Law.Codes;
using Langbenk.People;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;
using static Langbenk.Data.Tests.Sharing.TeamWorld;
using Actor = Langbenk.Organisation.Staff.Actor;
using Relation = Langbenk.Access.Relation;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>What was handed over is written down as it was that day: nothing that came later makes it lawful, or takes it away.</summary>
public class HandedOverTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task DayWithoutConsent_OrWhileTheTeamHadEnded_IsNotMadeLawfulByALaterConsent(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        var (between, later) = (await scene.Waits("Mellom to samtykker"), await scene.Waits("Etter det andre"));
        await scene.Withdraws(Today.AddDays(2));
        await scene.Renews(await scene.Another(Today.AddDays(6)), Today.AddDays(6));
        await Ended(scene, Today.AddDays(8));
        Assert.IsType<GoOnWithTeam.Result.Done>(await scene.World.GoOn.Reopen(scene.People.Teacher, scene.Team, await scene.Another(Today.AddDays(10)), Today.AddDays(10), Now, Cancellation));
        var now = Today.AddDays(11);

        Assert.Equal(7519, Refusal(await scene.HandsOver(between, Today.AddDays(4), now)));
        Assert.Equal(7517, Refusal(await scene.HandsOver(between, Today.AddDays(9), now)));
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(between, Today.AddDays(1), now));
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(later, now, now));
        Assert.Equal(scene.Consent, context.Set<Disclosure>().Single(one => one.ToOutsiderId != null && one.On < now).ConsentId);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task DayWithConsent_StandsThoughItWasReplacedOrRefusedLater_AndForWhoHasTheChildSince(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        Guid[] given = [await scene.Waits("Før det ble erstattet"), await scene.Waits("Før neiet"), await scene.Waits("Før hun fikk barnet")];
        var (on, now) = (Today.AddDays(2), Today.AddDays(9));
        await scene.Another(Today.AddDays(5), replaces: scene.Consent);
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(given[0], on, now));
        await scene.Another(Today.AddDays(6), answer: AnswerState.Refused);
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(given[1], on, now));

        var other = scene.People.OtherTeacher;
        Assert.IsType<HandOver.Result.NotFound>(await HandsOver(other));
        context.Relations.Add(Relation.OfStaff(PeopleModule.Resource, scene.Child, RelationKind.Works, other.AccountId, scene.People.School, Today.AddDays(7)));
        await context.SaveChangesAsync(Cancellation);
        Assert.IsType<HandOver.Result.Done>(await HandsOver(other));
        Assert.All(given, one => Assert.Equal((HandoverState.Done, (DateOnly?)on), (scene.Stands(one).State, scene.Stands(one).EndedOn)));

        Task<HandOver.Result> HandsOver(Actor actor) => scene.World.HandOver.Handle(actor, scene.Team, given[2], new(HandoverWay.InPerson, on), now, Now, Cancellation);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Dropped_WhatHadBeenGivenByThen_IsWrittenDown_FromTheFirstDecisionOn(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        var (world, people) = (scene.World, scene.People);
        Guid[] given = [await scene.Waits("Gitt, og avvist av en annen"), await scene.Waits("Avvist, og fortalt på nytt"), await scene.Waits("Gitt, og så fjernet")];
        foreach (var id in given[..2])
        {
            Assert.IsType<HandOver.Result.Done>(await world.HandOver.Drop(people.Rektor, scene.Team, id, Today.AddDays(2), Cancellation));
        }

        var now = Today.AddDays(5);
        Assert.Equal(7514, Refusal(await scene.HandsOver(given[0], Today.AddDays(3), now)));
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(given[0], Today.AddDays(1), now));
        Assert.IsType<TellMore.Result.Done>(await world.TellMore.Handle(people.Teacher, scene.Stands(given[1]).ResourceId, [scene.To], Today.AddDays(4), Now, Cancellation));
        Assert.Equal((HandoverState.Waiting, Today.AddDays(4)), (scene.Stands(given[1]).State, scene.Stands(given[1]).DecidedOn));
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(given[1], Today.AddDays(1), now));

        // Given on paper, and removed before that was written down: whoever has the paper is to be asked.
        var entry = scene.Stands(given[2]).ResourceId;
        await Erased(scene, entry, Today.AddDays(2));
        Assert.Equal(0, await world.Erasures.CountToTakeOut(people.Teacher, now, Cancellation));
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(given[2], Today.AddDays(1), now));
        Assert.Equal(1, await world.Erasures.CountToTakeOut(people.Teacher, now, Cancellation));
        Assert.True(await world.TakeOut.Handle(people.Teacher, scene.Team, entry, now, Cancellation));
        Assert.Equal(0, await world.Erasures.CountToTakeOut(people.Teacher, now, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task TakenInAgain_NothingFromBeforeIsHandedOver_NorWrittenOnADayWithoutHer(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        var (world, people) = (scene.World, scene.People);
        Assert.IsType<TakeInOutsider.Result.Done>(await world.TakeIn.Show(people.Teacher, scene.Team, Part(), [people.Nav], Today, Now, Cancellation));
        var schools = await scene.Waits();
        var entry = Assert.IsType<WriteEntry.Result.Written>(await world.Writes(people.Counsellor, scene.Team, Note("Fra Nav", scene.Child, InformationKind.PracticalCare), scene.To)).Id;
        var navs = scene.Waiting(entry);
        Assert.IsType<TakeInOutsider.Result.Done>(await world.TakeIn.End(people.Teacher, scene.Team, Part(), Today.AddDays(2), Cancellation));
        Assert.Equal((HandoverState.Dropped, HandoverState.Dropped, HandoverState.Waiting), (scene.Stands(schools).State, scene.Stands(scene.Asked).State, scene.Stands(navs).State));
        var now = Today.AddDays(6);
        Assert.IsType<TakeInOutsider.Result.Done>(await world.TakeIn.Handle(people.Teacher, scene.Team, scene.Outsider, [people.Nav], Today.AddDays(5), Now.AddDays(5), Cancellation));
        Assert.Equal(HandoverState.Waiting, scene.Stands(scene.Asked).State);

        Assert.Equal(7516, Refusal(await Navs(now)));
        Assert.Equal(7516, Refusal(await Navs(Today.AddDays(3))));
        Assert.IsType<HandOver.Result.Done>(await Navs(Today.AddDays(1)));

        Guid Part() => context.Set<OutsiderPart>().Single(one => one.EndedOn == null).Id;
        Task<HandOver.Result> Navs(DateOnly on) => world.HandOver.Handle(people.Counsellor, scene.Team, navs, new(HandoverWay.Phone, on), now, Now, Cancellation);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task AfterTheEnd_OrHavingLeft_WhatWasGivenByThenIsWrittenDown_AndNothingLater(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        var (world, people) = (scene.World, scene.People);
        Assert.IsType<TakeInOutsider.Result.Done>(await world.TakeIn.Show(people.Teacher, scene.Team, context.Set<OutsiderPart>().Single().Id, [people.Nav], Today, Now, Cancellation));
        var (school, nav) = (await scene.Waits(), Assert.IsType<WriteEntry.Result.Written>(await world.Writes(people.Counsellor, scene.Team, Note("Fra Nav", scene.Child, InformationKind.PracticalCare), scene.To)).Id);
        var (left, ended, now) = (Today.AddDays(2), Today.AddDays(4), Today.AddDays(6));
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.GoOn.Leave(people.Counsellor, scene.Team, left, Cancellation));
        await Ended(scene, ended);

        Assert.Equal(7204, Refusal(await scene.HandsOver(school, ended.AddDays(1), now)));
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(school, ended, now));
        Assert.Equal(7518, Refusal(await Navs(left.AddDays(1))));
        Assert.IsType<HandOver.Result.Done>(await Navs(left));
        Assert.Equal([left, ended], await context.Set<Disclosure>().Where(one => one.ToOutsiderId != null).Select(one => one.On).Order().ToListAsync(Cancellation));

        Task<HandOver.Result> Navs(DateOnly on) => world.HandOver.Handle(people.Counsellor, scene.Team, scene.Waiting(nav), new(HandoverWay.Phone, on), now, Now, Cancellation);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Erased_TheReasonGoesFromWhatWaitsAndWhatWasHandedOver_AndTheReceiverIsToBeAsked(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        var (world, people) = (scene.World, scene.People);
        Guid[] both = [await scene.Waits("Gitt"), await scene.Waits("Venter")];
        Assert.IsType<HandOver.Result.Done>(await scene.HandsOver(both[0]));
        foreach (var one in context.Set<Handover>().Where(one => both.Contains(one.Id)))
        {
            one.Reason = "Ord om hvorfor legen må vite det";
        }

        await context.SaveChangesAsync(Cancellation);
        foreach (var id in both)
        {
            await Erased(scene, scene.Stands(id).ResourceId, Today);
        }

        Assert.Equal([("", HandoverState.Done), ("", HandoverState.Dropped)], both.Select(one => (scene.Stands(one).Reason, scene.Stands(one).State)));
        var row = Assert.Single(await world.Erasures.ToTakeOut(people.Teacher, Today, Cancellation));
        Assert.Equal(scene.Stands(both[0]).ResourceId, row.Entry);
        Assert.Empty(await world.Erasures.ToTakeOut(people.Counsellor, Today, Cancellation));
    }

    /// <summary>Nobody comes to a closed door: what waits is not handed over when the meeting is called off or moved.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task Invitation_OfAMeetingThatFallsAway_IsNotHandedOver(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var scene = await OutsiderScene.In(database, context);
        var off = await Planned(Today.AddDays(3), null);
        Assert.True(await scene.World.End.CallOff(scene.People.Teacher, scene.Team, off, Today, Cancellation));
        var moved = await Planned(Today.AddDays(4), null);
        var next = await Planned(Today.AddDays(5), moved);
        Assert.Equal([HandoverState.Dropped, HandoverState.Dropped, HandoverState.Waiting], new[] { off, moved, next }.Select(Invitation));
        await Ended(scene, Today.AddDays(1));
        Assert.Equal(HandoverState.Dropped, Invitation(next));

        async Task<Guid> Planned(DateOnly on, Guid? moves)
        {
            var circle = (await scene.World.Circles.Handle(scene.People.Teacher, scene.Child, Today, Cancellation))!;
            var plan = new PlanMeeting.Plan(WayOfWorking.ResponsibilityGroup, on, new(new TimeOnly(14, 0), null, true), "Rom 2", "1. Barnets dag", [], [scene.Child]);
            return Assert.IsType<PlanMeeting.Result.Planned>(await scene.World.Plan.Handle(scene.People.Teacher, circle, new(scene.Team, plan, [scene.To], moves, Guid.NewGuid()), Today, Now, Cancellation)).Id;
        }

        HandoverState Invitation(Guid meeting) => scene.Stands(scene.Waiting(context.Set<TeamMeeting>().AsNoTracking().Single(one => one.Id == meeting).EntryId)).State;
    }

    static async Task Ended(OutsiderScene scene, DateOnly day)
    {
        var version = (await scene.World.Context.Set<TeamAroundChild>().AsNoTracking().SingleAsync(one => one.Id == scene.Team, Cancellation)).Version;
        Assert.IsType<GoOnWithTeam.Result.Done>(await scene.World.GoOn.Close(scene.People.Teacher, scene.Team, version, "Det gikk bra", day, Cancellation));
    }

    static async Task Erased(OutsiderScene scene, Guid entry, DateOnly day)
    {
        var asked = Assert.IsType<AskErasure.Result.Asked>(await scene.World.AskErasure.Handle(scene.People.Teacher, new(entry, false, null, "Gjaldt en annen gutt", ""), day, Cancellation)).Id;
        Assert.IsType<EndErasure.Result.Done>(await scene.World.EndErasure.Confirm(scene.People.Rektor, entry, asked, day, Cancellation));
    }

    static int Refusal(HandOver.Result result) => Assert.IsType<HandOver.Result.Refused>(result).Problem.Number;
}
