using Langbenk.Audit.Events;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Audit;

/// <summary>What is written for a page that changes nothing is written in another way than beside a change; it must be found in the same way.</summary>
public class AuditAloneTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite, 0)]
    [InlineData(Engine.Postgres, 0)]
    [InlineData(Engine.Sqlite, 3)]
    [InlineData(Engine.Postgres, 3)]
    [InlineData(Engine.Sqlite, 1000)]
    [InlineData(Engine.Postgres, 1000)]
    public async Task SaveAuditAlone_IsFoundByEachOfItsValues(Engine engine, int touched)
    {
        await using var database = await TestDatabase.Created(engine);
        var (account, holding) = (Guid.NewGuid(), Guid.NewGuid());
        var things = Enumerable.Range(0, touched).Select(_ => Guid.NewGuid()).ToList();
        await Write(database, account, holding, things, alone: true);
        await Write(database, account, holding, things, alone: false);
        await using var context = database.Open();

        var events = await context.AuditEvents.AsNoTracking().OrderBy(one => one.Id).ToListAsync(Cancellation);

        Assert.Equal(2, events.Count);
        foreach (var one in events)
        {
            Assert.Equal(1, await context.AuditEvents.CountAsync(
                row => row.Id == one.Id && row.At == one.At && row.AccountId == account && row.HoldingId == holding && row.Action == "plan.read"
                    && row.Outcome == AuditOutcome.Refused && row.Problem == 4711,
                Cancellation));
            var references = await context.AuditReferences.AsNoTracking().Where(row => row.EventId == one.Id).OrderBy(row => row.Ordinal).ToListAsync(Cancellation);
            Assert.Equal(things, references.Select(row => row.ResourceId!.Value));
            Assert.Equal(Enumerable.Range(0, touched), references.Select(row => row.Ordinal));
            Assert.All(references, row => Assert.True(row.IsIntact()));
            Assert.All(references, row => Assert.Equal(row.Ordinal % 2 == 0 ? "plan" : "goal", row.Kind));
        }

        Assert.Equal(touched, await context.AuditReferences.CountAsync(row => row.EventId == events[0].Id && things.Contains(row.ResourceId!.Value), Cancellation));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task SaveAuditAlone_NobodyKnown_IsStoredOnce(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var trail = new AuditTrail();
        trail.Begin("sign-in", null, null);
        await using var context = database.Open(trail);

        await context.SaveAuditAlone(Cancellation);
        await context.SaveAuditAlone(Cancellation);

        var stored = Assert.Single(await context.AuditEvents.ToListAsync(Cancellation));
        Assert.Null(stored.AccountId);
        Assert.Null(stored.HoldingId);
        Assert.Empty(await context.AuditReferences.ToListAsync(Cancellation));
    }

    static async Task Write(TestDatabase database, Guid account, Guid holding, List<Guid> things, bool alone)
    {
        var trail = new AuditTrail();
        trail.Begin("plan.read", account, holding);
        things.ForEach(thing => trail.Touch(things.IndexOf(thing) % 2 == 0 ? "plan" : "goal", thing));
        trail.End(AuditOutcome.Refused, 4711);
        await using var context = database.Open(trail);
        await (alone ? context.SaveAuditAlone(Cancellation) : context.SaveChangesAsync(Cancellation));
    }
}
