using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>A case with a name is brought up in one regular meeting, and stands in that one for those who were told.</summary>
public class NamedInU16Tests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Case_IsToldMoreOnlyToThoseOfThatMeeting_AndTheFamily(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var people = world.People;
        var regular = Assert.IsType<MakeU16Meeting.Result.Made>(await new MakeU16Meeting(context, context, new DiscussionPlaces(context)).Handle(people.NavLeader, new(Today.AddDays(3), [people.School], Guid.NewGuid()), Today, Cancellation)).Id;
        var circle = (await world.Teams.Circles.Handle(people.Teacher, world.Child, Today, Cancellation))!;
        var meeting = Assert.IsType<PlanMeeting.Result.Planned>(await world.Plan.Handle(people.Teacher, circle, new(world.Team, world.Plans(null), [], null, Guid.NewGuid()) { U16 = regular }, Today, Now, Cancellation)).Id;
        var (own, entry) = (await world.Meeting(people.Teacher, Today.AddDays(2)), (await context.Set<TeamMeeting>().AsNoTracking().SingleAsync(one => one.Id == meeting, Cancellation)).EntryId);
        var ordinary = (await context.Set<TeamMeeting>().AsNoTracking().SingleAsync(one => one.Id == own, Cancellation)).EntryId;

        Assert.Equal([($"s-{world.Clinic:n}", 7424)], Faults(await Tells(entry, world.Clinic)));
        Assert.IsType<TellMore.Result.Done>(await Tells(entry, people.Nav));
        Assert.IsType<TellMore.Result.Done>(await Tells(ordinary, world.Clinic));

        Task<TellMore.Result> Tells(Guid what, Guid to) => world.Teams.TellMore.Handle(people.Teacher, what, MeetingWorld.To([to]), Today, Now, Cancellation);
        static IEnumerable<(string, int)> Faults(TellMore.Result result) => Assert.IsType<TellMore.Result.Refused>(result).Faults.Select(one => (one.Field, one.Problem.Number));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Case_StandsInItsOwnMeeting_ForWhoLeftToo_AndNotWhenItsWordsAreErased(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var people = world.People;
        var (held, same) = (await Made(), await Made());
        Assert.IsType<PlanMeeting.Result.NotFound>(await Plans(Guid.NewGuid()));
        var meeting = Assert.IsType<PlanMeeting.Result.Planned>(await Plans(held)).Id;
        var stored = await context.Set<TeamMeeting>().AsNoTracking().SingleAsync(one => one.Id == meeting, Cancellation);
        Assert.Equal((WayOfWorking.U16, Today.AddDays(3), (Guid?)held), (stored.Way, stored.On, stored.U16MeetingId));
        Assert.Equal((1, 1, 0, 0), (await Rows(people.Teacher, held), await Rows(people.Counsellor, held), await Rows(world.Nurse, held), await Rows(people.Counsellor, same)));

        Assert.IsType<GoOnWithTeam.Result.Done>(await world.Teams.GoOn.Leave(people.Counsellor, world.Team, Today, Cancellation));
        Assert.True(await world.Teams.End.CallOff(people.Teacher, world.Team, meeting, Today.AddDays(1), Cancellation));
        Assert.Equal((0, 1), (await Rows(people.Teacher, held, Today.AddDays(1)), await Rows(people.Counsellor, held, Today.AddDays(1))));

        // Erased after the day, it has not fallen away; its words are gone all the same.
        var later = Assert.IsType<PlanMeeting.Result.Planned>(await Plans(held)).Id;
        var entry = (await context.Set<TeamMeeting>().AsNoTracking().SingleAsync(one => one.Id == later, Cancellation)).EntryId;
        var asked = Assert.IsType<AskErasure.Result.Asked>(await world.Teams.AskErasure.Handle(people.Teacher, new(entry, false, null, "Gjaldt en annen gutt", ""), Today.AddDays(4), Cancellation)).Id;
        Assert.Equal(1, await Rows(people.Teacher, held, Today.AddDays(4)));
        Assert.IsType<EndErasure.Result.Done>(await world.Teams.EndErasure.Confirm(people.Rektor, entry, asked, Today.AddDays(4), Cancellation));
        Assert.Equal(0, await Rows(people.Teacher, held, Today.AddDays(4)));

        // The regular meeting goes; the team's stays.
        Assert.True(await new CancelU16Meeting(context, Gate(context), new RemoveU16Meetings(context, context)).Handle(people.NavLeader, held, Today, Cancellation));
        Assert.Null((await context.Set<TeamMeeting>().AsNoTracking().SingleAsync(one => one.Id == meeting, Cancellation)).U16MeetingId);

        async Task<Guid> Made() => Assert.IsType<MakeU16Meeting.Result.Made>(await new MakeU16Meeting(context, context, new DiscussionPlaces(context)).Handle(people.NavLeader, new(Today.AddDays(3), [people.School, world.Clinic], Guid.NewGuid()), Today, Cancellation)).Id;
        async Task<PlanMeeting.Result> Plans(Guid u16) => await world.Plan.Handle(
            people.Teacher, (await world.Teams.Circles.Handle(people.Teacher, world.Child, Today, Cancellation))!, new(world.Team, world.Plans(Today.AddDays(20)), MeetingWorld.To([.. await InTeam()]), null, Guid.NewGuid()) { U16 = u16 }, Today, Now, Cancellation);
        async Task<List<Guid>> InTeam() => await context.Set<Participation>().Where(one => one.ServiceId == people.Nav && one.State == ParticipationState.Accepted).Select(one => one.ServiceId).ToListAsync(Cancellation);
        async Task<int> Rows(Actor actor, Guid u16, DateOnly? day = null) => (await world.Read.InU16(actor, u16, day ?? Today, Cancellation)).Count;
    }
}
