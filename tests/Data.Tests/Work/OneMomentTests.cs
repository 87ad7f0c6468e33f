using Langbenk.Work.Notices;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Work;

/// <summary>What a page reads is of one moment, and it may write all the same.</summary>
public class OneMomentTests
{
    static readonly DateTime Noon = new(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Read_SomebodyWritesInBetween_IsSeenWhenTheMomentIsOver(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);
        await using var page = database.OpenForAPage();
        await page.BeginMoment(Cancellation);
        Assert.Equal(0, await page.Outbox.CountAsync(Cancellation));

        await Write(database);

        Assert.Equal(0, await page.Outbox.CountAsync(Cancellation));
        await page.EndMoment();
        Assert.Equal(1, await page.Outbox.CountAsync(Cancellation));
    }

    /// <summary>On SQLite a reading that is made into a writing after somebody else has written fails at once, however long one waits.</summary>
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Save_SomebodyHasWrittenSinceTheFirstReading_IsStored(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);
        await using var page = database.OpenForAPage();
        await page.BeginMoment(Cancellation);
        Assert.Equal(0, await page.Outbox.CountAsync(Cancellation));
        await Write(database);

        page.Outbox.Add(Message());
        await page.SaveChangesAsync(Cancellation);
        await page.BeginMoment(Cancellation);
        await page.InOneTransaction(async () =>
        {
            page.Outbox.Add(Message());
            await page.SaveChangesAsync(Cancellation);
        }, Cancellation);
        await page.EndMoment();

        await using var other = database.Open();
        Assert.Equal(3, await other.Outbox.CountAsync(Cancellation));
    }

    static async Task Write(TestDatabase database)
    {
        await using var other = database.Open();
        other.Outbox.Add(Message());
        await other.SaveChangesAsync(Cancellation);
    }

    static OutboxMessage Message() => new()
    {
        Id = Guid.CreateVersion7(),
        AccountId = Guid.CreateVersion7(),
        Kind = NoticeKind.NewTask,
        CreatedAt = Noon,
        NextAttemptAt = Noon,
    };
}
