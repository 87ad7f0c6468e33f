using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention;
using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.Calendar;
using Langbenk.Prevention.Wheel;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Prevention.AgreementWorld;

namespace Langbenk.Data.Tests.Prevention;

public class BodyAndCalendarTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Body_WithMembers_IsReadByThemAndHeldWithTasks(Engine engine)
    {
        await using var world = await On(engine);
        var id = await Body(world);

        var held = await Meet(world, world.NavLeader, new(id, Today, "Barnevern, Nav", "Vi øver sammen.", new DateOnly(2026, 11, 4), [new FollowUp("Bestill lokale", world.Nav, Today)]));

        Assert.IsType<HoldBodyMeeting.Result.Held>(held);
        var whole = (await world.Do(context => new ReadBodies(context, new AccessGate(context)).One(world.NavLeader, BodyActions.Read, id, Today, cancellation: Cancellation)))!;
        Assert.Equal(["Barnevernet i Vik", "Nav Nordvik", "Fastlegene"], whole.Members.Select(one => one.Name));
        Assert.Equal("Vi øver sammen.", Assert.Single(whole.Meetings).Minutes);
        Assert.Equal(new DateOnly(2026, 11, 4), whole.Body.NextMeeting);
        Assert.Single(await world.Do(context => context.Tasks.Where(one => one.ResourceId == id).ToListAsync(Cancellation)));
        Assert.Null(await world.Do(context => new ReadBodies(context, new AccessGate(context)).One(world.SouthPlanner, BodyActions.Read, id, Today, cancellation: Cancellation)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Body_TaskToSomeoneOutsideIt_LetsThemReadWhatItIsAbout_AndAStrangerCannotBeAsked(Engine engine)
    {
        await using var world = await On(engine);
        var id = await Body(world);
        Task<HoldBodyMeeting.Result> Ask(Guid holder) => Meet(world, world.NavLeader, new(id, Today, "", "Vi øver sammen.", null, [new FollowUp("Bestill lokale", holder, Today.AddDays(9))]));
        Task<ReadBodies.Whole?> Seen() => world.Do(context => new ReadBodies(context, new AccessGate(context)).One(world.SouthPlanner, BodyActions.Read, id, Today, cancellation: Cancellation));
        Assert.Null(await Seen());

        Assert.IsType<HoldBodyMeeting.Result.Held>(await Ask(world.South));
        Assert.NotNull(await Seen());
        var version = (await Seen())!.Body.Version;
        var changed = await world.Do(context => BodyChanger(context).Handle(world.NorthPlanner, id, version, Input(new ChangeBody.Member(world.ChildWelfare, "", "leder")), Today, Cancellation));
        Assert.IsType<ChangeBody.Result.Done>(changed);
        Assert.NotNull(await Seen());

        Assert.IsType<HoldBodyMeeting.Result.NotFound>(await Ask(world.South));
        var refused = await Meet(world, world.ChildWelfareLeader, new(id, Today, "", "Vi øver.", null, [new FollowUp("X", Guid.NewGuid(), Today)]));
        Assert.IsType<HoldBodyMeeting.Result.Refused>(refused);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Body_WithMoreMinutesThanOnePage_ShowsEachOnceWithTheOlderAfter(Engine engine)
    {
        await using var world = await On(engine);
        var id = await Body(world);
        // Two a day: the limit falls between two of one day.
        var held = Enumerable.Range(1, ReadBodies.MostMeetings * 2 + 3).Select(at => new BodyMeeting
        {
            Id = Guid.CreateVersion7(),
            BodyId = id,
            HeldOn = Today.AddDays(-at / 2),
            Attendance = "",
            Minutes = $"Møte {at}",
            RecordedById = world.NavLeader.AccountId,
            RecordedAt = Now,
        }).ToList();
        await world.Do(async context =>
        {
            context.AddRange(held);
            return await context.SaveChangesAsync(Cancellation);
        });

        var seen = new List<Guid>();
        DateOnly? before = null;
        do
        {
            var page = (await world.Do(context => new ReadBodies(context, new AccessGate(context)).One(world.NavLeader, BodyActions.Read, id, Today, before, Cancellation)))!;
            Assert.InRange(page.Meetings.Count, 1, ReadBodies.MostMeetings);
            seen.AddRange(page.Meetings.Select(one => one.Id));
            before = page.OlderThan;
        }
        while (before is not null);

        Assert.Equal(held.Select(one => one.Id).Order(), seen.Order());
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Body_MinutesWithElevenDigits_AreRefused(Engine engine)
    {
        await using var world = await On(engine);
        var id = await Body(world);

        var refused = await Meet(world, world.NavLeader, new(id, Today, "", "Vi drøftet 010190-12345", null, []));

        Assert.Equal(5374, Assert.IsType<HoldBodyMeeting.Result.Refused>(refused).Problem.Number);
        Assert.False(await world.Do(context => context.Set<BodyMeeting>().AnyAsync(Cancellation)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Body_MemberNoLongerNamed_LosesAccess(Engine engine)
    {
        await using var world = await On(engine);
        var id = await Body(world);

        await world.Do(context => BodyChanger(context).Handle(world.NorthPlanner, id, 1, Input(new ChangeBody.Member(world.ChildWelfare, "", "leder")), Today, Cancellation));

        Assert.IsType<HoldBodyMeeting.Result.NotFound>(await Meet(world, world.NavLeader, new(id, Today, "", "Nei", null, [])));
        var rows = await world.Do(context => new ReadBodies(context, new AccessGate(context)).Handle(world.NorthPlanner, Today, Cancellation));
        Assert.Equal("leder", Assert.Single(Assert.Single(rows).Members).Function);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Calendar_OfAnAccount_HoldsItsOwnDaysWithoutContent(Engine engine)
    {
        await using var world = await On(engine);
        await Body(world);
        await world.Do(context => Starter(context).Handle(world.NorthPlanner, world.North, null, Language.Nb, new DateOnly(2026, 1, 1), Today, Cancellation));
        var (north, south) = (await Open(world, world.NorthPlanner), await Open(world, world.SouthPlanner));

        var days = (await Days(world, north))!;

        Assert.Contains(days, one => one is { Meeting: true } && one.Day == new DateOnly(2026, 10, 7));
        Assert.Contains(days, one => one is { Meeting: false } && one.Day == new DateOnly(2026, 5, 31));
        Assert.Equal(days.Count, days.Select(one => one.Key).Distinct().Count());
        Assert.Equal(days.Select(one => one.Key), (await Days(world, north))!.Select(one => one.Key));
        var theirs = (await Days(world, south))!;
        Assert.Contains(theirs, one => one is { Meeting: false } && one.Day == new DateOnly(2026, 5, 31));
        Assert.DoesNotContain(theirs, one => one.Day == new DateOnly(2026, 10, 7));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Calendar_RenewedClosedOrWrong_IsNobodys(Engine engine)
    {
        await using var world = await On(engine);
        var old = await Open(world, world.NorthPlanner);
        var current = await Open(world, world.NorthPlanner);

        Assert.Null(await Days(world, old));
        Assert.NotNull(await Days(world, current));
        Assert.DoesNotContain(current, (await world.Do(context => context.Set<CalendarToken>().SingleAsync(Cancellation))).Hash, StringComparison.Ordinal);
        foreach (var wrong in new[] { null, "", "x", current.ToUpperInvariant(), CalendarToken.HashOf(current), new string('0', 64) })
            Assert.Null(await Days(world, wrong));
        Assert.True(await world.Do(context => new OpenCalendar(context).Close(world.NorthPlanner.AccountId, Cancellation)));
        Assert.Null(await Days(world, current));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Calendar_OfAClosedAccount_IsNobodys(Engine engine)
    {
        await using var world = await On(engine);
        var secret = await Open(world, world.NorthPlanner);
        await world.Do(async context =>
        {
            (await context.Accounts.SingleAsync(one => one.Id == world.NorthPlanner.AccountId, Cancellation)).ClosedOn = Today;
            return await context.SaveChangesAsync(Cancellation);
        });

        Assert.Null(await Days(world, secret));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Body_NextMeetingInAnotherCentury_IsRefused(Engine engine)
    {
        await using var world = await On(engine);
        var id = await Body(world);
        foreach (var far in new[] { new DateOnly(2101, 1, 1), DateOnly.MaxValue })
        {
            var met = await Meet(world, world.NavLeader, new(id, Today, "", "Vi øver.", far, []));
            var changed = await world.Do(context => BodyChanger(context).Handle(
                world.NorthPlanner, id, 1, Input(new ChangeBody.Member(world.Nav, "", "leder")) with { NextMeeting = far }, Today, Cancellation));
            var followed = await Meet(world, world.NavLeader, new(id, Today, "", "Vi øver.", null, [new FollowUp("Bestill lokale", world.Nav, far)]));

            Assert.Equal(5377, Assert.IsType<HoldBodyMeeting.Result.Refused>(met).Problem.Number);
            Assert.Equal(5377, Assert.IsType<ChangeBody.Result.Refused>(changed).Problem.Number);
            Assert.Equal(5358, Assert.IsType<HoldBodyMeeting.Result.Refused>(followed).Problem.Number);
        }

        Assert.IsType<HoldBodyMeeting.Result.Held>(await Meet(world, world.NavLeader, new(id, Today, "", "Vi øver.", new DateOnly(2100, 12, 31), [])));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Body_PlannedDay_StaysWhenItIsAheadAndIsEmptiedWhenItHasBeen(Engine engine)
    {
        await using var world = await On(engine);
        var id = await Body(world);
        var planned = new DateOnly(2026, 10, 7);
        Task<DateOnly?> After(DateOnly held, DateOnly today) => world.Do(async context =>
        {
            var result = await new HoldBodyMeeting(context, new AccessGate(context), FollowUps(context)).Handle(world.NavLeader, new(id, held, "", $"Vi øver {held}.", null, []), today, Now, Cancellation);
            Assert.IsType<HoldBodyMeeting.Result.Held>(result);
            return await context.Set<StandingBody>().Select(one => one.NextMeeting).SingleAsync(Cancellation);
        });

        Assert.Equal(planned, await After(planned.AddDays(-9), planned.AddDays(-8)));
        Assert.Equal(planned, await After(planned.AddDays(-1), planned));
        Assert.Null(await After(planned, planned));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Body_MinutesOfNoDayOrOfAnotherAge_AreRefused(Engine engine)
    {
        await using var world = await On(engine);
        var id = await Body(world);
        foreach (var day in new DateOnly?[] { null, DateOnly.MinValue, new DateOnly(1989, 12, 31), Today.AddDays(1) })
            Assert.Equal(5375, Assert.IsType<HoldBodyMeeting.Result.Refused>(await Meet(world, world.NavLeader, new(id, day, "", "Vi øver.", null, []))).Problem.Number);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Body_Ended_IsOutOfTheCalendarAndTakesNoMinutesAfterIt(Engine engine)
    {
        await using var world = await On(engine);
        var id = await Body(world);
        Task<EndBody.Result> End(Actor actor, int version, DateOnly? day) => world.Do(context => new EndBody(context, new AccessGate(context)).Handle(actor, id, version, day, Today, Cancellation));

        Task<IReadOnlyList<ReadBodies.Coming>> Next(Actor actor, DateOnly day) => world.Do(context => new ReadBodies(context, new AccessGate(context)).Next(actor, day, Cancellation));
        Assert.Equal(new DateOnly(2026, 10, 7), Assert.Single(await Next(world.NavLeader, Today)).Day);
        Assert.Equal(new DateOnly(2026, 10, 7), Assert.Single(await Next(world.NavLeader, new(2026, 10, 8))).Day);
        Assert.Empty(await Next(world.NavLeader with { AccountId = Guid.NewGuid(), Holdings = [] }, Today));

        Assert.IsType<EndBody.Result.NotFound>(await End(world.NavLeader, 1, Today));
        foreach (var day in new DateOnly?[] { null, DateOnly.MinValue, new DateOnly(2101, 1, 1) })
            Assert.Equal(5379, Assert.Single(Assert.IsType<EndBody.Result.Refused>(await End(world.NorthPlanner, 1, day)).Faults).Problem.Number);
        Assert.IsType<EndBody.Result.Done>(await End(world.NorthPlanner, 1, Today));
        Assert.IsType<EndBody.Result.Done>(await End(world.NorthPlanner, 1, Today));
        Assert.IsType<EndBody.Result.Conflict>(await End(world.NorthPlanner, 1, Today.AddDays(4)));

        Assert.DoesNotContain((await Days(world, await Open(world, world.NorthPlanner)))!, one => one.Day == new DateOnly(2026, 10, 7));
        Assert.Equal(5378, Assert.IsType<HoldBodyMeeting.Result.Refused>(await Meet(world, world.NavLeader, new(id, Today, "", "Vi øver.", Today.AddDays(9), []))).Problem.Number);
        Assert.IsType<HoldBodyMeeting.Result.Held>(await Meet(world, world.NavLeader, new(id, Today, "", "Vi øver.", null, [])));
        var late = await world.Do(context => new HoldBodyMeeting(context, new AccessGate(context), FollowUps(context)).Handle(
            world.NavLeader, new(id, Today.AddDays(1), "", "Vi øver.", null, []), Today.AddDays(2), Now, Cancellation));
        Assert.Equal(5378, Assert.IsType<HoldBodyMeeting.Result.Refused>(late).Problem.Number);
        var rows = await world.Do(context => new ReadBodies(context, new AccessGate(context)).Handle(world.NorthPlanner, Today.AddDays(1), Cancellation));
        Assert.True(Assert.Single(rows).Body.HasEnded(Today.AddDays(1)));
        Assert.Empty(await Next(world.NorthPlanner, Today));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Body_SentTwiceAtOnce_IsOneTeamWithOneMeetingAndOneTask(Engine engine)
    {
        await using var world = await On(engine);
        var id = await Body(world);
        Assert.Equal(id, await Body(world));
        var input = new HoldBodyMeeting.Input(id, Today, "", "Vi øver.", null, [new FollowUp("Bestill lokale", world.Nav, Today.AddDays(3))]);

        var first = Assert.IsType<HoldBodyMeeting.Result.Held>(await Meet(world, world.NavLeader, input));
        var again = Assert.IsType<HoldBodyMeeting.Result.Held>(await Meet(world, world.NavLeader, input));

        Assert.Equal(first.MeetingId, again.MeetingId);
        Assert.Single(await world.Do(context => context.Tasks.Where(one => one.ResourceId == id).ToListAsync(Cancellation)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Body_MinutesCorrected_TakesBackAnOpenTaskAndStopsTheSecond(Engine engine)
    {
        await using var world = await On(engine);
        var id = await Body(world);
        var held = Assert.IsType<HoldBodyMeeting.Result.Held>(await Meet(world, world.NavLeader, new(id, Today, "", "Vi øver.", null, [new FollowUp("Feil", world.Nav, Today.AddDays(3))])));
        var task = await world.Do(context => context.Tasks.Select(one => one.Id).SingleAsync(Cancellation));
        Task<CorrectBodyMeeting.Result> Correct(Actor actor, int version, string minutes, params IReadOnlyList<Guid> back) => world.Do(context =>
            new CorrectBodyMeeting(context, new AccessGate(context), FollowUps(context)).Handle(
                actor, new(id, held.MeetingId, version, new(Today.AddDays(-1), "Nav", minutes, [new FollowUp("Rett", world.ChildWelfare, Today.AddDays(3))]), back), Today, Now, Cancellation));

        Assert.IsType<CorrectBodyMeeting.Result.NotFound>(await Correct(world.SouthPlanner, 1, "Nei"));
        Assert.Equal(5376, Assert.Single(Assert.IsType<CorrectBodyMeeting.Result.Refused>(await Correct(world.NavLeader, 1, " ")).Faults).Problem.Number);
        Assert.All(
            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Correct(world.NavLeader, 1, "Vi øvde.", task))),
            one => Assert.IsType<CorrectBodyMeeting.Result.Corrected>(one));
        Assert.Equal("Vi øvde.", Assert.IsType<CorrectBodyMeeting.Result.Conflict>(await Correct(world.ChildWelfareLeader, 1, "Vi sov.")).Stored.Minutes);

        var whole = (await world.Do(context => new ReadBodyMeeting(context, context, new AccessGate(context)).Handle(world.NavLeader, id, held.MeetingId, Today, Cancellation)))!;
        Assert.Equal((Today.AddDays(-1), "Nav", "Vi øvde."), (whole.Meeting.HeldOn, whole.Meeting.Attendance, whole.Meeting.Minutes));
        Assert.Equal("Rett", Assert.Single(whole.Tasks).Title);
    }

    static Task<string> Open(AgreementWorld world, Actor actor) => world.Do(context => new OpenCalendar(context).Handle(actor.AccountId, Today, Cancellation));

    static Task<IReadOnlyList<CalendarDay>?> Days(AgreementWorld world, string? secret) => world.Do(context => Calendar(context).Handle(secret, Today, Cancellation));

    static ChangeBody.Input Input(params IReadOnlyList<ChangeBody.Member> members) =>
        new("Samhandlingsteam", "Følge med på samarbeidet", "Hver måned", new DateOnly(2026, 10, 7), members);

    static async Task<Guid> Body(AgreementWorld world) => Assert.IsType<ChangeBody.Result.Done>(await world.Do(context => BodyChanger(context).Make(
        world.NorthPlanner, world.North,
        Input(new(world.ChildWelfare, "", "leder"), new(world.Nav, "", "veileder"), new(null, "Fastlegene", "kommuneoverlege")), Today, Cancellation))).Id;

    static Task<HoldBodyMeeting.Result> Meet(AgreementWorld world, Actor actor, HoldBodyMeeting.Input input) => world.Do(context =>
        new HoldBodyMeeting(context, new AccessGate(context), FollowUps(context)).Handle(actor, input, Today, Now, Cancellation));
}
