using Langbenk.Cooperation.Requests;
using Langbenk.Cooperation.Requests.Questions;
using Langbenk.Law.Codes;
using Langbenk.People.Persons;
using static Langbenk.Data.Tests.Cooperation.RequestWorld;
using static Langbenk.Data.Tests.People.PeopleWorld;
using Actor = Langbenk.Organisation.Staff.Actor;
using CardPurpose = Langbenk.People.Cards.Purpose;
using OpenCard = Langbenk.People.Cards.OpenCard;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>What was typed is never said to be stored because something else is: another form's words, or a colleague's answer.</summary>
public class AnsweredFirstTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task Request_SentAnsweredAndReferredInOtherWords_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var (teacher, worker) = (world.People.Teacher, world.Worker);
        var (child, _) = await world.Sharing.Family();
        var consent = await world.Consented(child, true, world.People.Nav);
        var sending = new SendRequest.Input(child, world.Door, consent, Text(child), [world.People.Nav], Guid.NewGuid());
        Task<SendRequest.Result> Send(SendRequest.Input typed) => world.Send.Handle(teacher, typed, Today, Now, Cancellation);
        var sent = Assert.IsType<SendRequest.Result.Sent>(await Send(sending));
        Assert.Equal(sent, await Send(sending));
        Assert.Equal([1101], Numbers(await Send(sending with { Text = Text(child) with { Wants = "Noe annet" } })));
        Assert.Equal([1101], Numbers(await Send(sending with { MayRefer = [] })));

        Assert.IsType<AllocateRequest.Result.Done>(await world.Allocate.Handle(world.Leader, sent.Id, worker.AccountId, Today, Cancellation));
        var answering = new AnswerRequest.Input(sent.Id, RequestOutcome.Advice, null, "Kom tirsdag", "", [InformationKind.SchoolMatters], true, false, Guid.NewGuid());
        Task<AnswerRequest.Result> Answer(AnswerRequest.Input typed) => world.Answer.Handle(worker, typed, Today, Now, Cancellation);
        var answered = Assert.IsType<AnswerRequest.Result.Answered>(await Answer(answering));
        Assert.Equal(answered, await Answer(answering));
        Assert.Equal([1101], Assert.IsType<AnswerRequest.Result.Refused>(await Answer(answering with { Note = "Mor gråt" })).Faults.Select(one => one.Problem.Number));

        var refer = world.Refer;
        var referring = new ReferRequest.Input(sent.Id, world.People.Nav, "Vil ha hjelp med regningene", [InformationKind.SchoolMatters], Guid.NewGuid());
        Task<ReferRequest.Result> Refer(ReferRequest.Input typed) => refer.Handle(worker, typed, Today, Now, Cancellation);
        var referred = Assert.IsType<ReferRequest.Result.Referred>(await Refer(referring));
        Assert.Equal(referred, await Refer(referring));
        Assert.Equal([1101], Assert.IsType<ReferRequest.Result.Refused>(await Refer(referring with { Words = "Vil ha hjelp med skolen" })).Faults.Select(one => one.Problem.Number));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Record_InOtherWords_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var child = await Registered(context, world.Worker, Child());
        var typed = new RecordRequest.Input(child, RequestFrom.Parent, RequestContact.Telephone, Text(child), Guid.NewGuid());
        Task<RecordRequest.Result> Record(RecordRequest.Input input) => world.Record.Handle(world.Worker, input, Today, Now, Cancellation);
        var recorded = Assert.IsType<RecordRequest.Result.Recorded>(await Record(typed));
        Assert.Equal(recorded, await Record(typed));
        Assert.Equal([1101], Assert.IsType<RecordRequest.Result.Refused>(await Record(typed with { Text = Text(child) with { Tried = "Alt" } })).Faults.Select(one => one.Problem.Number));
        Assert.IsType<RecordRequest.Result.Recorded>(await Record(typed with { Text = Text(child) with { Tried = "Alt" }, Mark = Guid.NewGuid() }));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Question_AnsweredByAColleagueFirst_SaysSo(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var (first, second) = (world.People.Counsellor, world.People.OtherCounsellor);
        var (child, _) = await world.Sharing.Family();
        foreach (var counsellor in new[] { first, second })
        {
            await Knows(world, context, counsellor, child);
        }

        var consent = await world.Consented(child, true, world.People.Nav);
        var asking = new AskOthers.Input(child, consent, [world.People.Nav], "Har dere noe i gang?", [], Guid.NewGuid());
        Task<AskOthers.Result> Ask(AskOthers.Input typed) => world.Ask.Handle(world.People.Teacher, typed, Today, Now, Cancellation);
        Assert.IsType<AskOthers.Result.Asked>(await Ask(asking));
        Assert.IsType<AskOthers.Result.Asked>(await Ask(asking));
        Assert.Equal([1101], Assert.IsType<AskOthers.Result.Refused>(await Ask(asking with { Words = "Kjenner dere ham?" })).Faults.Select(one => one.Problem.Number));
        Assert.IsType<AskOthers.Result.Asked>(await Ask(asking with { Mark = Guid.NewGuid() }));

        var asked = (await world.Questions.Received(first, Today, Cancellation)).Select(one => one.Question.Id).ToList();
        Assert.Equal(2, asked.Count);
        Task<AnswerQuestion.Result> Answer(Actor actor, Guid question, string words) => world.Reply.Answer(actor, question, words, [InformationKind.PracticalCare], Today, Now, Cancellation);
        Task<AnswerQuestion.Result> Aside(Actor actor, Guid question) => world.Reply.PutAside(actor, question, Today, Cancellation);
        Assert.IsType<AnswerQuestion.Result.Done>(await Aside(first, asked[0]));
        Assert.IsType<AnswerQuestion.Result.Done>(await Aside(second, asked[0]));
        Assert.Equal(7461, Number(await Answer(second, asked[0], "Vi dekker SFO")));

        Assert.IsType<AnswerQuestion.Result.Done>(await Answer(first, asked[1], "Vi dekker SFO"));
        Assert.IsType<AnswerQuestion.Result.Done>(await Answer(first, asked[1], "Vi dekker SFO "));
        foreach (var late in new[] { await Answer(first, asked[1], "Vi dekker fotball"), await Answer(second, asked[1], "Vi dekker SFO"), await Aside(second, asked[1]) })
        {
            Assert.Equal(7461, Number(late));
        }

        Assert.Equal("Vi dekker SFO", Assert.Single(await world.Questions.Asked(world.People.Teacher, Today, Cancellation), one => one.Answer is not null).Answer!.Words);
    }

    [Theory]
    [InlineData(Engine.Sqlite, false)]
    [InlineData(Engine.Sqlite, true)]
    [InlineData(Engine.Postgres, false)]
    [InlineData(Engine.Postgres, true)]
    public async Task Referral_DeclinedOrAcceptedByAColleagueFirst_SaysSo(Engine engine, bool accepted)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var (child, _) = await world.Sharing.Family();
        var consent = await world.Consented(child, true, world.People.Nav);
        await Knows(world, context, world.People.Counsellor, child);
        await Knows(world, context, world.People.OtherCounsellor, child);
        var sent = Assert.IsType<SendRequest.Result.Sent>(await world.Send.Handle(world.People.Teacher, new(child, world.Door, consent, Text(child), [world.People.Nav], Guid.NewGuid()), Today, Now, Cancellation)).Id;
        Assert.IsType<AllocateRequest.Result.Done>(await world.Allocate.Handle(world.Leader, sent, world.Worker.AccountId, Today, Cancellation));
        var referral = Assert.IsType<ReferRequest.Result.Referred>(await world.Refer.Handle(world.Worker, new(sent, world.People.Nav, "Vil ha hjelp", [InformationKind.SchoolMatters], Guid.NewGuid()), Today, Now, Cancellation)).Id;
        Task<AnswerReferral.Result> Decline(Actor actor, string why) => world.Referrals.Decline(actor, referral, why, Today, Cancellation);

        Assert.IsType<AnswerReferral.Result.Done>(accepted ? await world.Referrals.Accept(world.People.Counsellor, referral, Today, Cancellation) : await Decline(world.People.Counsellor, "Ingen ledig"));
        context.ChangeTracker.Clear();
        Assert.Equal(7461, Number(await Decline(world.People.OtherCounsellor, "Vi kjenner dem for godt")));
        Assert.Equal(7461, Number(await Decline(world.People.OtherCounsellor, "Ingen ledig")));
        Assert.Equal(7461, Number(await Decline(world.People.Counsellor, "Noe annet")));
        if (!accepted)
        {
            Assert.IsType<AnswerReferral.Result.Done>(await Decline(world.People.Counsellor, "Ingen ledig"));
        }
    }

    static async Task Knows(RequestWorld world, LangbenkContext context, Actor actor, Guid child)
    {
        if (actor == world.People.Counsellor)
        {
            Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(actor, child, CardPurpose.FollowedUp, Today, Cancellation));
        }
        else
        {
            Assert.IsType<AssignWorker.Result.Done>(await new AssignWorker(context, context, context, Gate(context)).Put(world.People.NavLeader, child, actor.AccountId, Today, Cancellation));
        }
    }

    static int Number(AnswerQuestion.Result result) => Assert.IsType<AnswerQuestion.Result.Refused>(result).Faults.Single().Problem.Number;

    static int Number(AnswerReferral.Result result) => Assert.IsType<AnswerReferral.Result.Refused>(result).Problem.Number;
}
