using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>Meetings of a team: who is told, who came as each sees it, and that they fall away.</summary>
public class MeetingTests
{
    static readonly DateOnly Later = Today.AddDays(10);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Plan_WhatCannotBe_IsRefusedWithEachReason_AndNothingIsStored(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        async Task<IEnumerable<int>> Refused(PlanMeeting.Plan plan) =>
            Assert.IsType<PlanMeeting.Result.Refused>(await world.Planned(world.People.Teacher, plan, [world.People.Nav])).Faults.Select(one => one.Problem.Number).ToList();

        Assert.Equal([7402], await Refused(world.Plans(Today.AddDays(-1))));
        Assert.Equal([7401], await Refused(world.Plans(null)));
        Assert.Equal([7403], await Refused(world.Plans(Today.AddYears(2).AddDays(1))));
        Assert.Equal([7404], await Refused(world.Plans(Later) with { Hours = new(null, null, false) }));
        Assert.Equal([7405], await Refused(world.Plans(Later) with { Hours = new(new TimeOnly(14, 0), new TimeOnly(13, 0), true) }));
        Assert.Equal([7407, 7406], await Refused(world.Plans(Later) with { Way = null, Place = " " }));
        Assert.Equal([7217], await Refused(world.Plans(Later) with { Place = "Hos 010350 12345" }));
        Assert.Equal([7211], await Refused(world.Plans(Later) with { Agenda = "" }));
        Assert.Equal([8019], await Refused(world.Plans(Later) with { Kinds = [Langbenk.Law.Codes.InformationKind.Health] }));
        Assert.False(await context.Set<TeamMeeting>().AnyAsync(Cancellation));
        Assert.False(await context.Set<TeamEntry>().AnyAsync(Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Planned_EachInvitedHasAStoredDisclosure_AndAMemberWhoIsNotInvitedKnowsNothing(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var people = world.People;
        var meeting = await world.Meeting(people.Teacher, Later, people.Nav);

        var stored = await context.Set<TeamMeeting>().SingleAsync(Cancellation);
        Assert.Equal([people.Nav], await context.Set<Disclosure>().Where(one => one.ResourceId == stored.EntryId).Select(one => one.ToServiceId!.Value).ToListAsync(Cancellation));
        Assert.NotEqual(stored.Id, stored.CalendarKey);
        Assert.Equal(4, stored.CalendarKey.Version);
        foreach (var (actor, knows) in new[] { (people.Teacher, true), (people.Counsellor, true), (world.Nurse, false), (people.OtherCounsellor, false) })
        {
            Assert.Equal(knows ? [meeting] : Array.Empty<Guid>(), (await world.Read.Coming(actor, world.Team, Today, Cancellation)).Select(one => one.Id));
            Assert.Equal(knows, await world.Read.One(actor, world.Team, meeting, Today, Cancellation) is not null);
        }

        Assert.Null(await world.Read.One(people.Teacher, Guid.NewGuid(), meeting, Today, Cancellation));
        Assert.Empty(await world.Teams.Sees(world.Nurse, world.Team));
        Assert.IsType<WriteEntry.Result.NotFound>(await world.Teams.Write.Handle(
            world.Nurse, new(world.Team, TeamWorld.Note("Et punkt", world.Child), [], Guid.NewGuid()) { Meeting = meeting }, Today, Now, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Held_EachSeesThoseItKnewOf_AndLearnsNoOlderAttendanceLater(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var people = world.People;
        var meeting = await world.Meeting(people.Teacher, Today, people.Nav, world.Clinic);
        Guid[] all = [people.School, people.Nav, world.Clinic];
        Assert.IsType<HoldMeeting.Result.Written>(await world.Held(people.Teacher, meeting, world.Helds(null, all), [people.Nav]));

        Assert.Equal((3, 1), Came(await world.Read.One(people.Teacher, world.Team, meeting, Today, Cancellation)));
        var nav = await world.Read.One(people.Counsellor, world.Team, meeting, Today, Cancellation);
        Assert.Equal(["Nav Sol", "Sol skole"], nav!.Record!.Came);
        // The record is not about the mother, so that she was there is the school's own.
        Assert.Empty(nav.Record.Family);
        Assert.Null((await world.Read.One(world.Nurse, world.Team, meeting, Today, Cancellation))!.Record);

        var part = await context.Set<Participation>().SingleAsync(one => one.ServiceId == world.Clinic, Cancellation);
        Assert.IsType<Disclose.Result.Added>(await world.Teams.Disclose.Add(
            people.Teacher, (await context.Set<TeamAroundChild>().SingleAsync(Cancellation)).Matter([world.Child], Langbenk.Sharing.Consents.ConsentKinds.Always), TeamsInReach.ParticipationResource, part.Id,
            [world.Teams.Nav], Today, Now.AddMinutes(5), Cancellation));
        await context.SaveChangesAsync(Cancellation);
        Assert.Equal(["Nav Sol", "Sol skole"], (await world.Read.One(people.Counsellor, world.Team, meeting, Today, Cancellation))!.Record!.Came);
        Assert.Equal([7413], Numbers(await world.Held(people.Teacher, meeting, world.Helds(null, all), [])));
        Assert.IsType<HoldMeeting.Result.NotFound>(await world.Held(people.Counsellor, meeting, world.Helds(null, all), []));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Held_TheChildsPart_IsNeverLeftOut(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var (teacher, school) = (world.People.Teacher, world.People.School);
        var held = world.Helds(Today.AddDays(-3), school);

        Assert.Equal([7410], Numbers(await world.Held(teacher, null, held with { Part = null }, [])));
        Assert.Equal([7412], Numbers(await world.Held(teacher, null, held with { Words = "nei" }, [])));
        Assert.Equal([7411], Numbers(await world.Held(teacher, null, held with { Part = ChildPart.WasThere, Words = "" }, [])));
        Assert.Equal([7409], Numbers(await world.Held(teacher, null, held with { On = Today.AddDays(1) }, [])));
        Assert.Equal([7415], Numbers(await world.Held(teacher, null, held with { Services = [], Persons = [] }, [])));
        // Somebody who is not in the team as she sees it.
        Assert.Equal([7216], Numbers(await world.Held(teacher, null, held with { Services = [Guid.NewGuid()] }, [])));
        // What the child said is one kind of information more, which this consent does not name.
        Assert.Equal([8019], Numbers(await world.Held(teacher, null, held with { Part = ChildPart.WasThere, Words = "«Jeg vil på SFO»" }, [world.People.Nav])));
        Assert.False(await context.Set<TeamMeeting>().AnyAsync(Cancellation));

        var written = Assert.IsType<HoldMeeting.Result.Written>(await world.Held(teacher, null, held, [world.People.Nav])).Meeting;
        var seen = (await world.Read.One(world.People.Counsellor, world.Team, written, Today, Cancellation))!;
        Assert.Equal((Today.AddDays(-3), false, ChildPart.NotHeard), (seen.Meeting.On, seen.IsPlanned, seen.Record!.Record.Part));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task TeamEnds_ComingMeetingFallsAway_AndNoNewOneIsPlanned(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var people = world.People;
        var held = await world.Meeting(people.Teacher, Today, people.Nav);
        await world.Held(people.Teacher, held, world.Helds(null, people.School), []);
        var coming = await world.Meeting(people.Teacher, Later, people.Nav);
        var version = (await world.Teams.Read.One(people.Teacher, world.Team, Today, cancellation: Cancellation))!.Team.Version;
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Teams.GoOn.Close(people.Teacher, world.Team, version, "Det gikk bra", Today, Cancellation));

        Assert.Equal(MeetingFall.TeamEnded, (await world.Read.One(people.Counsellor, world.Team, coming, Today, Cancellation))!.Meeting.Fell);
        Assert.Null((await world.Read.One(people.Counsellor, world.Team, held, Today, Cancellation))!.Meeting.Fell);
        Assert.Equal([7204], Assert.IsType<PlanMeeting.Result.Refused>(await world.Planned(people.Teacher, world.Plans(Later), [])).Faults.Select(one => one.Problem.Number));
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Teams.GoOn.Reopen(people.Teacher, world.Team, world.Consent, Today, Now, Cancellation));
        Assert.Empty(await world.Read.Coming(people.Teacher, world.Team, Today, Cancellation));
        // That today's was held already was told to nobody.
        Assert.Equal([held], (await world.Read.Coming(people.Counsellor, world.Team, Today, Cancellation)).Select(one => one.Id));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task WhoLeft_LearnsOfNoLaterMeeting_AndItsOwnFallAway(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var people = world.People;
        var navs = await world.Meeting(people.Counsellor, Later, people.School);
        Assert.False(await world.Teams.End.CallOff(people.Teacher, world.Team, navs, Today, Cancellation));
        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Teams.GoOn.Leave(people.Counsellor, world.Team, Today, Cancellation));

        Assert.Equal(MeetingFall.CalledOff, (await world.Read.One(people.Teacher, world.Team, navs, Today, Cancellation))!.Meeting.Fell);
        Assert.Equal([7216], Assert.IsType<PlanMeeting.Result.Refused>(await world.Planned(people.Teacher, world.Plans(Later), [people.Nav])).Faults.Select(one => one.Problem.Number));
        var next = await world.Meeting(people.Teacher, Later);
        Assert.Null(await world.Read.One(people.Counsellor, world.Team, next, Today, Cancellation));
        Assert.Null(await world.Teams.Circles.Handle(world.People.OtherCounsellor, world.Child, Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Moved_TheOldFallsAwayForTheNew_Once_AndOnlyByWhoPlannedIt(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var people = world.People;
        var first = await world.Meeting(people.Teacher, Later, people.Nav);
        Assert.IsType<PlanMeeting.Result.NotFound>(await world.Planned(people.Counsellor, world.Plans(Later), [], moves: first));
        var second = Assert.IsType<PlanMeeting.Result.Planned>(await world.Planned(people.Teacher, world.Plans(Later.AddDays(1)), [], moves: first)).Id;

        var seen = (await world.Read.One(people.Counsellor, world.Team, first, Today, Cancellation))!.Meeting;
        Assert.Equal((MeetingFall.Moved, second), (seen.Fell, seen.MovedToId));
        // Nav was not invited to the new one: that the old fell away is all it learns.
        Assert.Null(await world.Read.One(people.Counsellor, world.Team, second, Today, Cancellation));
        Assert.Equal([7414], Assert.IsType<PlanMeeting.Result.Refused>(await world.Planned(people.Teacher, world.Plans(Later), [], moves: first)).Faults.Select(one => one.Problem.Number));
        Assert.Equal([7414], Numbers(await world.Held(people.Teacher, first, world.Helds(null, people.School), [], today: Later)));
    }

    static (int, int) Came(ReadMeetings.Whole? meeting) => (meeting!.Record!.Came.Count, meeting.Record.Family.Count);

    static IEnumerable<int> Numbers(HoldMeeting.Result result) => Assert.IsType<HoldMeeting.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
