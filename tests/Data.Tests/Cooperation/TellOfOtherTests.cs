using Langbenk.Cooperation.Requests;
using Langbenk.Law.Codes;
using Langbenk.People.Families;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Cooperation.RequestWorld;
using static Langbenk.Data.Tests.People.PeopleWorld;
using CardPurpose = Langbenk.People.Cards.Purpose;
using OpenCard = Langbenk.People.Cards.OpenCard;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>The reception tells one service that another has asked for help for the same child, and something happens in that moment.</summary>
public class TellOfOtherTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Told_ByManyAtOnce_IsToldOnce(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var (_, school, nav) = await Two(context, world);
        async Task<TellOfOther.Result> Tells()
        {
            await using var own = database.Open();
            return await world.Over(own).Tell.Handle(world.Worker, school, nav, Today, Now, Cancellation);
        }

        var told = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Tells)));

        Assert.All(told, one => Assert.IsType<TellOfOther.Result.Done>(one));
        var row = Assert.Single(await Known(context, nav));
        Assert.Equal(world.People.School, row.ToServiceId);
        Assert.Empty(await Known(context, school));
        Assert.IsType<TellOfOther.Result.NotFound>(await world.Tell.Handle(world.People.Teacher, school, nav, Today, Now, Cancellation));
    }

    /// <summary>The one that is told of, or the one that is told, is taken back; or the family takes its yes back: nothing is told.</summary>
    [Theory]
    [InlineData(Engine.Sqlite, "told")]
    [InlineData(Engine.Sqlite, "of")]
    [InlineData(Engine.Sqlite, "consent")]
    [InlineData(Engine.Postgres, "told")]
    [InlineData(Engine.Postgres, "of")]
    [InlineData(Engine.Postgres, "consent")]
    public async Task Told_WhileOneIsTakenBack_TellsNothing(Engine engine, string back)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var (consent, school, nav) = await Two(context, world);
        var mother = await context.Set<ConsentAnswer>().Where(one => one.ConsentId == consent && one.State == AnswerState.Given).Select(one => one.PersonId).FirstAsync(Cancellation);
        await using var slow = database.Open();
        var meanwhile = true;
        slow.SavingChanges += (_, _) =>
        {
            if (meanwhile)
            {
                meanwhile = false;
                Task.Run(First).GetAwaiter().GetResult();
            }
        };

        var refused = Assert.IsType<TellOfOther.Result.Refused>(await world.Over(slow).Tell.Handle(world.Worker, school, nav, Today, Now, Cancellation));

        Assert.Equal(back == "consent" ? RequestProblems.OtherNotCovered : RequestProblems.TakenBack, refused.Problem);
        Assert.Empty(await Known(context, nav));

        async Task First()
        {
            if (back == "consent")
            {
                Assert.IsType<AnswerConsent.Result.Done>(await world.Sharing.Answer.Withdraw(world.People.Counsellor, consent, mother, "", Today, Cancellation));
                return;
            }

            var (who, which) = back == "told" ? (world.People.Teacher, school) : (world.People.Counsellor, nav);
            Assert.IsType<TakeBackRequest.Result.Done>(await world.TakeBack.Handle(who, which, "Familien vil ikke", Today, Cancellation));
        }
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Told_NoRoom_DoesNotSayThatItIsTold(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var (_, school, nav) = await Two(context, world);
        await NoRoom.For<Disclosure>(context);

        await Assert.ThrowsAsync<NotStoredException>(() => world.Tell.Handle(world.Worker, school, nav, Today, Now, Cancellation));
        Assert.Empty(await Known(context, nav));
    }

    static Task<List<Disclosure>> Known(LangbenkContext context, Guid request) =>
        context.Set<Disclosure>().AsNoTracking().Where(one => one.ResourceId == request && one.Resource == RequestsInReach.KnownResource).ToListAsync(Cancellation);

    /// <summary>The school's and Nav's, and Nav's consent, which names the school too.</summary>
    static async Task<(Guid Consent, Guid School, Guid Nav)> Two(LangbenkContext context, RequestWorld world)
    {
        var (child, mother) = await world.Sharing.Family();
        var school = await world.Sent(child, await world.Consented(child, true));
        var counsellor = world.People.Counsellor;
        foreach (var person in new[] { child, mother })
        {
            Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(counsellor, person, CardPurpose.Worry, Today, Cancellation));
        }

        Assert.IsType<RecordGuardianship.Result.Done>(await new RecordGuardianship(context, Gate(context)).Handle(
            counsellor, new(child, mother, null, GuardianshipKind.Sole, Today.AddYears(-1), null, "Mor sier"), Today, Cancellation));
        var consent = Assert.IsType<AskConsent.Result.Asked>(await world.Sharing.Ask.Handle(
            counsellor, world.Sharing.Asking(child) with { Services = [world.Door, world.People.School], BothWays = true }, Today, Cancellation)).Id;
        foreach (var said in (await world.Sharing.Consents.One(counsellor, consent, Today, Cancellation))!.Value.Row.Answers)
        {
            Assert.IsType<AnswerConsent.Result.Done>(await world.Sharing.Answer.Handle(
                counsellor, new(consent, said.PersonId, said.PersonId == child ? AnswerState.DoesNotUnderstand : AnswerState.Given, AnswerForm.Written, "Forklart på kontoret", Today, null), Today, Cancellation));
        }

        var nav = Assert.IsType<SendRequest.Result.Sent>(await world.Send.Handle(
            counsellor, new(child, world.Door, consent, Text(child, InformationKind.PracticalCare), [], Guid.NewGuid()), Today, Now, Cancellation)).Id;
        foreach (var request in new[] { school, nav })
        {
            Assert.IsType<AllocateRequest.Result.Done>(await world.Allocate.Handle(world.Leader, request, world.Worker.AccountId, Today, Cancellation));
        }

        return (consent, school, nav);
    }
}
