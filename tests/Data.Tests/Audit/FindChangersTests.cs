using Langbenk.Audit.Events;

namespace Langbenk.Data.Tests.Audit;

public class FindChangersTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Handle_NamesThoseWhoChangedItAfterTheMoment_AndNobodyWhoOnlyReadOrChangedSomethingElse(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var (early, reader, one, other, elsewhere) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var (thing, second) = (Guid.NewGuid(), Guid.NewGuid());
        await Write(database, early, thing, AuditOutcome.Done);
        await Task.Delay(20, Cancellation);
        var opened = DateTime.UtcNow;
        await Write(database, reader, thing, AuditOutcome.Seen);
        await Write(database, elsewhere, Guid.NewGuid(), AuditOutcome.Done);
        Assert.Empty(await Find(database, opened, thing, second));

        await Write(database, one, thing, AuditOutcome.Done);
        await Write(database, one, second, AuditOutcome.Done);
        await Write(database, other, second, AuditOutcome.Done);
        await Write(database, reader, second, AuditOutcome.Conflict);

        Assert.Equal([one], await Find(database, opened, thing));
        Assert.Equal(new Guid?[] { one, other }.Order(), (await Find(database, opened, thing, second)).Order());
        Assert.Equal(new Guid?[] { early, one }.Order(), (await Find(database, DateTime.UnixEpoch, thing)).Order());
        Assert.Empty(await Find(database, opened));

        // Of persons, what was done in one of one's own place's roles.
        var (ours, theirs, child) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await Write(database, one, child, AuditOutcome.Done, ours);
        await Write(database, other, child, AuditOutcome.Done, theirs);
        await using var context = database.Open();
        Assert.Equal([one], await new FindChangers(context).Handle([child], opened, [ours], Cancellation));
        Assert.Empty(await new FindChangers(context).Handle([child], opened, [], Cancellation));
    }

    static async Task Write(TestDatabase database, Guid account, Guid thing, AuditOutcome outcome, Guid? holding = null)
    {
        var trail = new AuditTrail();
        trail.Begin("body.change", account, holding);
        trail.Touch("body", thing);
        trail.End(outcome);
        await using var context = database.Open(trail);
        await context.SaveAuditAlone(Cancellation);
    }

    static async Task<List<Guid?>> Find(TestDatabase database, DateTime from, params Guid[] things)
    {
        await using var context = database.Open();
        return await new FindChangers(context).Handle(things, from, null, Cancellation);
    }
}
