using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Requests;
using Langbenk.Cooperation.Requests.OwnWords;
using Langbenk.Cooperation.Requests.Questions;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Law.Codes;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Cooperation.RequestWorld;
using static Langbenk.Data.Tests.People.PeopleWorld;
using Actor = Langbenk.Organisation.Staff.Actor;
using CardPurpose = Langbenk.People.Cards.Purpose;
using OpenCard = Langbenk.People.Cards.OpenCard;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>A request, a question and the answers to them in each service's own record.</summary>
public class OwnWordsTests
{
    static readonly KeepingText Done = new(JournalStatus.Done, Today, AccessStatus.Open, "");

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task EachKeepsItsOwn_AndNobodyKeepsWhatTheOtherWrote(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var (teacher, worker, counsellor) = (world.People.Teacher, world.Worker, world.People.Counsellor);
        var (child, _) = await world.Sharing.Family();
        var consent = await world.Consented(child, true, world.People.Nav);
        var request = await world.Sent(child, consent);
        Assert.IsType<AllocateRequest.Result.Done>(await world.Allocate.Handle(world.Leader, request, worker.AccountId, Today, Cancellation));
        var answer = Assert.IsType<AnswerRequest.Result.Answered>(await world.Answers(worker, request, "Kom tirsdag")).Id;
        Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(counsellor, child, CardPurpose.FollowedUp, Today, Cancellation));
        Assert.IsType<AskOthers.Result.Asked>(await world.Ask.Handle(teacher, new(child, consent, [world.People.Nav], "Har dere noe i gang?", [], Guid.NewGuid()), Today, Now, Cancellation));
        var question = Assert.Single(await world.Questions.Received(counsellor, Today, Cancellation)).Question.Id;
        Assert.IsType<AnswerQuestion.Result.Done>(await world.Reply.Answer(counsellor, question, "Vi dekker SFO", [InformationKind.PracticalCare], Today, Now, Cancellation));
        var reply = await context.Set<QuestionAnswer>().Where(one => one.QuestionId == question).Select(one => one.Id).SingleAsync(Cancellation);

        (OwnThing Thing, Guid Id, Actor Writer)[] things = [(OwnThing.Request, request, teacher), (OwnThing.RequestAnswer, answer, worker), (OwnThing.Question, question, teacher), (OwnThing.QuestionAnswer, reply, counsellor)];
        Actor[] everybody = [teacher, worker, counsellor, world.People.OtherTeacher, world.People.OtherCounsellor];
        foreach (var (thing, id, writer) in things)
        {
            foreach (var actor in everybody.Where(one => one != writer))
            {
                Assert.Null(await world.OwnWords.One(actor, thing, id, Today, Cancellation));
                Assert.IsType<KeepEntry.Result.NotFound>(await world.Keep.Handle(actor, thing, id, 0, Done, Today, Cancellation));
            }

            Assert.IsType<KeepEntry.Result.Done>(await world.Keep.Handle(writer, thing, id, 0, Done, Today, Cancellation));
            var kept = (await world.OwnWords.One(writer, thing, id, Today, Cancellation))!;
            Assert.Equal((JournalStatus.Done, Today, 1), (kept.Kept!.Keeping.Journal, kept.Kept.Keeping.JournaledOn, kept.Told.Count));
            // A thing's id under another name is nothing.
            Assert.Null(await world.OwnWords.One(writer, thing == OwnThing.Request ? OwnThing.Question : OwnThing.Request, id, Today, Cancellation));
        }

        Assert.Equal(4, await context.Set<OwnKeeping>().CountAsync(Cancellation));
        Assert.Equal([answer], (await world.OwnWords.Kept(worker, [request, answer, question, reply], Cancellation)).Keys);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Keeping_WrongOrOvertaken_IsRefusedAndNothingIsLost(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var (child, _) = await world.Sharing.Family();
        var request = await world.Sent(child, await world.Consented(child));
        Task<KeepEntry.Result> Keeps(int version, KeepingText typed) => world.Keep.Handle(world.People.Teacher, OwnThing.Request, request, version, typed, Today, Cancellation);
        Assert.Equal(7017, Assert.IsType<KeepEntry.Result.Refused>(await Keeps(0, Done with { JournaledOn = Today.AddDays(1) })).Problem.Number);
        Assert.IsType<KeepEntry.Result.Done>(await Keeps(0, Done));
        Assert.IsType<KeepEntry.Result.Done>(await Keeps(0, Done));
        Assert.Equal(1, Assert.IsType<KeepEntry.Result.Conflict>(await Keeps(0, Done with { Journal = JournalStatus.NotRelevant })).Version);
        Assert.IsType<KeepEntry.Result.Done>(await Keeps(1, Done with { Journal = JournalStatus.NotRelevant }));
        Assert.Null((await world.OwnWords.One(world.People.Teacher, OwnThing.Request, request, Today, Cancellation))!.Kept!.Keeping.JournaledOn);
    }
}
