using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests;

public class SqlitePragmasTests
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("busy_timeout", "10000")]
    [InlineData("foreign_keys", "1")]
    public async Task Open_AnyConnection_IsDurableAndWaits(string pragma, string expected)
    {
        await using var database = await TestDatabase.Migrated(Engine.Sqlite);
        await using var context = database.Open();
        await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        Assert.Equal(expected, Convert.ToString(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)));
    }
}
