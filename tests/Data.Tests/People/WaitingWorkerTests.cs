using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Cards;
using Langbenk.People.Emergencies;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>A school's leader merges two children; in Nav, which knows both, it opens to nobody what a colleague wrote.</summary>
public class WaitingWorkerTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Merged_ByAnotherService_KeepsOutWhoWorkedWithOne_UntilHerLeaderAnswers(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, other) = await Merged(context, world);

        Assert.NotNull(await Opened(context, world.Teacher, one));
        Assert.NotNull(await Opened(context, world.NavLeader, one));
        foreach (var worker in new[] { world.Counsellor, world.OtherCounsellor })
        {
            Assert.Null(await Opened(context, worker, one));
            Assert.Null(await Opened(context, worker, other));
            Assert.Equal(1, await Answers(context).Mine(worker, Today, Cancellation));
            Assert.IsType<OpenCard.Result.AskLeader>(await new OpenCard(context, context, Gate(context)).Handle(worker, other, Purpose.Worry, Today, Cancellation));
            Assert.Empty(await Answers(context).Persons(worker, Today, Cancellation));
        }

        Assert.Equal(0, await Answers(context).Mine(world.NavLeader, Today, Cancellation));
        Assert.Equal(one, Assert.Single(await Answers(context).Persons(world.NavLeader, Today, Cancellation)).Id);
        Assert.Empty(await Answers(context).Persons(world.Rektor, Today, Cancellation));
        Assert.Equal(["veileder", "veileder2"], (await Answers(context).List(world.NavLeader, one, Today, Cancellation)).Select(row => row.Name));
        Assert.IsType<AnswerWaiting.Result.NotFound>(await Answer(context, world.Counsellor, one, world.Counsellor, true));
        Assert.IsType<AnswerWaiting.Result.NotFound>(await Answer(context, world.Rektor, one, world.Counsellor, true));
        Assert.IsType<AnswerWaiting.Result.Done>(await Answer(context, world.NavLeader, one, world.Counsellor, true));
        Assert.IsType<AnswerWaiting.Result.Done>(await Answer(context, world.NavLeader, one, world.OtherCounsellor, false));
        Assert.IsType<AnswerWaiting.Result.NotFound>(await Answer(context, world.NavLeader, one, world.OtherCounsellor, true));
        Assert.Equal(2, (await Opened(context, world.Counsellor, one))!.Cards.Count);
        Assert.Null(await Opened(context, world.OtherCounsellor, one));

        // Should they be two after all, she has the one she worked with, and her colleague neither.
        await Part(context, world.NavLeader, one);
        Assert.NotNull(await Opened(context, world.Counsellor, one));
        Assert.Null(await Opened(context, world.Counsellor, other));
        Assert.Null(await Opened(context, world.OtherCounsellor, other));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Parted_BeforeAnybodyAnswered_GivesEachHerOwnBack_ButNotToWhoHasLeft(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, other) = await Merged(context, world);
        var holding = await context.RoleHoldings.AsNoTracking().SingleAsync(held => held.AccountId == world.OtherCounsellor.AccountId, Cancellation);
        Assert.True(await new EndRole(context, new EndStaffRelations(context), new EndWaiting(context)).Handle(holding.Id, Today, Cancellation));

        await Part(context, world.Rektor, one);
        Assert.NotNull(await Opened(context, world.Counsellor, one));
        Assert.Null(await Opened(context, world.Counsellor, other));
        Assert.Null(await Opened(context, world.OtherCounsellor, other));
        Assert.Equal(0, await Answers(context).Mine(world.Counsellor, Today, Cancellation));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task WhoWaits_OpensInAnEmergency_AndIsClearedWhereItIsSealed(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, _) = await Merged(context, world);
        var emergency = new OpenInEmergency(context, context, context, Gate(context));
        Assert.IsType<OpenInEmergency.Result.Opened>(await emergency.Handle(world.OtherCounsellor, Child().Number, "Gutten kom ikke hjem i kveld", Now, Today, Cancellation));
        Assert.NotNull(await Opened(context, world.OtherCounsellor, one));

        Assert.IsType<ProtectAddress.Result.Done>(await new ProtectAddress(context, context, context, Gate(context)).Handle(
            world.Teacher, new(one, ProtectionLevel.StrictlyConfidential, "Folkeregisteret", []), Today, Cancellation));
        Assert.Null(await Opened(context, world.OtherCounsellor, one));
        Assert.IsType<AnswerWaiting.Result.Done>(await Answer(context, world.NavLeader, one, world.Counsellor, true));
        Assert.NotNull(await Opened(context, world.Counsellor, one));
    }

    /// <summary>Nav knows the one, and was asked something about the other: what it was asked would open with the one it knows.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task Merged_WhereNavWasToldOfTheOther_KeepsOutToo_AndWhereItWasNotLeavesNavAlone(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        foreach (var isTold in new[] { false, true })
        {
            var (one, other) = (await Registered(context, world.Counsellor, WithoutNumber("Ola", "Nordmann", new(2016, 5, 9)), isAnother: true), await Registered(context, world.Teacher, WithoutNumber("Ola", "Normann", new(2016, 5, 9)), isAnother: true));
            Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(world.Teacher, one, Purpose.FollowedUp, Today, Cancellation));
            if (isTold)
            {
                context.Add(Told(world, other));
                await context.SaveChangesAsync(Cancellation);
            }

            Assert.IsType<MergePersons.Result.Done>(await new MergePersons(context, context, context, Gate(context), new ToldServices(context)).Handle(world.Rektor, new(one, other, "Samme barn", true), Today, Cancellation));
            Assert.Equal(isTold, await Opened(context, world.Counsellor, one) is null);
            Assert.Equal(isTold ? [world.Counsellor.AccountId] : [], (await Answers(context).List(world.NavLeader, one, Today, Cancellation)).Select(row => row.AccountId));
        }
    }

    /// <summary>Her leader put her on in the ordinary way, and took her off again: parting gives nothing back.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task PutOn_AndTakenOffAgain_WaitsForNothing_AndTheSameButtonTwiceIsDone(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, other) = await Merged(context, world);
        var assign = new AssignWorker(context, context, context, Gate(context));
        Assert.IsType<AssignWorker.Result.Done>(await assign.Put(world.NavLeader, one, world.Counsellor.AccountId, Today, Cancellation));
        Assert.Equal(["veileder2"], (await Answers(context).List(world.NavLeader, one, Today, Cancellation)).Select(row => row.Name));
        Assert.IsType<AssignWorker.Result.Done>(await assign.TakeOff(world.NavLeader, one, world.Counsellor.AccountId, Today, Cancellation));
        Assert.IsType<AnswerWaiting.Result.Done>(await Answer(context, world.NavLeader, one, world.OtherCounsellor, false));
        Assert.IsType<AnswerWaiting.Result.Done>(await Answer(context, world.NavLeader, one, world.OtherCounsellor, false));

        await Part(context, world.NavLeader, one);
        foreach (var person in new[] { one, other })
        {
            Assert.Null(await Opened(context, world.Counsellor, person));
            Assert.Null(await Opened(context, world.OtherCounsellor, person));
        }
    }

    /// <summary>Two leaders answer in one moment, one yes and one no: what was stored first holds, and opens or opens nothing.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task AnsweredTwice_InTheSameMoment_TheFirstHolds(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, _) = await Merged(context, world);
        await using var late = database.Open();
        late.Meanwhile(async () =>
        {
            await using var first = database.Open();
            Assert.IsType<AnswerWaiting.Result.Done>(await Answer(first, world.NavLeader, one, world.Counsellor, false));
        });
        Assert.IsType<AnswerWaiting.Result.NotFound>(await Answer(late, world.NavLeader, one, world.Counsellor, true));
        Assert.Null(await Opened(context, world.Counsellor, one));

        // Who is put on in the moment in which her leader answers for her, is put on.
        await using var put = database.Open();
        put.Meanwhile(async () =>
        {
            await using var first = database.Open();
            Assert.IsType<AnswerWaiting.Result.Done>(await Answer(first, world.NavLeader, one, world.OtherCounsellor, false));
        });
        Assert.IsType<AssignWorker.Result.Done>(await new AssignWorker(put, put, put, Gate(put)).Put(world.NavLeader, one, world.OtherCounsellor.AccountId, Today, Cancellation));
        Assert.NotNull(await Opened(context, world.OtherCounsellor, one));
    }

    /// <summary>A child whom she has since said is her own: how many wait for her does not tell that somebody registered it twice.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task WhoWaits_ForHerOwnChild_IsNotTold(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var (one, _) = await Merged(context, world);
        Assert.Equal(1, await Answers(context).Mine(world.Counsellor, Today, Cancellation));
        context.Relations.Add(Relation.Of(PeopleModule.Resource, one, RelationKind.Barred, world.Counsellor.AccountId, Today));
        await context.SaveChangesAsync(Cancellation);
        Assert.Equal(0, await Answers(context).Mine(world.Counsellor, Today, Cancellation));
    }

    static Disclosure Told(PeopleWorld world, Guid person) => new()
    {
        Id = Guid.NewGuid(),
        PersonId = person,
        FromServiceId = world.School,
        ToServiceId = world.Nav,
        ToKey = $"s-{world.Nav:n}",
        Resource = "question",
        ResourceId = Guid.NewGuid(),
        Kinds = "school-matters",
        Purpose = Law.Codes.Purpose.Coordination,
        Verdict = Law.Codes.Verdict.May,
        RuleId = "UN-01",
        RuleFrom = Today,
        Provisions = "",
        On = Today,
        At = Now,
        DecidedById = world.Teacher.AccountId,
        DecidedByName = "laerer",
    };

    /// <summary>Nav's first counsellor works with the one, the second with the other; the school's teacher with both.</summary>
    static async Task<(Guid One, Guid Other)> Merged(LangbenkContext context, PeopleWorld world)
    {
        var one = await Registered(context, world.Counsellor, Child());
        var other = await Registered(context, world.OtherCounsellor, WithoutNumber("Ola", "Normann", new(2016, 5, 9)), isAnother: true);
        foreach (var person in new[] { one, other })
        {
            Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(world.Teacher, person, Purpose.FollowedUp, Today, Cancellation));
        }

        Assert.IsType<MergePersons.Result.Done>(await new MergePersons(context, context, context, Gate(context), new ToldServices(context)).Handle(world.Rektor, new(one, other, "Samme barn", true), Today, Cancellation));
        return (one, other);
    }

    static async Task Part(LangbenkContext context, Actor leader, Guid main)
    {
        var part = new PartPersons(context, context, context, Gate(context));
        Assert.IsType<PartPersons.Result.Done>(await part.Handle(leader, main, Assert.Single(await part.List(leader, main, Today, Cancellation)).Id, "To gutter", Today, Cancellation));
    }

    static AnswerWaiting Answers(LangbenkContext context) => new(context, context, context, Gate(context));

    static Task<AnswerWaiting.Result> Answer(LangbenkContext context, Actor leader, Guid person, Actor worker, bool works) =>
        Answers(context).Handle(leader, person, worker.AccountId, works, Today, Cancellation);
}
