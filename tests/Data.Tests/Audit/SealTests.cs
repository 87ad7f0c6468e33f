using Langbenk.Audit.Events;
using Langbenk.Audit.Seals;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Audit;

public class SealTests
{
    static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Verify_UntouchedChain_IsWholeWithItsTail(Engine engine)
    {
        await using var database = await Chain.Of(engine, 5);
        await database.AddEvents(2);

        var report = await database.Verify();

        Assert.Equal(new VerifyAudit.Report(5, 2, null), report);
    }

    [Theory]
    [InlineData(Engine.Sqlite, "update audit_event set action = 'plan.change' where id = (select event_id from audit_seal where number = 3)", "seal 3:")]
    [InlineData(Engine.Postgres, "update audit_event set action = 'plan.change' where id = (select event_id from audit_seal where number = 3)", "seal 3:")]
    [InlineData(Engine.Sqlite, "update audit_event set outcome = 2 where id = (select event_id from audit_seal where number = 1)", "seal 1:")]
    [InlineData(Engine.Postgres, "update audit_event set outcome = 2 where id = (select event_id from audit_seal where number = 1)", "seal 1:")]
    [InlineData(Engine.Sqlite, "update audit_event set account_id = null where id = (select event_id from audit_seal where number = 4)", "seal 4:")]
    [InlineData(Engine.Postgres, "update audit_event set account_id = null where id = (select event_id from audit_seal where number = 4)", "seal 4:")]
    [InlineData(Engine.Sqlite, "delete from audit_reference where event_id = (select event_id from audit_seal where number = 2)", "seal 2:")]
    [InlineData(Engine.Postgres, "delete from audit_reference where event_id = (select event_id from audit_seal where number = 2)", "seal 2:")]
    [InlineData(Engine.Sqlite, "update audit_reference set kind = 'goal' where event_id = (select event_id from audit_seal where number = 2)", "seal 2:")]
    [InlineData(Engine.Postgres, "update audit_reference set kind = 'goal' where event_id = (select event_id from audit_seal where number = 2)", "seal 2:")]
    [InlineData(Engine.Sqlite, "delete from audit_seal where number = 3", "seal 3: missing")]
    [InlineData(Engine.Postgres, "delete from audit_seal where number = 3", "seal 3: missing")]
    [InlineData(Engine.Sqlite, "delete from audit_seal where number >= 4", "seal 4: missing")]
    [InlineData(Engine.Postgres, "delete from audit_seal where number >= 4", "seal 4: missing")]
    public async Task Verify_SomethingChangedBehindTheProgram_NamesTheFirstFault(Engine engine, string sql, string fault)
    {
        await using var database = await Chain.Of(engine, 5);
        await using (var context = database.Open())
        {
            Assert.NotEqual(0, await context.Database.ExecuteSqlRawAsync(sql, Cancellation));
        }

        var report = await database.Verify();

        Assert.StartsWith(fault, report.Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Verify_AnotherKey_FindsTheFirstSeal(Engine engine)
    {
        await using var database = await Chain.Of(engine, 2);
        await using var context = database.Open();

        var report = await new VerifyAudit(context).Handle(new byte[32], null, Cancellation);

        Assert.StartsWith("seal 1:", report.Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Erase_AReference_TakesTheIdAndKeepsTheChainWhole(Engine engine)
    {
        await using var database = await Chain.Of(engine, 3);
        await using (var context = database.Open())
        {
            var touched = await context.AuditReferences.Select(one => one.ResourceId!.Value).FirstAsync(Cancellation);

            Assert.Equal(1, await new EraseReference(context).Handle("plan", touched, Cancellation));
            Assert.False(await context.AuditReferences.AnyAsync(one => one.ResourceId == touched, Cancellation));
        }

        Assert.Equal(new VerifyAudit.Report(3, 0, null), await database.Verify());
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Seal_ManySealersAtOnce_MakeOneChain(Engine engine)
    {
        await using var database = await Chain.Of(engine, 1);
        await database.AddEvents(40);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(database.SealWithRivals, Cancellation)));

        Assert.Equal(new VerifyAudit.Report(41, 0, null), await database.Verify());
    }

    /// <summary>What a sealer asks every second does not grow with the years: it begins at a moment, once everything before is sealed.</summary>
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Seal_AfterAMoment_TakesOnlyWhatIsNewer(Engine engine)
    {
        await using var database = await Chain.Of(engine, 1);
        await database.AddEvents(2);
        await using var context = database.Open();

        Assert.Null(await new SealEvents(context).Handle(Key, DateTime.UtcNow.AddMinutes(1), cancellation: Cancellation));
        Assert.Equal(3, (await new SealEvents(context).Handle(Key, DateTime.UtcNow.AddMinutes(-1), cancellation: Cancellation))!.Number);

        Assert.Equal(new VerifyAudit.Report(3, 0, null), await database.Verify());
    }

    sealed class Chain(TestDatabase database) : IAsyncDisposable
    {
        VerifyAudit.Head? _head;

        public static async Task<Chain> Of(Engine engine, int events)
        {
            var chain = new Chain(await TestDatabase.Created(engine));
            await chain.AddEvents(events);
            await using var context = chain.Open();
            var last = await new SealEvents(context).Handle(Key, cancellation: Cancellation);
            chain._head = new VerifyAudit.Head(last!.Number, Convert.ToHexString(last.Mac));
            return chain;
        }

        public LangbenkContext Open() => database.Open();

        public async Task AddEvents(int count)
        {
            await using var context = Open();
            for (var i = 0; i < count; i++)
            {
                var trail = new AuditTrail();
                trail.Begin("plan.read", Guid.NewGuid(), Guid.NewGuid());
                trail.Touch("plan", Guid.NewGuid());
                var (row, references) = trail.Rows(DateTime.UtcNow);
                context.Add(row);
                context.AddRange(references);
            }

            await context.SaveChangesAsync(Cancellation);
        }

        public async Task<VerifyAudit.Report> Verify()
        {
            await using var context = Open();
            return await new VerifyAudit(context).Handle(Key, _head, Cancellation);
        }

        /// <summary>What a job does: who comes second fails, and tries again until nothing is left.</summary>
        public async Task SealWithRivals()
        {
            for (var tries = 0; tries < 50; tries++)
            {
                await using var context = Open();
                try
                {
                    if (await new SealEvents(context).Handle(Key, cancellation: Cancellation) is null)
                    {
                        return;
                    }
                }
                catch (DbUpdateException)
                {
                    // The number was taken by another sealer.
                }
            }

            Assert.Fail("Fifty tries and still not sealed.");
        }

        public ValueTask DisposeAsync() => database.DisposeAsync();
    }
}
