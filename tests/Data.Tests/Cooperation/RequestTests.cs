using Langbenk.Cooperation.Requests;
using Langbenk.Cooperation.Requests.Questions;
using Langbenk.Law.Codes;
using Langbenk.Sharing.Consents;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Cooperation.RequestWorld;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>Requests for help at the one door, and questions between services: each crossing on the family's yes, and nothing told by silence.</summary>
public class RequestTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Request_OnConsent_IsReadByTheReceptionAndAnsweredUntilItIsWithdrawn(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await RequestWorld.Fill(database, context);
        var (child, mother) = await world.Sharing.Family();
        var consent = await world.Consented(child);
        var request = await world.Sent(child, consent);

        Assert.Equal(Today.AddDays(5), (await world.Read.One(world.Worker, request, Today, Cancellation))!.Request.DueOn);
        foreach (var other in new[] { world.People.OtherTeacher, world.People.Counsellor, world.People.NavLeader, world.People.Administrator })
        {
            Assert.Null(await world.Read.One(other, request, Today, Cancellation));
        }

        // Seen by all at the reception until somebody has it; then by who works with the child there.
        Assert.IsType<AnswerRequest.Result.NotFound>(await world.Answers(world.Worker, request, "For tidlig"));
        Assert.IsType<AllocateRequest.Result.NotFound>(await world.Allocate.Handle(world.Worker, request, world.Leader.AccountId, Today, Cancellation));
        Assert.IsType<AllocateRequest.Result.Done>(await world.Allocate.Handle(world.Leader, request, null, Today, Cancellation));
        Assert.Null(await world.Read.One(world.Worker, request, Today, Cancellation));
        Assert.Equal(7451, Assert.IsType<AllocateRequest.Result.Refused>(await world.Allocate.Handle(world.Leader, request, world.People.Teacher.AccountId, Today, Cancellation)).Problem.Number);
        Assert.IsType<AllocateRequest.Result.Done>(await world.Allocate.Handle(world.Leader, request, world.Worker.AccountId, Today, Cancellation));

        Assert.IsType<AnswerRequest.Result.Answered>(await world.Answers(world.Worker, request, "Kom på mandag"));
        var seen = (await world.Read.One(world.People.Teacher, request, Today, Cancellation))!;
        Assert.Equal(["Kom på mandag"], seen.Answers.Select(one => one.Answer.Words));
        Assert.False(seen.AtReception);

        Assert.IsType<AnswerConsent.Result.Done>(await world.Sharing.Answer.Withdraw(world.People.Teacher, consent, mother, "Ringte", Today, Cancellation));
        Assert.Equal(7441, Assert.IsType<AnswerRequest.Result.Refused>(await world.Answers(world.Worker, request, "Mer")).Faults.Single().Problem.Number);
        Assert.NotNull(await world.Read.One(world.Worker, request, Today, Cancellation));
        Assert.Single((await world.Read.One(world.People.Teacher, request, Today, Cancellation))!.Answers);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Request_WithoutAConsentThatOpensIt_IsNotSent(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await RequestWorld.Fill(database, context);
        var (child, _) = await world.Sharing.Family();
        var oneWay = await world.Consented(child, bothWays: false);
        Assert.Equal([7435], Numbers(await world.Sends(child, oneWay)));
        var elsewhere = await world.Sharing.Consented(world.Sharing.Asking(child));
        Assert.Equal([7435], Numbers(await world.Sends(child, elsewhere)));
        var consent = await world.Consented(child);
        Assert.Equal([7441], Numbers(await world.Sends(child, consent, Text(child, InformationKind.Health))));
        Assert.Equal([7431, 7432, 7440, 7434, 7437, 7438], Numbers(await world.Sends(child, consent, new("", "", "", "Ring 010115 12345", null, [], []))));
        Assert.Empty(context.Set<HelpRequest>());
        Assert.Empty(await world.List.ToAnswer(world.Leader, Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Inbox_WhatIsDueFirst_StandsOnTop(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await RequestWorld.Fill(database, context);
        var (child, _) = await world.Sharing.Family();
        var consent = await world.Consented(child);
        async Task<Guid> At(DateOnly day, RequestUrgency urgency) => Assert.IsType<SendRequest.Result.Sent>(await world.Send.Handle(
            world.People.Teacher, new(child, world.Door, consent, Text(child) with { Urgency = urgency }, [], Guid.NewGuid()), day, Now, Cancellation)).Id;
        var later = await At(Today.AddDays(1), RequestUrgency.Urgent);
        var calm = await At(Today, RequestUrgency.CanWait);
        var urgent = await At(Today, RequestUrgency.Urgent);
        Assert.Equal([urgent, calm, later], (await world.List.ToAnswer(world.Leader, Today.AddDays(1), Cancellation)).Select(one => one.Request.Id));
        Assert.Equal(0, await world.List.CountLate(world.Leader, Today.AddDays(5), Cancellation));
        Assert.Equal(2, await world.List.CountLate(world.Leader, Today.AddDays(6), Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task WaitingTime_IsShownWhenFiveChildrenAreBehindIt(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await RequestWorld.Fill(database, context);
        var children = new List<Guid>();
        for (var one = 0; one < 5; one++)
        {
            children.Add(await Registered(context, world.People.Teacher, Child($"Barn {(char)('A' + one)}", turn: one + 3)));
        }

        // The last of them answered this month: it counts from the next on.
        int[] waits = [1, 2, 3, 9, 30];
        foreach (var (child, wait) in children.Zip(waits))
        {
            context.Add(Asked(world, child, Today.AddDays(-1 - wait), wait == 30 ? Today : Today.AddDays(-1)));
        }

        context.Add(Asked(world, children[0], Today.AddDays(-20), Today.AddDays(-10)));
        await context.SaveChangesAsync(Cancellation);
        async Task<int?> Median(DateOnly day) => (await world.Receptions.Near(world.People.School, day, Cancellation)).Single().MedianDays;
        Assert.Null(await Median(Today.AddDays(20)));
        // 1, 2, 3, 9, 10, 31: between 3 and 9.
        Assert.Equal(6, await Median(Today.AddMonths(1)));
        Assert.Null(await Median(Today.AddMonths(8)));
    }

    static HelpRequest Asked(RequestWorld world, Guid child, DateOnly sent, DateOnly answered) => new()
    {
        Id = Guid.CreateVersion7(),
        ChildId = child,
        ServiceId = world.Door,
        ReceptionId = world.Door,
        From = RequestFrom.Parent,
        Contact = RequestContact.Telephone,
        Wants = "x",
        ChildSaid = "",
        ChildNotAsked = "x",
        Tried = "x",
        Urgency = RequestUrgency.CanWait,
        Kinds = "",
        SentOn = sent,
        SentAt = Now,
        SentById = world.Worker.AccountId,
        SentByName = "x",
        DueOn = sent.AddDays(5),
        AnsweredOn = answered,
        Mark = Guid.NewGuid(),
    };

    [Theory, MemberData(nameof(Engines))]
    public async Task Question_PutAsideOrLeft_LooksTheSameEveryDay(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await RequestWorld.Fill(database, context);
        var (child, _) = await world.Sharing.Family();
        var consent = await world.Consented(child, true, world.People.Nav);
        Assert.Equal([7459], Assert.IsType<AskOthers.Result.Refused>(await Asks(world, child, consent, Guid.NewGuid())).Faults.Select(one => one.Problem.Number));
        Assert.IsType<AskOthers.Result.Asked>(await Asks(world, child, consent, world.Door, world.People.Nav));

        // Nav puts it aside; the reception says nothing. Neither is told that the other was asked.
        var asked = Assert.Single(await world.Questions.Received(world.People.NavLeader, Today, Cancellation)).Question.Id;
        Assert.Empty(await world.Questions.Received(world.People.Counsellor, Today, Cancellation));
        Assert.IsType<AnswerQuestion.Result.NotFound>(await world.Reply.Answer(world.People.NavLeader, asked, "Ja", [InformationKind.Economy], Today, Now, Cancellation));
        Assert.IsType<AnswerQuestion.Result.Done>(await world.Reply.PutAside(world.People.NavLeader, asked, Today, Cancellation));
        foreach (var day in new[] { Today, Today.AddDays(ServiceQuestion.AnswerDays), Today.AddDays(ServiceQuestion.AnswerDays + 1) })
        {
            var rows = await world.Questions.Asked(world.People.Teacher, day, Cancellation);
            Assert.Equal(2, rows.Count);
            Assert.All(rows, one => Assert.Null(one.Answer));
            Assert.Single(rows.Select(one => one.IsOver(day)).Distinct());
        }
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Question_AnsweredByWhoKnowsTheChild_IsToldToTheAskerAlone(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await RequestWorld.Fill(database, context);
        var (child, mother) = await world.Sharing.Family();
        Assert.IsType<Langbenk.People.Cards.OpenCard.Result.Opened>(await new Langbenk.People.Cards.OpenCard(context, context, Gate(context)).Handle(world.People.Counsellor, child, Langbenk.People.Cards.Purpose.FollowedUp, Today, Cancellation));
        var consent = await world.Consented(child, true, world.People.Nav);
        Assert.IsType<AskOthers.Result.Asked>(await Asks(world, child, consent, world.People.Nav));
        var asked = Assert.Single(await world.Questions.Received(world.People.Counsellor, Today, Cancellation)).Question.Id;
        Assert.Equal(7441, Assert.IsType<AnswerQuestion.Result.Refused>(await world.Reply.Answer(world.People.Counsellor, asked, "Hun er syk", [InformationKind.Health], Today, Now, Cancellation)).Faults.Single().Problem.Number);
        Assert.IsType<AnswerQuestion.Result.Done>(await world.Reply.Answer(world.People.Counsellor, asked, "Vi dekker SFO", [InformationKind.PracticalCare], Today, Now, Cancellation));
        Assert.Equal("Vi dekker SFO", Assert.Single(await world.Questions.Asked(world.People.Teacher, Today, Cancellation)).Answer!.Words);
        Assert.Empty(await world.Questions.Asked(world.People.OtherTeacher, Today, Cancellation));
        Assert.Empty(await world.Questions.Received(world.Leader, Today, Cancellation));
        Assert.IsType<AnswerConsent.Result.Done>(await world.Sharing.Answer.Withdraw(world.People.Teacher, consent, mother, "Ringte", Today, Cancellation));
        Assert.Equal([7458], Assert.IsType<AskOthers.Result.Refused>(await Asks(world, child, consent, world.People.Nav)).Faults.Select(one => one.Problem.Number));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Request_TakenAndReferralAcceptedByTwoAtOnce_HasOneAnswerThatIsStored(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        await using var beside = database.Open();
        await using var after = database.Open();
        var world = await RequestWorld.Fill(database, context);
        var other = new RequestWorld(beside, world.People);
        var (child, _) = await world.Sharing.Family();
        var request = await world.Sent(child, await world.Consented(child, true, world.People.Nav), [world.People.Nav]);
        context.ChangeTracker.Clear();
        var taken = await Task.WhenAll(
            Task.Run(() => world.Allocate.Handle(world.Worker, request, null, Today, Cancellation)), Task.Run(() => other.Allocate.Handle(world.Leader, request, null, Today, Cancellation)));
        // Who looks when the other has taken it finds it no longer.
        Assert.Contains(taken, one => one is AllocateRequest.Result.Done);
        var holder = (await after.Set<HelpRequest>().AsNoTracking().SingleAsync(one => one.Id == request, Cancellation)).AssignedToId;
        var worker = holder == world.Worker.AccountId ? world.Worker : world.Leader;
        Assert.Equal(worker.AccountId, holder);

        context.ChangeTracker.Clear();
        beside.ChangeTracker.Clear();
        var referral = Assert.IsType<ReferRequest.Result.Referred>(await world.Refer.Handle(worker, new(request, world.People.Nav, "Vil dere ta over?", [InformationKind.SchoolMatters], Guid.NewGuid()), Today, Now, Cancellation)).Id;
        context.ChangeTracker.Clear();
        var said = await Task.WhenAll(
            Task.Run(() => world.Referrals.Accept(world.People.Counsellor, referral, Today, Cancellation)), Task.Run(() => other.Referrals.Accept(world.People.NavLeader, referral, Today, Cancellation)));
        var stored = (await after.Set<RequestReferral>().AsNoTracking().SingleAsync(one => one.Id == referral, Cancellation)).State;
        Assert.All(said.OfType<AnswerReferral.Result.Done>(), one => Assert.True(one.Accepted));
        Assert.Equal(said.OfType<AnswerReferral.Result.Done>().Any(), stored == ReferralState.Accepted);
        Assert.Contains(said, one => one is AnswerReferral.Result.Done);
    }

    static Task<AskOthers.Result> Asks(RequestWorld world, Guid child, Guid consent, params IReadOnlyList<Guid> services) =>
        world.Ask.Handle(world.People.Teacher, new(child, consent, services, "Har dere noe i gang?", [], Guid.NewGuid()), Today, Now, Cancellation);
}
