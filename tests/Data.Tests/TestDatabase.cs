using Langbenk.Data.Postgres;
using Langbenk.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Langbenk.Data.Tests;

public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>An empty database of its own for each test, on the engine that the test names.</summary>
sealed class TestDatabase : IAsyncDisposable
{
    public const string PostgresVariable = "LANGBENK_TEST_POSTGRES";

    readonly Engine _engine;
    readonly string _name = "langbenk_" + Guid.NewGuid().ToString("n");

    TestDatabase(Engine engine) => _engine = engine;

    string File => Path.Combine(Path.GetTempPath(), _name + ".db");

    string ConnectionString => new NpgsqlConnectionStringBuilder(Server()) { Database = _name, Pooling = false }.ToString();

    public static async Task<TestDatabase> Empty(Engine engine)
    {
        var database = new TestDatabase(engine);
        if (engine == Engine.Postgres)
        {
            await database.OnServer($"create database {database._name}");
        }

        return database;
    }

    public static async Task<TestDatabase> Migrated(Engine engine)
    {
        var database = await Empty(engine);
        await using var context = database.Open();
        await context.Database.MigrateAsync(TestContext.Current.CancellationToken);
        return database;
    }

    public LangbenkContext Open()
    {
        var options = new DbContextOptionsBuilder<LangbenkContext>();
        _ = _engine == Engine.Sqlite ? options.UseLangbenkSqlite(File) : options.UseLangbenkPostgres(ConnectionString);
        return new LangbenkContext(options.Options);
    }

    public async ValueTask DisposeAsync()
    {
        if (_engine == Engine.Postgres)
        {
            await OnServer($"drop database {_name} with (force)");
            return;
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            System.IO.File.Delete(File + end);
        }
    }

    async Task OnServer(string sql)
    {
        await using var connection = new NpgsqlConnection(Server());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    static string Server() => Environment.GetEnvironmentVariable(PostgresVariable) is { Length: > 0 } server
        ? server
        : throw new InvalidOperationException(
            $"{PostgresVariable} is not set. ./test starts a PostgreSQL server and sets it; the storage tests need both databases.");
}
