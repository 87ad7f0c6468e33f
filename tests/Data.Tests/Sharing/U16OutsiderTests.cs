using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>A case with a name in the regular meeting for those under 16: neither when it is planned nor when it is held is it told to somebody who is not in that meeting.</summary>
public class U16OutsiderTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Case_IsNotToldToSomebodyElse_WhenItIsPlannedOrHeld(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await MeetingWorld.In(database, context);
        var people = world.People;
        var regular = Assert.IsType<MakeU16Meeting.Result.Made>(await new MakeU16Meeting(context, context, new DiscussionPlaces(context)).Handle(people.NavLeader, new(Today.AddDays(3), [people.School], Guid.NewGuid()), Today, Cancellation)).Id;
        var circle = (await world.Teams.Circles.Handle(people.Teacher, world.Child, Today, Cancellation))!;
        Assert.Equal([($"s-{world.Clinic:n}", 7424)], Assert.IsType<PlanMeeting.Result.Refused>(await Plans(world.Clinic)).Faults.Select(one => (one.Field, one.Problem.Number)));
        var meeting = Assert.IsType<PlanMeeting.Result.Planned>(await Plans(people.Nav)).Id;
        var day = Today.AddDays(3);

        Assert.Equal([($"s-{world.Clinic:n}", 7424)], Assert.IsType<HoldMeeting.Result.Refused>(await world.Held(people.Teacher, meeting, world.Helds(null, people.School, people.Nav), [world.Clinic], day)).Faults.Select(one => (one.Field, one.Problem.Number)));
        Assert.IsType<HoldMeeting.Result.Written>(await world.Held(people.Teacher, meeting, world.Helds(null, people.School, people.Nav), [people.Nav], day));
        Assert.Equal(0, await context.Set<Disclosure>().CountAsync(one => one.Resource == "entry" && one.ToServiceId == world.Clinic, Cancellation));

        Task<PlanMeeting.Result> Plans(Guid to) =>
            world.Plan.Handle(people.Teacher, circle, new(world.Team, world.Plans(null), MeetingWorld.To([to]), null, Guid.NewGuid()) { U16 = regular }, Today, Now, Cancellation);
    }
}
