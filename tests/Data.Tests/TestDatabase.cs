using Langbenk.Audit.Events;
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
    readonly string _name;

    /// <summary>Whether the next test can have it, emptied.</summary>
    bool _reusable;

    TestDatabase(Engine engine, string? name = null) => (_engine, _name) = (engine, name ?? "langbenk_" + Guid.NewGuid().ToString("n"));

    string File => Path.Combine(Path.GetTempPath(), _name + ".db");

    string ConnectionString => new NpgsqlConnectionStringBuilder(Server()) { Database = _name, MaxPoolSize = 20 }.ToString();

    public static async Task<TestDatabase> Empty(Engine engine)
    {
        var database = new TestDatabase(engine);
        if (engine == Engine.Postgres)
        {
            await OnServer($"create database {database._name}");
        }

        return database;
    }

    /// <summary>On PostgreSQL, made as one makes a database in Norway: its own order of text is not that of the sort keys.</summary>
    public static async Task<TestDatabase> Norwegian()
    {
        var database = new TestDatabase(Engine.Postgres);
        await OnServer($"create database {database._name} template template0 encoding 'UTF8' locale 'C.UTF-8' locale_provider icu icu_locale 'nb-NO'");
        await using var context = database.Open();
        await context.Database.MigrateAsync();
        return database;
    }

    public static async Task<TestDatabase> Migrated(Engine engine)
    {
        if (engine == Engine.Postgres && EmptiedDatabases.Take() is { } emptied)
        {
            return new TestDatabase(engine, emptied) { _reusable = true };
        }

        var template = await Templates.Of(engine);
        var database = new TestDatabase(engine) { _reusable = engine == Engine.Postgres };
        if (engine == Engine.Postgres)
        {
            await OnServer($"create database {database._name} template {template._name}");
        }
        else
        {
            System.IO.File.Copy(template.File, database.File);
        }

        return database;
    }

    /// <summary>The schema as it stands, for tests of what a module stores.</summary>
    public static Task<TestDatabase> Created(Engine engine) => Migrated(engine);

    /// <summary>Migrating takes seconds; a copy of a migrated database takes none. One of each kind a run.</summary>
    static class Templates
    {
        static readonly Dictionary<Engine, Lazy<Task<TestDatabase>>> Made = Enum.GetValues<Engine>()
            .ToDictionary(engine => engine, engine => new Lazy<Task<TestDatabase>>(() => Make(engine)));

        public static Task<TestDatabase> Of(Engine engine) => Made[engine].Value;

        static async Task<TestDatabase> Make(Engine engine)
        {
            var template = await Empty(engine);
            await using (var context = template.Open())
            {
                await context.Database.MigrateAsync();
                if (engine == Engine.Sqlite)
                {
                    // Everything in the one file that is copied.
                    await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
                }

                // A database that somebody is connected to cannot be copied.
                ClosePool(context);
            }

            AppDomain.CurrentDomain.ProcessExit += (_, _) => template.DisposeAsync().AsTask().Wait();
            return template;
        }
    }

    public LangbenkContext Open(AuditTrail? trail = null) => new(Options(), trail);

    /// <summary>As a page gets it, which reads at one moment.</summary>
    public LangbenkContext OpenForAPage() => new(Options(), null, null, _engine == Engine.Sqlite ? new SqliteReadMoment() : new PostgresReadMoment());

    DbContextOptions<LangbenkContext> Options()
    {
        var options = new DbContextOptionsBuilder<LangbenkContext>();
        _ = _engine == Engine.Sqlite ? options.UseLangbenkSqlite(File) : options.UseLangbenkPostgres(ConnectionString);
        return options.Options;
    }

    public async ValueTask DisposeAsync()
    {
        await using (var context = Open())
        {
            if (_reusable && await EmptiedDatabases.Return(context, _name))
            {
                return;
            }

            ClosePool(context);
        }

        if (_engine == Engine.Postgres)
        {
            await OnServer($"drop database {_name} with (force)");
            return;
        }

        SqliteDatabase.CloseKept(File);
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            System.IO.File.Delete(File + end);
        }
    }

    static void ClosePool(LangbenkContext context)
    {
        if (context.Database.GetDbConnection() is NpgsqlConnection postgres)
        {
            NpgsqlConnection.ClearPool(postgres);
        }
    }

    internal static async Task OnServer(string sql)
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
