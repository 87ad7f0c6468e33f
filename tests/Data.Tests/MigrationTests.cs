using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests;

public class MigrationTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Migrate_EmptyDatabase_LeavesNothingPending(Engine engine)
    {
        await using var database = await TestDatabase.Empty(engine);
        await using var context = database.Open();
        Assert.NotEmpty(await context.Database.GetPendingMigrationsAsync(Cancellation));

        await context.Database.MigrateAsync(Cancellation);

        Assert.Empty(await context.Database.GetPendingMigrationsAsync(Cancellation));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Model_AgainstTheNewestMigration_HasNoPendingChanges(Engine engine)
    {
        await using var database = await TestDatabase.Empty(engine);
        await using var context = database.Open();

        Assert.False(context.Database.HasPendingModelChanges(), "Run ./add-migration NAME.");
    }

    [Fact]
    public async Task Migrations_OfBothSets_HaveTheSameNames()
    {
        var sqlite = await Names(Engine.Sqlite);
        var postgres = await Names(Engine.Postgres);

        Assert.Equal(sqlite, postgres);
    }

    static async Task<string[]> Names(Engine engine)
    {
        await using var database = await TestDatabase.Empty(engine);
        await using var context = database.Open();
        return [.. context.Database.GetMigrations().Select(id => id[(id.IndexOf('_') + 1)..])];
    }
}
