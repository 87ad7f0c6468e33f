using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Law.Codes;
using Langbenk.People.Protection;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>What passes between two services of a team by the way: an answer, a question, a meeting told once more. None of it goes round the law.</summary>
public class BetweenTwoTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    static readonly DateOnly Later = Today.AddDays(7);

    [Theory, MemberData(nameof(Engines))]
    public async Task Answer_OnAConsentThatHolds_IsADisclosure_AfterIt_IsTheDoersOwn(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var (teacher, counsellor, nav) = (world.People.Teacher, world.People.Counsellor, world.People.Nav);
        foreach (var what in new[] { "Før", "Etter" })
        {
            await world.Proposed(teacher, nav, Later, [nav], what);
        }

        var asked = (await world.Tasks.Waiting(counsellor, Today, cancellation: Cancellation)).ToDictionary(one => one.What, one => one.Task.Id);
        Assert.IsType<AnswerTask.Result.Done>(await world.Answer.Accept(counsellor, asked["Før"], Today, Now, Cancellation));
        Assert.IsType<AnswerConsent.Result.Done>(await world.Teams.Answer.Withdraw(teacher, world.Consent, world.Mother, "Ringte", Today, Cancellation));
        Assert.IsType<AnswerTask.Result.Done>(await world.Answer.Finish(counsellor, asked["Før"], Today, Now, Cancellation));
        Assert.IsType<AnswerTask.Result.Done>(await world.Answer.Accept(counsellor, asked["Etter"], Today, Now, Cancellation));

        Assert.Equal([asked["Før"]], await context.Set<Disclosure>().Where(one => one.Resource == "team-task").Select(one => one.ResourceId).ToListAsync(Cancellation));
        Assert.Equal(
            [("Etter", TeamTaskState.Proposed), ("Før", TeamTaskState.Accepted)],
            (await world.Tasks.Asked(teacher, Today, cancellation: Cancellation)).OrderBy(one => one.What, StringComparer.Ordinal).Select(one => (one.What, one.State)));
        Assert.True(Assert.Single(await world.Tasks.ToDo(counsellor, Today, cancellation: Cancellation)).IsUntold);
        // The asker takes it back as if there were no answer.
        Assert.IsType<AnswerTask.Result.Done>(await world.Answer.TakeBack(teacher, asked["Etter"], Today, Cancellation));
        Assert.Empty(await world.Tasks.ToDo(counsellor, Today, cancellation: Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Thread_IsNotOfferedToWhoWasNotToldOfTheHolder(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var (people, baton) = (world.People, world.Teams.Baton);
        // Nav is told of the clinic, and the clinic not of Nav.
        var clinic = await context.Set<Participation>().SingleAsync(one => one.ServiceId == world.Clinic, Cancellation);
        var about = (await context.Set<TeamAroundChild>().AsNoTracking().SingleAsync(one => one.Id == world.Team, Cancellation)).Matter([world.Child], ConsentKinds.Always);
        Assert.IsType<Disclose.Result.Added>(await world.Teams.Disclose.Add(people.Teacher, about, TeamsInReach.ParticipationResource, clinic.Id, [world.Teams.Nav], Today, Now, Cancellation));
        await context.SaveChangesAsync(Cancellation);
        Assert.IsType<GoOnWithTeam.Result.Done>(await baton.Offer(people.Teacher, world.Team, people.Nav, Today, Cancellation));
        Assert.IsType<GoOnWithTeam.Result.Done>(await baton.Answer(people.Counsellor, world.Team, true, Today, Cancellation));

        // What Nav asks the clinic tells of Nav: the answer comes back.
        Assert.IsType<ProposeTask.Result.Proposed>(await world.Proposed(people.Counsellor, world.Clinic, Later, [world.Clinic], "Veie og måle"));
        var asked = Assert.Single(await world.Tasks.Waiting(world.Nurse, Today, cancellation: Cancellation)).Task.Id;
        Assert.IsType<AnswerTask.Result.Done>(await world.Answer.Accept(world.Nurse, asked, Today, Now, Cancellation));
        Assert.Equal(TeamTaskState.Accepted, Assert.Single(await world.Tasks.Asked(people.Counsellor, Today, cancellation: Cancellation)).State);

        var seen = await context.Set<TeamAroundChild>().AsNoTracking().SingleAsync(one => one.Id == world.Team, Cancellation);
        Assert.Equal([people.School], await baton.CanBeAsked(people.Counsellor, seen, Cancellation));
        Assert.Empty(await baton.CanBeAsked(people.Teacher, seen, Cancellation));
        Assert.Equal(7226, Assert.IsType<GoOnWithTeam.Result.Refused>(await baton.Offer(people.Counsellor, world.Team, world.Clinic, Today, Cancellation)).Problem.Number);
        Assert.Null((await world.Teams.Read.One(world.Nurse, world.Team, Today, cancellation: Cancellation))!.Offer);
        Assert.IsType<GoOnWithTeam.Result.Done>(await baton.Offer(people.Counsellor, world.Team, people.School, Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Meeting_ToldOnceMore_AfterTheAddressBecameProtected_IsAskedOfThatToo(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var people = world.People;
        var meeting = await world.Meeting(people.Teacher, Later, people.Nav);
        var invitation = await context.Set<TeamMeeting>().Where(one => one.Id == meeting).Select(one => one.EntryId).SingleAsync(Cancellation);
        Assert.IsType<ProtectAddress.Result.Done>(await new ProtectAddress(context, context, context, Gate(context)).Handle(people.Teacher, new(world.Child, ProtectionLevel.Confidential, "Folkeregisteret", []), Today, Cancellation));

        var circle = (await world.Teams.Circles.Handle(people.Teacher, world.Child, Today, Cancellation))!;
        var (team, entry) = (await context.Set<TeamAroundChild>().SingleAsync(one => one.Id == world.Team, Cancellation), await context.Set<TeamEntry>().SingleAsync(one => one.Id == invitation, Cancellation));
        Assert.DoesNotContain(InformationKind.Location, KindCodes.Read(entry.Kinds));
        Assert.Contains(InformationKind.Location, TellMore.Matter(team, entry, [world.Child], circle).Kinds);
        var told = await world.Teams.TellMore.Handle(people.Teacher, invitation, MeetingWorld.To([world.Clinic]), Today, Now, Cancellation);
        Assert.True(told is TellMore.Result.Refused || KindCodes.Read((await context.Set<Disclosure>().SingleAsync(one => one.ResourceId == invitation && one.ToServiceId == world.Clinic, Cancellation)).Kinds).Contains(InformationKind.Location));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Meeting_HeldAndMoved_IsOneOfThem(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var people = world.People;
        var meeting = await world.Meeting(people.Teacher, Today, people.Nav);
        Assert.IsType<HoldMeeting.Result.Written>(await world.Held(people.Teacher, meeting, world.Helds(null, people.School), []));
        Assert.Equal([7413], Assert.IsType<PlanMeeting.Result.Refused>(await world.Planned(people.Teacher, world.Plans(Later), [], moves: meeting)).Faults.Select(one => one.Problem.Number));
        // Nav was not told that it was held: to Nav it comes still.
        Assert.Single(await world.Read.Coming(people.Counsellor, world.Team, Today, Cancellation));
        Assert.Empty(await world.Read.Coming(people.Teacher, world.Team, Today, Cancellation));
    }
}
