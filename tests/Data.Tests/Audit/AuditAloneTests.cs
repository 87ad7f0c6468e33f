using Langbenk.Access;
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

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Save_SomethingNew_IsNamedInTheEventOfThatSave(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var trail = new AuditTrail();
        trail.Begin("plan.create", Guid.NewGuid(), null);
        await using var context = database.Open(trail);
        var (plan, municipality) = (Guid.NewGuid(), Guid.NewGuid());
        context.Relations.Add(Relation.Of("plan", plan, RelationKind.Lead, municipality, new DateOnly(2026, 1, 1)));
        context.Relations.Add(Relation.Of("plan", plan, RelationKind.Party, Guid.NewGuid(), new DateOnly(2026, 1, 1)));

        await context.SaveChangesAsync(Cancellation);

        var (written, reference) = (await context.AuditEvents.SingleAsync(Cancellation), await context.AuditReferences.SingleAsync(Cancellation));
        Assert.Equal(("plan.create", AuditOutcome.Done), (written.Action, written.Outcome));
        Assert.Equal(("plan", (Guid?)plan), (reference.Kind, reference.ResourceId));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Save_ADraftOfSomethingRefused_IsNotCalledDone(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var trail = new AuditTrail();
        trail.Begin("plan.adopt", Guid.NewGuid(), null);
        trail.End(AuditOutcome.Seen);
        await using var context = database.Open(trail);
        context.Relations.Add(Relation.Of("plan", Guid.NewGuid(), RelationKind.Lead, Guid.NewGuid(), new DateOnly(2026, 1, 1)));

        await context.SaveChangesAsync(Cancellation);

        Assert.Equal(AuditOutcome.Seen, (await context.AuditEvents.SingleAsync(Cancellation)).Outcome);
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
