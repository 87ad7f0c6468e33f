using Langbenk.Work.Notices;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Work;

public class OutboxTests
{
    static readonly DateTime Noon = new(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Send_NobodyAnswers_WaitsTwiceAsLongEachTimeAndKeepsTheMessage(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);
        await Add(database, Guid.CreateVersion7(), NoticeKind.NewTask);
        var messenger = new Messenger { Answers = Delivery.NoAnswer };
        var tried = new List<double>();
        for (var times = 0; times < OutboxMessage.MostAttempts + 2; times++)
        {
            var due = await NextAttempt(database);
            await Send(database, messenger, due.AddSeconds(-1));
            Assert.Equal(tried.Count, messenger.Sent.Count);
            await Send(database, messenger, due);
            if (messenger.Sent.Count > tried.Count)
            {
                tried.Add((due - Noon).TotalMinutes);
            }
        }

        Assert.Equal([0, 2, 6, 14, 30, 62, 126, 254, 510, 1022, 2046, 4094], tried);
        await using var context = database.Open();
        var kept = await context.Outbox.SingleAsync(Cancellation);
        Assert.Equal((OutboxMessage.MostAttempts, null), (kept.Attempts, kept.SentAt));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Send_ThreeForOneAndOneForAnother_AreTwoMessages(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var (account, kind) in new[] { (one, NoticeKind.NewTask), (other, NoticeKind.Changed), (one, NoticeKind.TaskOverdue), (one, NoticeKind.AddressCode) })
        {
            await Add(database, account, kind);
        }

        var messenger = new Messenger();

        Assert.Equal(4, await Send(database, messenger, Noon));

        Assert.Equal([(one, NoticeKind.NewTask), (other, NoticeKind.Changed), (one, NoticeKind.AddressCode)], messenger.Sent);
        Assert.Equal(0, await Send(database, messenger, Noon.AddDays(1)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Send_NobodyAnswers_TheRestIsNotTriedNow(Engine engine)
    {
        await using var database = await TestDatabase.Migrated(engine);
        await Add(database, Guid.CreateVersion7(), NoticeKind.NewTask);
        await Add(database, Guid.CreateVersion7(), NoticeKind.NewTask);
        var messenger = new Messenger { Answers = Delivery.NoAnswer };

        await Send(database, messenger, Noon);

        Assert.Single(messenger.Sent);
    }

    static async Task Add(TestDatabase database, Guid account, NoticeKind kind)
    {
        await using var context = database.Open();
        new Notify(context).OnlyOutside(account, kind, Noon);
        await context.SaveChangesAsync(Cancellation);
    }

    static async Task<int> Send(TestDatabase database, Messenger messenger, DateTime now)
    {
        await using var context = database.Open();
        return await new SendOutbox(context, messenger).Handle(now, Cancellation);
    }

    static async Task<DateTime> NextAttempt(TestDatabase database)
    {
        await using var context = database.Open();
        return await context.Outbox.Select(one => one.NextAttemptAt).SingleAsync(Cancellation);
    }

    sealed class Messenger : IMessenger
    {
        public Delivery Answers { get; init; } = Delivery.Taken;

        public List<(Guid Account, NoticeKind Kind)> Sent { get; } = [];

        public Task<Delivery> Send(Guid accountId, NoticeKind kind, CancellationToken cancellation)
        {
            Sent.Add((accountId, kind));
            return Task.FromResult(Answers);
        }
    }
}
