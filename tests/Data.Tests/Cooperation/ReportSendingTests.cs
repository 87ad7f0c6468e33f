using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Reports;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Cooperation.ReportWorld;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>A report is changed by its writer until it is sent, and never after; it lies here no longer than a day unseen.</summary>
public class ReportSendingTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Report_Sent_IsNotChangedAndCorrectedByAnAddition(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var reports = new ReportWorld(context);
        var id = await reports.Started(world.Teacher, await Registered(context, world.Teacher, Child()));
        Assert.Equal(7321, Number(await reports.Write.Handle(world.Rektor, id, 1, Good, Today, Cancellation)));
        Assert.Equal(7322, Assert.IsType<AddToReport.Result.Refused>(await reports.Add.Handle(world.Teacher, id, "Mer", Today, Now, Cancellation)).Problem.Number);
        Assert.IsType<WriteReport.Result.Done>(await reports.Write.Handle(world.Teacher, id, 1, Good with { Since = "Siden jul" }, Today, Cancellation));
        Assert.IsType<WriteReport.Result.Conflict>(await reports.Write.Handle(world.Teacher, id, 1, Good with { Since = "Siden sommeren" }, Today, Cancellation));

        Assert.IsType<MarkSentByOtherWay.Result.Conflict>(await reports.Sent(world.Teacher, id, version: 1));
        Assert.IsType<MarkSentByOtherWay.Result.Done>(await reports.Sent(world.Teacher, id, version: 2));
        Assert.IsType<MarkSentByOtherWay.Result.Done>(await reports.Sent(world.Teacher, id, version: 2));
        Assert.Equal([7328], Numbers(await reports.Sent(world.Rektor, id, DispatchWay.ByHand)));
        Assert.Equal(7320, Number(await reports.Write.Handle(world.Teacher, id, 3, Good, Today, Cancellation)));
        Assert.Equal(7320, Assert.IsType<SetAsideReport.Result.Refused>(await reports.SetAside.Handle(world.Teacher, id, 3, "Feil", Today, Cancellation)).Problem.Number);
        var whole = (await reports.One(world.Teacher, id))!;
        Assert.Equal((ReportState.Sent, "Siden jul", 1), (whole.Report.State, whole.Report.Text.Since, whole.Dispatches.Count));

        var later = Today.AddDays(3);
        foreach (var _ in new[] { 1, 2 })
        {
            Assert.IsType<AddToReport.Result.Done>(await reports.Add.Handle(world.Rektor, id, "Det var tirsdag, ikke onsdag", later, Now, Cancellation));
        }

        whole = (await reports.One(world.Teacher, id, later))!;
        Assert.Equal((ReportState.AdditionUnsent, false, true), (whole.Report.State, whole.Report.IsLate(later), whole.Report.IsLate(later.AddDays(1))));
        Assert.Null(Assert.Single(whole.Additions).SentOn);
        Assert.Equal([7324], Numbers(await reports.Sent(world.Teacher, id, on: Today, today: later)));
        Assert.IsType<MarkSentByOtherWay.Result.Done>(await reports.Sent(world.Teacher, id, today: later));
        whole = (await reports.One(world.Teacher, id, later))!;
        Assert.Equal((ReportState.Sent, Today, later), (whole.Report.State, whole.Report.SentOn!.Value, whole.Additions[0].SentOn!.Value));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Report_AddedToWhileItIsMarked_IsNotSaidToBeSent(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var reports = new ReportWorld(context);
        var id = await reports.Started(world.Teacher, await Registered(context, world.Teacher, Child()));
        Assert.IsType<MarkSentByOtherWay.Result.Done>(await reports.Sent(world.Teacher, id));
        await reports.Add.Handle(world.Teacher, id, "Første", Today, Now, Cancellation);
        var seen = (await reports.One(world.Teacher, id))!.Report.Version;
        await using (var another = database.Open())
        {
            Assert.IsType<AddToReport.Result.Done>(await new ReportWorld(another).Add.Handle(world.Rektor, id, "Andre", Today, Now, Cancellation));
        }

        await using var third = database.Open();
        Assert.IsType<MarkSentByOtherWay.Result.Conflict>(await new ReportWorld(third).Sent(world.Teacher, id, version: seen));
        Assert.Equal([null, null], (await new ReportWorld(third).One(world.Teacher, id))!.Additions.Select(one => one.SentOn));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Report_Unsent_IsLateAfterADayAlsoWhenItWasTold(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var reports = new ReportWorld(context);
        var child = await Registered(context, world.Teacher, Child());
        var id = await reports.Started(world.Teacher, child);
        Assert.Equal(id, await reports.Started(world.Teacher, child));
        Assert.Equal((0, 1), (await reports.Read.Late(world.Teacher, Today, Cancellation), await reports.Read.Late(world.Teacher, Today.AddDays(1), Cancellation)));

        Assert.IsType<MarkSentByOtherWay.Result.Done>(await reports.Sent(world.Teacher, id, DispatchWay.Phone, on: Today.AddDays(-1)));
        var told = (await reports.One(world.Rektor, id))!;
        Assert.Equal((DispatchWay.Phone, ReportState.Unsent), (Assert.Single(told.Dispatches).Way, told.Report.State));
        Assert.Equal(1, await reports.Read.Late(world.Rektor, Today.AddDays(1), Cancellation));

        Assert.Equal([7323, 7324, 7325, 7325], Numbers(await reports.Mark.Handle(world.Teacher, new(id, told.Report.Version, null, Today.AddDays(1), "", " "), Today, Cancellation)));
        Assert.Equal([7324], Numbers(await reports.Sent(world.Teacher, id, DispatchWay.Post, on: Today.AddDays(-1))));
        var tomorrow = Today.AddDays(1);
        Assert.IsType<WriteReport.Result.Done>(await reports.Write.Handle(world.Teacher, id, told.Report.Version, Good with { Since = "Siden jul" }, tomorrow, Cancellation));
        Assert.Equal([7324], Numbers(await reports.Sent(world.Teacher, id, DispatchWay.Post, on: Today, today: tomorrow)));
        Assert.IsType<MarkSentByOtherWay.Result.Done>(await reports.Sent(world.Teacher, id, DispatchWay.OtherSystem, on: Today.AddDays(-1)));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Report_SetAside_StaysWithItsReason(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var reports = new ReportWorld(context);
        var child = await Registered(context, world.Teacher, Child());
        var id = await reports.Started(world.Teacher, child);
        Assert.Equal(7327, Assert.IsType<SetAsideReport.Result.Refused>(await reports.SetAside.Handle(world.Rektor, id, 1, " ", Today, Cancellation)).Problem.Number);
        Assert.IsType<SetAsideReport.Result.Done>(await reports.SetAside.Handle(world.Rektor, id, 1, "Skrevet på feil barn", Today, Cancellation));

        Assert.Equal([7326], Numbers(await reports.Sent(world.Teacher, id)));
        Assert.Equal(7326, Number(await reports.Write.Handle(world.Teacher, id, 2, Good, Today, Cancellation)));
        Assert.Equal(0, await reports.Read.Late(world.Teacher, Today.AddDays(9), Cancellation));
        Assert.Equal("Skrevet på feil barn", (await reports.One(world.Teacher, id))!.Report.SetAsideWhy);
        // Written anew the same day, it is another.
        Assert.NotEqual(id, await reports.Started(world.Teacher, child));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Report_ThatParentsMustNotKnowOf_IsWithheldFromTheStart(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var reports = new ReportWorld(context);
        var child = await Registered(context, world.Teacher, Child());
        var open = Good with { SuspectsClose = false, Parents = ParentsTold.Told, ParentsSaid = "Mor vet det, jeg ringte i dag" };
        var (hidden, shown) = (await reports.Started(world.Teacher, child), await reports.Started(world.Teacher, child, open));
        Assert.Equal([AccessStatus.Withheld, AccessStatus.Open], [(await reports.One(world.Teacher, hidden))!.Report.Keeping.Access, (await reports.One(world.Teacher, shown))!.Report.Keeping.Access]);

        Assert.Equal(7015, Assert.IsType<SetAsideReport.Result.Refused>(await reports.SetAside.Keep(world.Teacher, shown, 1, new(JournalStatus.Done, null, AccessStatus.Open, ""), Today, Cancellation)).Problem.Number);
        Assert.IsType<SetAsideReport.Result.Done>(await reports.SetAside.Keep(world.Teacher, shown, 1, new(JournalStatus.Done, Today, AccessStatus.Open, ""), Today, Cancellation));
        Assert.IsType<SetAsideReport.Result.Conflict>(await reports.SetAside.Keep(world.Teacher, shown, 1, new(JournalStatus.NotRelevant, null, AccessStatus.Open, ""), Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Report_SentTwiceInTheSameMoment_IsStoredOnce(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var child = await Registered(context, world.Teacher, Child());
        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var own = database.Open();
            return await new ReportWorld(own).Started(world.Teacher, child);
        }));
        Assert.Single(ids.Distinct());
        Assert.Equal(1, await context.Set<ConcernReport>().CountAsync(Cancellation));
        var reports = new ReportWorld(context);
        Assert.IsType<MarkSentByOtherWay.Result.Done>(await reports.Sent(world.Teacher, ids[0], version: 1));
        Assert.Equal(1, await context.Set<ReportDispatch>().CountAsync(Cancellation));
    }

    static int Number(WriteReport.Result result) => Assert.IsType<WriteReport.Result.Refused>(result).Faults[0].Problem.Number;

    static IEnumerable<int> Numbers(MarkSentByOtherWay.Result result) => Assert.IsType<MarkSentByOtherWay.Result.Refused>(result).Faults.Select(one => one.Problem.Number);
}
