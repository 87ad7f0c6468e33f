using Langbenk.Access;
using Langbenk.Cooperation.Requests;
using Langbenk.Organisation.Staff;
using Langbenk.People.Cards;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.Cooperation.RequestWorld;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>A request is given to somebody at the reception: to who works with children there, whole or not at all.</summary>
public class AllocateTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Given_ToALeaderOrToWhoHasLeft_IsRefused_AndNothingIsDone(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var other = await Hire(context, "leder2", Role.ServiceLeader, world.Door, "Familiens hus");
        var gone = await Hire(context, "sluttet", Role.Caseworker, world.Door, "Familiens hus");
        await context.Accounts.Where(one => one.Id == gone.AccountId).ExecuteUpdateAsync(set => set.SetProperty(one => one.ClosedOn, Today), Cancellation);
        var (child, _) = await world.Sharing.Family();
        var request = await world.Sent(child, await world.Consented(child));
        foreach (var to in new[] { other, gone })
        {
            Assert.Equal(7451, Assert.IsType<AllocateRequest.Result.Refused>(await world.Allocate.Handle(world.Leader, request, to.AccountId, Today, Cancellation)).Problem.Number);
        }

        await using var after = database.Open();
        Assert.Null((await after.Set<HelpRequest>().SingleAsync(Cancellation)).AssignedToId);
        Assert.Equal(0, await after.Set<Card>().CountAsync(one => one.ServiceId == world.Door, Cancellation));
        Assert.NotNull(await world.Read.One(world.Worker, request, Today, Cancellation));
    }

    /// <summary>The child is known there already: who has the request and who works with the child are stored in one.</summary>
    [Theory, MemberData(nameof(Engines))]
    public async Task Given_InTheMomentItIsTakenBack_IsNotAFault_AndPutsNobodyOn(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var (child, _) = await world.Sharing.Family();
        var first = await world.Sent(child, await world.Consented(child));
        Assert.IsType<AllocateRequest.Result.Done>(await world.Allocate.Handle(world.Leader, first, null, Today, Cancellation));
        var second = await world.Sent(child, await world.Consented(child));
        await using var slow = database.Open();
        slow.Meanwhile(() => world.TakeBack.Handle(world.People.Teacher, second, "Mor har ombestemt seg", Today, Cancellation));
        Assert.IsType<AllocateRequest.Result.Done>(await world.Over(slow).Allocate.Handle(world.Leader, second, world.Worker.AccountId, Today, Cancellation));

        await using var after = database.Open();
        var stored = await after.Set<HelpRequest>().SingleAsync(one => one.Id == second, Cancellation);
        Assert.Equal(((DateOnly?)Today, (Guid?)null), (stored.TakenBackOn, stored.AssignedToId));
        Assert.Null(await Opened(after, world.Worker, child));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Given_NoRoom_DoesNotSayThatItIsGiven(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var world = await Fill(database, context);
        var (child, _) = await world.Sharing.Family();
        var first = await world.Sent(child, await world.Consented(child));
        Assert.IsType<AllocateRequest.Result.Done>(await world.Allocate.Handle(world.Leader, first, null, Today, Cancellation));
        var second = await world.Sent(child, await world.Consented(child));
        await NoRoom.For<Relation>(context);
        await using var full = database.Open();

        await Assert.ThrowsAsync<NotStoredException>(() => world.Over(full).Allocate.Handle(world.Leader, second, world.Worker.AccountId, Today, Cancellation));
        Assert.Null((await context.Set<HelpRequest>().AsNoTracking().SingleAsync(one => one.Id == second, Cancellation)).AssignedToId);
    }
}
