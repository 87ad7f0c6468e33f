using Langbenk.Work.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.Work;

public class LeaseTests
{
    static readonly DateTime Noon = new(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc);
    static readonly TimeSpan Length = TimeSpan.FromMinutes(2);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Take_EightNodesAtOnce_OneGetsIt(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await Take(database, "first", Noon.AddDays(-1));
        await GiveBack(database, "first", Noon);

        var got = await Task.WhenAll(Enumerable.Range(0, 8).Select(node => Task.Run(() => Take(database, $"node-{node}", Noon), Cancellation)));

        Assert.Single(got, taken => taken);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Take_TheNodeHasDied_OthersWaitForTheLeaseToRunOut(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        Assert.True(await Take(database, "dead", Noon));

        Assert.False(await Take(database, "alive", Noon + Length - TimeSpan.FromSeconds(1)));
        Assert.True(await Take(database, "alive", Noon + Length + TimeSpan.FromSeconds(1)));
        Assert.False(await Take(database, "dead", Noon + Length + TimeSpan.FromSeconds(2)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task GiveBack_TheLeaseIsAnothersNow_ChangesNothing(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await Take(database, "slow", Noon);
        await Take(database, "next", Noon + Length + TimeSpan.FromSeconds(1));

        await GiveBack(database, "slow", Noon);

        await using var context = database.Open();
        Assert.Equal("next", (await context.Jobs.SingleAsync(Cancellation)).LeasedBy);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Take_DoneAndNotDueYet_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        await Take(database, "one", Noon);
        await GiveBack(database, "one", Noon.AddMinutes(10));

        Assert.False(await Take(database, "two", Noon.AddMinutes(9)));
        Assert.True(await Take(database, "two", Noon.AddMinutes(10)));
    }

    static async Task<bool> Take(TestDatabase database, string node, DateTime now)
    {
        await using var context = database.Open();
        return await new LeaseJob(context).Take("seal", node, now, Length, Cancellation);
    }

    static async Task GiveBack(TestDatabase database, string node, DateTime next)
    {
        await using var context = database.Open();
        await new LeaseJob(context).GiveBack("seal", node, Noon, next, null, Cancellation);
    }
}
