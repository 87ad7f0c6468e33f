using Langbenk.Cooperation.Requests;
using Langbenk.Law.Codes;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Cooperation.RequestWorld;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>The one who sent a request for help takes it back.</summary>
public class TakeBackTests
{
    const string Why = "Familien vil ikke likevel";

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task TakenBack_StopsTheDeadline_TheReceptionKeepsWhatItGot_AndNothingMoreIsDone(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var (teacher, worker, later) = (world.People.Teacher, world.Worker, Today.AddDays(30));
        var (child, _) = await world.Sharing.Family();
        var request = await world.Sent(child, await world.Consented(child, true, world.People.Nav), world.People.Nav);
        Assert.Equal((1, 1), (await world.List.CountLate(worker, later, Cancellation), await world.List.CountNew(worker, Today, Cancellation)));
        foreach (var stranger in new[] { worker, world.Leader, world.People.OtherTeacher, world.People.Counsellor })
        {
            Assert.IsType<TakeBackRequest.Result.NotFound>(await world.TakeBack.Handle(stranger, request, Why, Today, Cancellation));
        }

        Assert.Equal(7450, Number(await world.TakeBack.Handle(teacher, request, " ", Today, Cancellation)));
        Assert.Equal(7440, Number(await world.TakeBack.Handle(teacher, request, "Gjaldt 010115 12345", Today, Cancellation)));
        var told = await context.Set<Disclosure>().CountAsync(Cancellation);
        Assert.IsType<TakeBackRequest.Result.Done>(await world.TakeBack.Handle(teacher, request, Why, Today, Cancellation));
        Assert.IsType<TakeBackRequest.Result.Done>(await world.TakeBack.Handle(teacher, request, $"{Why} ", Today, Cancellation));
        Assert.Equal(7464, Number(await world.TakeBack.Handle(teacher, request, "Noe annet", Today, Cancellation)));

        Assert.Equal((0, 0), (await world.List.CountLate(worker, later, Cancellation), await world.List.CountNew(worker, Today, Cancellation)));
        Assert.Empty(await world.List.ToAnswer(worker, Today, Cancellation));
        // Nobody there had taken it: whoever comes to work there has nothing to do with the child. Its leader knows what was received.
        Assert.Empty(await world.List.Answered(worker, Today, Cancellation));
        Assert.Null(await world.Read.One(worker, request, Today, Cancellation));
        Assert.Equal(request, Assert.Single(await world.List.Answered(world.Leader, Today, Cancellation)).Request.Id);
        var kept = (await world.Read.One(world.Leader, request, Today, Cancellation))!;
        Assert.Equal(("Hjelp med skolen", Today), (kept.Request.Wants, kept.Request.TakenBackOn));
        Assert.Equal(7463, Assert.IsType<AllocateRequest.Result.Refused>(await world.Allocate.Handle(world.Leader, request, null, Today, Cancellation)).Problem.Number);
        Assert.Equal(told, await context.Set<Disclosure>().CountAsync(Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task TakenBack_AfterAnAnswerAndAReferral_UndoesNeither_AndAddsNone(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var (teacher, worker) = (world.People.Teacher, world.Worker);
        var (child, _) = await world.Sharing.Family();
        var request = await world.Sent(child, await world.Consented(child, true, world.People.Nav), world.People.Nav);
        Assert.IsType<AllocateRequest.Result.Done>(await world.Allocate.Handle(world.Leader, request, worker.AccountId, Today, Cancellation));
        Assert.IsType<AnswerRequest.Result.Answered>(await world.Answers(worker, request, "Kom tirsdag"));
        var referral = Assert.IsType<ReferRequest.Result.Referred>(await Refers()).Id;
        Assert.IsType<TakeBackRequest.Result.Done>(await world.TakeBack.Handle(teacher, request, Why, Today, Cancellation));

        Assert.Single((await world.Read.One(teacher, request, Today, Cancellation))!.Answers);
        Assert.Equal(ReferralState.Waiting, (await context.Set<RequestReferral>().AsNoTracking().SingleAsync(one => one.Id == referral, Cancellation)).State);
        Assert.Equal([7463], Assert.IsType<AnswerRequest.Result.Refused>(await world.Answers(worker, request, "Mer")).Faults.Select(one => one.Problem.Number));
        Assert.Equal([7463], Assert.IsType<ReferRequest.Result.Refused>(await Refers()).Faults.Select(one => one.Problem.Number));

        Task<ReferRequest.Result> Refers() => world.Refer.Handle(worker, new(request, world.People.Nav, "Vil ha hjelp", [InformationKind.SchoolMatters], Guid.NewGuid()), Today, Now, Cancellation);
    }

    /// <summary>The reception answers or refers in the same moment: one is first, and the other is told so or comes after it.</summary>
    [Theory]
    [InlineData(Engine.Sqlite, true)]
    [InlineData(Engine.Sqlite, false)]
    [InlineData(Engine.Postgres, true)]
    [InlineData(Engine.Postgres, false)]
    public async Task TakenBackInTheSameMomentAsAnAnswer_OneIsFirst(Engine engine, bool backFirst)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var (teacher, worker) = (world.People.Teacher, world.Worker);
        var (child, _) = await world.Sharing.Family();
        var request = await world.Sent(child, await world.Consented(child, true));
        Assert.IsType<AllocateRequest.Result.Done>(await world.Allocate.Handle(world.Leader, request, worker.AccountId, Today, Cancellation));
        await using var slow = database.Open();
        var late = world.Over(slow);
        var meanwhile = true;
        slow.SavingChanges += (_, _) =>
        {
            if (meanwhile)
            {
                meanwhile = false;
                Task.Run(First).GetAwaiter().GetResult();
            }
        };
        if (backFirst)
        {
            Assert.Equal([7463], Assert.IsType<AnswerRequest.Result.Refused>(await late.Answers(worker, request, "For sent")).Faults.Select(one => one.Problem.Number));
        }
        else
        {
            Assert.IsType<TakeBackRequest.Result.Done>(await late.TakeBack.Handle(teacher, request, Why, Today, Cancellation));
        }

        await using var after = database.Open();
        var stored = await after.Set<HelpRequest>().SingleAsync(one => one.Id == request, Cancellation);
        Assert.Equal((Today, backFirst ? null : (DateOnly?)Today, backFirst ? 0 : 1), (stored.TakenBackOn, stored.AnsweredOn, await after.Set<RequestAnswer>().CountAsync(Cancellation)));

        async Task First()
        {
            if (backFirst)
            {
                Assert.IsType<TakeBackRequest.Result.Done>(await world.TakeBack.Handle(teacher, request, Why, Today, Cancellation));
            }
            else
            {
                Assert.IsType<AnswerRequest.Result.Answered>(await world.Answers(worker, request, "Kom tirsdag"));
            }
        }
    }

    static int Number(TakeBackRequest.Result result) => Assert.IsType<TakeBackRequest.Result.Refused>(result).Problem.Number;
}
