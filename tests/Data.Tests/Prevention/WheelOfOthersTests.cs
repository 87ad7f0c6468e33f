using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Wheel;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Prevention.AgreementWorld;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>What several have to do with: the meetings of an agreement, what a service does for its municipalities, and taking back.</summary>
public class WheelOfOthersTests
{
    static readonly DateOnly From = new(2026, 9, 1);

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Start_ForAnotherAgreementThanNavs_MakesItsOwnMeetingsOnce(Engine engine)
    {
        await using var world = await On(engine);
        var id = await EarlyYears(world);
        Assert.Equal(5363, Refused(await Start(world, id)));
        await world.InForce(id);

        var started = await Start(world, id);

        Assert.Equal(2, Assert.IsType<StartWheel.Result.Started>(started).Activities);
        Assert.Equal(5364, Refused(await Start(world, id)));
        var year = await world.Do(context => Wheel(context).OfAgreement(world.SouthPlanner, id, Today, Cancellation));
        Assert.True(year.IsInTheWheel);
        Assert.Equal(
            [("Styrere, leder for helsestasjonen og barnevernsleder møtes vår og høst", 9), ("Felles fagdag én gang i året om å se og snakke med små barn", 10)],
            year.Spokes.Select(one => (one.Activity.Title, one.Occurrence.Month)));
        Assert.Equal([WheelKind.Meeting, WheelKind.StaffDay], year.Spokes.Select(one => one.Activity.Kind));
        Assert.Equal("Fra avtalen «Barnehage, helsestasjon og barnevern».", year.Spokes[0].Activity.What);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task OfAgreement_NothingMoreThisYear_HasTheFirstOfTheNext(Engine engine)
    {
        await using var world = await On(engine);
        var id = await EarlyYears(world);
        await world.InForce(id);
        await Start(world, id);
        var november = new DateOnly(2026, 11, 5);
        Assert.False((await world.Do(context => Wheel(context).OfAgreement(world.NavLeader, id, november, Cancellation))).IsInTheWheel);

        var year = await world.Do(context => Wheel(context).OfAgreement(world.ChildWelfareLeader, id, november, Cancellation));

        Assert.Equal(
            [(2026, 9), (2026, 10), (2027, 3), (2027, 10)], year.Spokes.Select(one => (one.Occurrence.Year, one.Occurrence.Month)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Start_ForAMunicipality_TheServiceDoesItsPartAndItsOtherOwnersReadIt(Engine engine)
    {
        await using var world = await On(engine);
        await world.Do(context => Starter(context).Handle(world.NorthPlanner, world.North, null, Language.Nb, From, Today, Cancellation));
        var hers = (await Year(world, world.ChildWelfareLeader)).First(one => one.Activity.TemplateKey == "economy-report");

        Assert.Equal((world.ChildWelfare, "Barnevernet i Vik", "Nordvik"), (hers.Activity.ResponsibleServiceId, hers.By, hers.Place));
        Assert.IsType<HoldActivity.Result.NotFound>(await Mark(world, world.SouthPlanner, hers));
        Assert.IsType<HoldActivity.Result.Held>(await Mark(world, world.ChildWelfareLeader, hers));
        var directors = (await Year(world, world.SouthPlanner)).First(one => one.Activity.TemplateKey == "directors-meeting").Activity;
        await world.Do(context => new ChangeActivity(context, new Access.AccessGate(context), Places(context), Reader(context), Relations(context)).Handle(
            world.NorthPlanner, directors.Id, directors.Version, new("Møte", "", "", null, "", [11], null), Today, Cancellation));
        Assert.Equal("Møte", (await Year(world, world.SouthPlanner)).Single(one => one.Activity.Id == directors.Id).Activity.Title);
        Assert.Equal(
            ["directors-meeting", "leader-meeting"],
            (await Year(world, world.NavLeader)).Concat(await Year(world, world.ChildWelfareLeader)).Where(one => one.Activity.ResponsibleServiceId is null || one.Activity.TemplateKey == "leader-meeting")
                .Select(one => one.Activity.TemplateKey!).Distinct().Order());
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Undo_TheSameDay_PutsItBackAndWhatIsWrittenStays(Engine engine)
    {
        await using var world = await On(engine);
        await world.Do(context => Starter(context).Handle(world.NorthPlanner, world.North, null, Language.Nb, From, Today, Cancellation));
        var report = (await Year(world, world.NorthPlanner)).First(one => one.Activity.TemplateKey == "economy-report");
        await Mark(world, world.ChildWelfareLeader, report);

        Assert.IsType<UndoActivity.Result.NotFound>(await Undo(world, world.SouthPlanner, report, Today));
        Assert.Equal(5367, Assert.IsType<UndoActivity.Result.Refused>(await Undo(world, world.NorthPlanner, report, Today.AddDays(1))).Problem.Number);
        Assert.IsType<UndoActivity.Result.Undone>(await Undo(world, world.NorthPlanner, report, Today));
        Assert.IsType<UndoActivity.Result.NotFound>(await Undo(world, world.NorthPlanner, report, Today));
        Assert.False(await world.Do(context => context.Set<WheelDone>().AnyAsync(Cancellation)));

        Assert.IsType<HoldActivity.Result.Held>(await world.Do(context => Holder(context).Handle(
            world.NorthPlanner, new(report.Activity.Id, 2026, report.Occurrence.Month, 0, Today, "Lederne", "Vi ble enige.", []), Today, Now, Cancellation)));
        Assert.Equal(5366, Assert.IsType<UndoActivity.Result.Refused>(await Undo(world, world.NorthPlanner, report, Today)).Problem.Number);
        Assert.Equal("Vi ble enige.", (await Year(world, world.NorthPlanner)).Single(one => one.Done is not null).Done!.Minutes);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Undo_OfLastYear_IsThereTheDayItWasMarked(Engine engine)
    {
        await using var world = await On(engine);
        await world.Do(context => Starter(context).Handle(world.NorthPlanner, world.North, null, Language.Nb, From, Today, Cancellation));
        var december = (await Year(world, world.NorthPlanner)).Single(one => one.Activity.TemplateKey == "economy-report" && one.Occurrence.Month == 12);
        var january = new DateOnly(2027, 1, 5);
        await world.Do(context => Holder(context).Handle(
            world.NorthPlanner, new(december.Activity.Id, 2026, 12, 0, january, "", "", []), january, new DateTime(2027, 1, 4, 23, 30, 0, DateTimeKind.Utc), Cancellation));

        async Task<ReadWheel.Spoke?> Seen(DateOnly day) => (await world.Do(context => Wheel(context).Handle(world.NorthPlanner, 2027, day, null, Cancellation)))
            .SingleOrDefault(one => one.Activity.Id == december.Activity.Id && one.Occurrence.Year == 2026 && one.Occurrence.Month == 12);
        Assert.Null(await Seen(january.AddDays(1)));
        Assert.Equal(OccurrenceState.Done, (await Seen(january))!.State);
        Assert.IsType<UndoActivity.Result.Undone>(await Undo(world, world.NorthPlanner, december, january));
        Assert.Equal(OccurrenceState.Overdue, (await Seen(january))!.State);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Hold_AMeetingWithNobodyThere_IsRefused(Engine engine)
    {
        await using var world = await On(engine);
        await world.Do(context => Starter(context).Handle(world.NorthPlanner, world.North, null, Language.Nb, From, Today, Cancellation));
        var meeting = (await Year(world, world.NorthPlanner)).First(one => one.Activity.TemplateKey == "directors-meeting");

        var refused = await Mark(world, world.NorthPlanner, meeting);

        Assert.Equal(5365, Assert.IsType<HoldActivity.Result.Refused>(refused).Problem.Number);
    }

    /// <summary>Of the kindergarten and the health centre, who are outside, and the child welfare service.</summary>
    static async Task<Guid> EarlyYears(AgreementWorld world) => Assert.IsType<StartAgreement.Result.Started>(await world.Do(context =>
        new StartAgreement(context, Places(context), Relations(context)).Handle(
            world.ChildWelfareLeader,
            new("kindergarten-health-child-welfare", "", world.ChildWelfare, [], ["Vik barnehage", "Vik helsestasjon"], Language.Nb), Today, Now, Cancellation))).Id;

    static Task<StartWheel.Result> Start(AgreementWorld world, Guid agreement) =>
        world.Do(context => Starter(context).Handle(world.ChildWelfareLeader, world.ChildWelfare, agreement, Language.Nb, From, Today, Cancellation));

    static int Refused(StartWheel.Result result) => Assert.IsType<StartWheel.Result.Refused>(result).Problem.Number;

    static Task<IReadOnlyList<ReadWheel.Spoke>> Year(AgreementWorld world, Actor actor) =>
        world.Do(context => Wheel(context).Handle(actor, 2026, Today, null, Cancellation));

    static Task<HoldActivity.Result> Mark(AgreementWorld world, Actor actor, ReadWheel.Spoke spoke) => world.Do(context => Holder(context).Handle(
        actor, new(spoke.Activity.Id, spoke.Occurrence.Year, spoke.Occurrence.Month, 0, Today, "", "", []), Today, Now, Cancellation));

    static Task<UndoActivity.Result> Undo(AgreementWorld world, Actor actor, ReadWheel.Spoke spoke, DateOnly today) =>
        world.Do(context => Undoer(context).Handle(actor, spoke.Activity.Id, spoke.Occurrence.Year, spoke.Occurrence.Month, today, Cancellation));
}
