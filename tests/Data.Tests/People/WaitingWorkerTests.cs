using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Langbenk.People.Cards;
using Langbenk.People.Emergencies;
using Langbenk.People.Merging;
using Langbenk.People.Protection;
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
            Assert.Equal(1, await Answers(context).Mine(worker, Cancellation));
            Assert.IsType<OpenCard.Result.AskLeader>(await new OpenCard(context, context, Gate(context)).Handle(worker, other, Purpose.Worry, Today, Cancellation));
            Assert.Empty(await Answers(context).Persons(worker, Today, Cancellation));
        }

        Assert.Equal(0, await Answers(context).Mine(world.NavLeader, Cancellation));
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
        Assert.Equal(0, await Answers(context).Mine(world.Counsellor, Cancellation));
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

    /// <summary>Nav's first counsellor works with the one, the second with the other; the school's teacher with both.</summary>
    static async Task<(Guid One, Guid Other)> Merged(LangbenkContext context, PeopleWorld world)
    {
        var one = await Registered(context, world.Counsellor, Child());
        var other = await Registered(context, world.OtherCounsellor, WithoutNumber("Ola", "Normann", new(2016, 5, 9)), isAnother: true);
        foreach (var person in new[] { one, other })
        {
            Assert.IsType<OpenCard.Result.Opened>(await new OpenCard(context, context, Gate(context)).Handle(world.Teacher, person, Purpose.FollowedUp, Today, Cancellation));
        }

        Assert.IsType<MergePersons.Result.Done>(await new MergePersons(context, context, context, Gate(context)).Handle(world.Rektor, new(one, other, "Samme barn", true), Today, Cancellation));
        return (one, other);
    }

    static async Task Part(LangbenkContext context, Actor leader, Guid main)
    {
        var part = new PartPersons(context, context, Gate(context));
        Assert.IsType<PartPersons.Result.Done>(await part.Handle(leader, main, Assert.Single(await part.List(leader, main, Today, Cancellation)).Id, "To gutter", Today, Cancellation));
    }

    static AnswerWaiting Answers(LangbenkContext context) => new(context, context, context, Gate(context));

    static Task<AnswerWaiting.Result> Answer(LangbenkContext context, Actor leader, Guid person, Actor worker, bool works) =>
        Answers(context).Handle(leader, person, worker.AccountId, works, Today, Cancellation);
}
