using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Wheel;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Prevention.AgreementWorld;

namespace Langbenk.Data.Tests.Prevention;

public class WheelTests
{
    static readonly DateOnly NewYear = new(2026, 1, 1);

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Start_ForAMunicipality_HasEveryItemOnce(Engine engine)
    {
        await using var world = await On(engine);

        var first = await Start(world, world.NorthPlanner, world.North);
        var second = await Start(world, world.NorthPlanner, world.North);

        Assert.Equal(WheelTemplate.Items.Count, Assert.IsType<StartWheel.Result.Started>(first).Activities);
        Assert.Equal(5354, Assert.IsType<StartWheel.Result.Refused>(second).Problem.Number);
        var year = await Year(world, world.NorthPlanner);
        Assert.Equal(WheelTemplate.Items.Sum(item => item.Months.Count), year.Count);
        var shared = WheelTemplate.Items.Where(item => !item.ForEachCouncil && (item.By is not null || item.With.Count > 0)).Select(item => item.Key).Order().ToList();
        Assert.Equal(shared, (await Year(world, world.SouthPlanner)).Select(one => one.Activity.TemplateKey!).Distinct().Order());
        Assert.IsType<StartWheel.Result.Refused>(await Start(world, world.SouthPlanner, world.North));

        Assert.Equal(WheelTemplate.Items.Count - shared.Count, Assert.IsType<StartWheel.Result.Started>(await Start(world, world.SouthPlanner, world.South)).Activities);
        Assert.Equal(WheelTemplate.Items.Count, (await Year(world, world.SouthPlanner)).Select(one => one.Activity.TemplateKey).Distinct().Count());
        var hers = await Year(world, world.ChildWelfareLeader);
        Assert.Equal([world.North, world.South], hers.Where(one => one.Activity.TemplateKey == "status-report").Select(one => one.Activity.MunicipalityId!.Value).Order());
        var report = Assert.Single(await Year(world, world.NorthPlanner), one => one.Activity.TemplateKey == "status-report").Activity;
        Assert.IsType<ChangeActivity.Result.Done>(await world.Do(context => Changer(context).Handle(
            world.NorthPlanner, report.Id, report.Version, new(report.Title, report.What, report.Responsible, report.ResponsibleServiceId, report.Agenda, report.Months, null, 15), Today, Cancellation)));
        Assert.DoesNotContain(await Year(world, world.SouthPlanner), one => one.Activity.Id == report.Id);
        Assert.Contains(await Year(world, world.ChildWelfareLeader), one => one.Activity.Id == report.Id);
        Assert.DoesNotContain(world.South, (await world.Do(context => FollowUps(context).Holders("wheel", report.Id, Today, Cancellation))).Select(one => one.Id));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Start_ForAnAgreement_IsSeenByItsParties(Engine engine)
    {
        await using var world = await On(engine);
        var agreement = await world.InForce();

        await Start(world, world.ChildWelfareLeader, world.ChildWelfare, agreement);

        Assert.Equal(3, (await Year(world, world.NavLeader)).Count);
        Assert.All(await Year(world, world.NavLeader), spoke => Assert.Equal(agreement, spoke.Activity.AgreementId));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task EndAgreement_EndsItsMeetings_WhichCannotOutliveIt(Engine engine)
    {
        await using var world = await On(engine);
        var agreement = await world.InForce();
        await Start(world, world.ChildWelfareLeader, world.ChildWelfare, agreement);
        var last = Today.AddMonths(2);

        Assert.IsType<EndAgreement.Result.Done>(await world.Do(context =>
            new EndAgreement(context, Reader(context)).Handle(world.ChildWelfareLeader, agreement, last, "Slås sammen", Today, Now, Cancellation)));

        var activities = await world.Do(context => context.Set<WheelActivity>().AsNoTracking().Where(one => one.AgreementId == agreement).ToListAsync(Cancellation));
        Assert.NotEmpty(activities);
        Assert.All(activities, one => Assert.Equal(last, one.ValidTo));
        var meeting = activities[0];
        var changed = await world.Do(context => Changer(context).Handle(
            world.ChildWelfareLeader, meeting.Id, meeting.Version,
            new(meeting.Title, meeting.What, meeting.Responsible, meeting.ResponsibleServiceId, meeting.Agenda, meeting.Months, null), Today, Cancellation));
        Assert.Equal(5369, Assert.IsType<ChangeActivity.Result.Refused>(changed).Problem.Number);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Hold_CorrectedWithATaskTakenBack_RemovesItWhileItIsOpen(Engine engine)
    {
        await using var world = await On(engine);
        await Start(world, world.ChildWelfareLeader, world.ChildWelfare, await world.InForce());
        var meeting = (await Year(world, world.NavLeader)).First(one => one.Activity.TemplateKey == "leader-meeting");
        var input = Input(meeting) with { FollowUps = [new FollowUp("Feil", world.Nav, new DateOnly(2026, 10, 1)), new FollowUp("Gjort", world.Nav, new DateOnly(2026, 10, 1))] };
        var held = Assert.IsType<HoldActivity.Result.Held>(await Hold(world, world.NavLeader, input));
        var tasks = await world.Do(context => context.Tasks.OrderBy(one => one.Title).ToListAsync(Cancellation));
        await world.Do(context => new Langbenk.Work.Tasks.FinishTask(context).Handle(tasks[1].Id, [world.Nav], world.NavLeader.AccountId, Today, Cancellation));
        var again = input with { Version = held.Done.Version, FollowUps = [] };

        var done = await Hold(world, world.NavLeader, again with { TakenBack = [tasks[1].Id] });
        var open = await Hold(world, world.NavLeader, again with { TakenBack = [tasks[0].Id, Guid.NewGuid()] });

        Assert.Equal(5368, Assert.IsType<HoldActivity.Result.Refused>(done).Problem.Number);
        Assert.IsType<HoldActivity.Result.Held>(open);
        Assert.Equal(["Gjort"], await world.Do(context => context.Tasks.Select(one => one.Title).ToListAsync(Cancellation)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Hold_TheSpringMeeting_KeepsMinutesMakesTasksAndTheNextSeesThem(Engine engine)
    {
        await using var world = await On(engine);
        await Start(world, world.ChildWelfareLeader, world.ChildWelfare, await world.InForce());
        var meeting = (await Year(world, world.NavLeader)).First(one => one.Activity.TemplateKey == "leader-meeting");
        var input = Input(meeting) with { FollowUps = [new FollowUp("Lag felles skjema for samtykke", world.Nav, new DateOnly(2026, 10, 1))] };

        var held = Assert.IsType<HoldActivity.Result.Held>(await Hold(world, world.NavLeader, input));

        Assert.Equal(new Occurrence(2026, 9), held.Next);
        Assert.Equal(OccurrenceState.Done, (await Year(world, world.NavLeader)).Single(one => one.Activity.Id == meeting.Activity.Id && one.Occurrence.Month == 3).State);
        var autumn = (await world.Do(context => Wheel(context).One(world.ChildWelfareLeader, meeting.Activity.Id, 2026, 9, Today, Cancellation)))!;
        var task = Assert.Single(autumn.TasksBefore);
        Assert.Equal(("Lag felles skjema for samtykke", world.Nav, "Nav Nordvik"), (task.Title, task.HolderId, task.HolderName));
        Assert.Equal((null, "Vi ble enige."), (autumn.Done, autumn.Before!.Minutes));
        Assert.True(await world.Do(context => context.Notices.AnyAsync(one => one.AccountId == world.NavLeader.AccountId, Cancellation)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Hold_SentTwice_GivesItsTaskOnce_AndOthersWordsStillStand(Engine engine)
    {
        await using var world = await On(engine);
        await Start(world, world.ChildWelfareLeader, world.ChildWelfare, await world.InForce());
        var meeting = (await Year(world, world.NavLeader)).First(one => one.Activity.TemplateKey == "leader-meeting");
        var input = Input(meeting) with { FollowUps = [new FollowUp(" Ring legen ", world.Nav, new DateOnly(2026, 10, 1))] };

        var sent = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Hold(world, world.NavLeader, input)));
        var more = await Hold(world, world.NavLeader, input with { FollowUps = [.. input.FollowUps, new FollowUp("Ring Nav", world.Nav, new DateOnly(2026, 10, 1))] });
        var other = await Hold(world, world.NavLeader, input with { Minutes = "Noe annet." });

        Assert.All(sent, one => Assert.IsType<HoldActivity.Result.Held>(one));
        var both = input.FollowUps.Append(new FollowUp("Ring Nav", world.Nav, new DateOnly(2026, 10, 1))).ToList();
        var stored = Assert.IsType<HoldActivity.Result.Conflict>(more).Stored;
        Assert.IsType<HoldActivity.Result.Held>(await Hold(world, world.NavLeader, input with { Version = stored.Version, FollowUps = both }));
        Assert.IsType<HoldActivity.Result.Conflict>(other);
        Assert.Equal(["Ring Nav", "Ring legen"], await world.Do(context => context.Tasks.Select(one => one.Title).Order().ToListAsync(Cancellation)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Hold_WithAFaultyTask_StoresNothing(Engine engine)
    {
        await using var world = await On(engine);
        await Start(world, world.NorthPlanner, world.North);
        var spoke = (await Year(world, world.NorthPlanner))[0];

        var refused = await Hold(world, world.NorthPlanner, Input(spoke) with { FollowUps = [new FollowUp("Noe", Guid.NewGuid(), Today)] });

        Assert.Equal(5358, Assert.IsType<HoldActivity.Result.Refused>(refused).Problem.Number);
        Assert.False(await world.Do(context => context.Set<WheelDone>().AnyAsync(Cancellation)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Hold_BadInput_IsRefusedWithItsNumber(Engine engine)
    {
        await using var world = await On(engine);
        await Start(world, world.NorthPlanner, world.North);
        var good = Input((await Year(world, world.NorthPlanner)).First(one => one.Activity.TemplateKey == "status-report"));
        (HoldActivity.Input Bad, int Number)[] all =
        [
            (good with { HeldOn = null }, 5356), (good with { HeldOn = Today.AddDays(1) }, 5356), (good with { Month = 6 }, 5355),
            (good with { Year = int.MaxValue }, 5355), (good with { Minutes = "Om 01019012345" }, 5357),
            (good with { Attendance = " " }, 5365), (good with { Minutes = new string('a', WheelDone.MaxMinutesLength + 1) }, 5353),
            (good with { FollowUps = [new FollowUp("", world.North, Today)] }, 5358), (good with { FollowUps = [new FollowUp("Noe", world.North, DateOnly.MaxValue)] }, 5358),
        ];

        foreach (var (bad, number) in all)
            Assert.Equal(number, Assert.IsType<HoldActivity.Result.Refused>(await Hold(world, world.NorthPlanner, bad)).Problem.Number);
        Assert.IsType<HoldActivity.Result.NotFound>(await Hold(world, world.SouthPlanner, good));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Hold_TheSameMeetingByTwo_ShowsTheSecondWhatTheFirstWrote(Engine engine)
    {
        await using var world = await On(engine);
        await Start(world, world.NorthPlanner, world.North);
        var input = Input((await Year(world, world.NorthPlanner))[0]);
        await Hold(world, world.NorthPlanner, input);

        var second = await Hold(world, world.NorthPlanner, input with { Minutes = "Et annet referat" });

        Assert.Equal("Vi ble enige.", Assert.IsType<HoldActivity.Result.Conflict>(second).Stored.Minutes);
        Assert.IsType<HoldActivity.Result.Held>(await Hold(world, world.NorthPlanner, input with { Version = 1, Minutes = "Rettet" }));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Hold_ManyAtOnce_StoresOne(Engine engine)
    {
        await using var world = await On(engine);
        await Start(world, world.NorthPlanner, world.North);
        var input = Input((await Year(world, world.NorthPlanner))[0]);

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(at => Task.Run(() => Hold(world, world.NorthPlanner, input with { Minutes = $"Vi ble enige om {at}." }))));

        Assert.Single(results.OfType<HoldActivity.Result.Held>());
        Assert.Equal(7, results.OfType<HoldActivity.Result.Conflict>().Count());
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_Activity_MovesMonthsAndGivesTheResponsibleServiceItsMeeting(Engine engine)
    {
        await using var world = await On(engine);
        await Start(world, world.NorthPlanner, world.North);
        var activity = (await Year(world, world.NorthPlanner)).First(one => one.Activity.TemplateKey == "internal-control-review").Activity;
        Assert.DoesNotContain(await Year(world, world.ChildWelfareLeader), one => one.Activity.Id == activity.Id);

        var changed = await world.Do(context => Changer(context).Handle(
            world.NorthPlanner, activity.Id, activity.Version, new("Årsmelding", "", "Leder", world.ChildWelfare, "Mål\nTall", [4, 12], null), Today, Cancellation));

        Assert.IsType<ChangeActivity.Result.Done>(changed);
        var seen = (await Year(world, world.ChildWelfareLeader)).Where(one => one.Activity.Id == activity.Id).ToList();
        Assert.Equal([4, 12], seen.Select(one => one.Occurrence.Month));
        Assert.IsType<HoldActivity.Result.Held>(await Hold(world, world.ChildWelfareLeader, Input(seen[0])));
        Assert.IsType<ChangeActivity.Result.NotFound>(await world.Do(context => Changer(context).Handle(
            world.ChildWelfareLeader, activity.Id, 2, new("Nei", "", "", null, "", [1], null), Today, Cancellation)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_DueDayAndPlan_AreKeptAndThePlanIsShownToThoseWhoMayReadIt(Engine engine)
    {
        await using var world = await On(engine);
        await Start(world, world.NorthPlanner, world.North);
        var plan = await Plan(world, world.NorthPlanner, world.North);
        var theirs = await Plan(world, world.SouthPlanner, world.South);
        var activity = (await Year(world, world.NorthPlanner)).First(one => one.Activity.TemplateKey == "annual-report").Activity;
        var input = new ChangeActivity.Input("Årsmelding", "", "", world.ChildWelfare, "", [2, 3], null, 30, plan);

        Assert.Equal(5361, await Refused(world, activity, input with { DueDay = 0 }));
        Assert.Equal(5361, await Refused(world, activity, input with { DueDay = 32 }));
        Assert.Equal(5362, await Refused(world, activity, input with { PlanId = Guid.NewGuid() }));
        Assert.Equal(5362, await Refused(world, activity, input with { PlanId = theirs }));
        Assert.IsType<ChangeActivity.Result.Done>(await Change(world, world.NorthPlanner, activity, input));

        var spokes = (await Year(world, world.NorthPlanner)).Where(one => one.Activity.Id == activity.Id).ToList();
        Assert.Equal([new DateOnly(2026, 2, 28), new DateOnly(2026, 3, 30)], spokes.Select(one => one.Occurrence.Due));
        Assert.Equal(plan, (await PlanOf(world, world.NorthPlanner, spokes[0]))!.Id);
        Assert.Null(await PlanOf(world, world.ChildWelfareLeader, spokes[0]));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Change_PlanThatSheMayNotRead_IsNotTakenAway(Engine engine)
    {
        await using var world = await On(engine);
        var plan = await Plan(world, world.NorthPlanner, world.North);
        var made = Assert.IsType<ChangeActivity.Result.Done>(await world.Do(context => Changer(context).Make(
            world.ChildWelfareLeader, world.ChildWelfare, WheelKind.Report, new("Rapport", "", "", null, "", [10], null), Today, Cancellation)));
        await world.Do(async context =>
        {
            (await context.Set<WheelActivity>().SingleAsync(one => one.Id == made.Id, Cancellation)).PlanId = plan;
            return await context.SaveChangesAsync(Cancellation);
        });

        var activity = (await Year(world, world.ChildWelfareLeader)).Single().Activity;
        Assert.IsType<ChangeActivity.Result.Done>(await Change(world, world.ChildWelfareLeader, activity, new("Rapporten", "", "", null, "", [10], null)));

        var kept = await world.Do(context => context.Set<WheelActivity>().AsNoTracking().SingleAsync(Cancellation));
        Assert.Equal(("Rapporten", plan), (kept.Title, kept.PlanId!.Value));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task PlanOf_WithoutAChoice_IsTheAdoptedOneOfItsDayAndADraftNeverTakesOver(Engine engine)
    {
        await using var world = await On(engine);
        await Start(world, world.NorthPlanner, world.North);
        var year = await Year(world, world.NorthPlanner);
        var (report, evaluation) = (year.First(one => one.Activity.TemplateKey == "status-report"), year.First(one => one.Activity.TemplateKey == "plan-evaluation"));
        await Adopt(world, await Plan(world, world.SouthPlanner, world.South, 2025), new(2025, 1, 1));
        var old = await Plan(world, world.NorthPlanner, world.North, 2022);
        Assert.Null(await PlanOf(world, world.NorthPlanner, report));
        await Adopt(world, old, new(2022, 3, 1), PlanStatus.Revised);
        var draft = await Plan(world, world.NorthPlanner, world.North, 2026);

        Assert.Equal(old, (await PlanOf(world, world.NorthPlanner, report))!.Id);
        Assert.Equal(["plan-evaluation", "status-report"], (await OfPlan(world, old)).Order());
        Assert.Empty(await OfPlan(world, draft));

        await Adopt(world, draft, new(2026, 8, 20), PlanStatus.Adopting);
        Assert.Equal(old, (await PlanOf(world, world.NorthPlanner, report))!.Id);
        Assert.Equal(draft, (await PlanOf(world, world.NorthPlanner, evaluation))!.Id);
        Assert.Null(await PlanOf(world, world.NorthPlanner, year.First(one => one.Activity.TemplateKey == "annual-report")));
        Assert.Equal(["status-report"], await OfPlan(world, old));
        Assert.Equal(["plan-evaluation"], await OfPlan(world, draft));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task January_WhatLapsedLastYear_IsStillThere(Engine engine)
    {
        await using var world = await On(engine);
        await Start(world, world.NorthPlanner, world.North);
        var january = new DateOnly(2027, 1, 5);
        var last = (await Year(world, world.NorthPlanner)).First(one => one.Activity.TemplateKey == "plan-evaluation");
        await Hold(world, world.NorthPlanner, Input(last));

        var now = await world.Do(context => Wheel(context).Handle(world.NorthPlanner, 2027, january, null, Cancellation));
        var lapsed = now.Where(one => one.Occurrence.Year == 2026).ToList();
        Assert.Equal(WheelTemplate.Items.Sum(item => item.Months.Count) - 1, lapsed.Count);
        Assert.All(lapsed, one => Assert.Equal(OccurrenceState.Overdue, one.State));
        Assert.DoesNotContain(lapsed, one => one.Activity.Id == last.Activity.Id);
        Assert.All(await world.Do(context => Wheel(context).Handle(world.NorthPlanner, 2028, january, null, Cancellation)), one => Assert.Equal(2028, one.Occurrence.Year));
    }

    static Task<ChangeActivity.Result> Change(AgreementWorld world, Actor actor, WheelActivity activity, ChangeActivity.Input input) =>
        world.Do(context => Changer(context).Handle(actor, activity.Id, activity.Version, input, Today, Cancellation));

    static async Task<int> Refused(AgreementWorld world, WheelActivity activity, ChangeActivity.Input input) =>
        Assert.IsType<ChangeActivity.Result.Refused>(await Change(world, world.NorthPlanner, activity, input)).Problem.Number;

    static Task<FindWheelPlan.Found?> PlanOf(AgreementWorld world, Actor actor, ReadWheel.Spoke spoke) =>
        world.Do(context => new FindWheelPlan(context, new Access.AccessGate(context)).Handle(actor, spoke.Activity, spoke.Occurrence, Today, Cancellation));

    static async Task<IEnumerable<string?>> OfPlan(AgreementWorld world, Guid plan) => (await world.Do(async context => await Wheel(context).OfPlan(
        world.NorthPlanner, await context.Set<Plan>().SingleAsync(one => one.Id == plan, Cancellation), 2026, Today, Cancellation)))
        .Select(one => one.Activity.TemplateKey).Distinct();

    static async Task<Guid> Plan(AgreementWorld world, Actor actor, Guid municipality, int from = 2024) => Assert.IsType<StartPlan.Result.Started>(
        await world.Do(context => new StartPlan(context, context, context).Handle(
            new(actor, $"Plan fra {from}", from, from + 3, municipality, [], [], [], NewYear, Today), Cancellation))).Plan.Id;

    static Task<int> Adopt(AgreementWorld world, Guid plan, DateOnly on, PlanStatus status = PlanStatus.InForce) => world.Do(async context =>
    {
        (await context.Set<Plan>().SingleAsync(one => one.Id == plan, Cancellation)).Status = status;
        var row = await context.Set<PlanMunicipality>().SingleAsync(one => one.PlanId == plan, Cancellation);
        (row.Adoption, row.DecidedOn) = (AdoptionStatus.Adopted, on);
        return await context.SaveChangesAsync(Cancellation);
    });

    static ChangeActivity Changer(LangbenkContext context) => new(context, new Access.AccessGate(context), Places(context), Reader(context), Relations(context));

    static HoldActivity.Input Input(ReadWheel.Spoke spoke) => new(
        spoke.Activity.Id, spoke.Occurrence.Year, spoke.Occurrence.Month, 0, new DateOnly(2026, 8, 25), "Lederne", "Vi ble enige.", []);

    static Task<StartWheel.Result> Start(AgreementWorld world, Actor actor, Guid place, Guid? agreement = null) =>
        world.Do(context => Starter(context).Handle(actor, place, agreement, Language.Nb, NewYear, Today, Cancellation));

    static Task<IReadOnlyList<ReadWheel.Spoke>> Year(AgreementWorld world, Actor actor) =>
        world.Do(context => Wheel(context).Handle(actor, 2026, Today, null, Cancellation));

    static Task<HoldActivity.Result> Hold(AgreementWorld world, Actor actor, HoldActivity.Input input) =>
        world.Do(context => Holder(context).Handle(actor, input, Today, Now, Cancellation));
}
