using System.Runtime.InteropServices;
using Langbenk.Data.Sqlite;
using Langbenk.Organisation.Municipalities;
using Langbenk.Work.Notices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests;

/// <summary>A connection goes from one context to the next with the queries it has read, and with nothing else.</summary>
public class KeptConnectionTests
{
    static readonly DateTime Noon = new(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Query_AskedByTheNextContext_IsNotReadAnew()
    {
        await using var database = await TestDatabase.Migrated(Engine.Sqlite);
        var first = await Ask(database, "3401");
        var second = await Ask(database, "3402");

        Assert.Same(first.Connection, second.Connection);
        Assert.Single(first.Queries, sql => sql.Contains("municipality"));
        Assert.Equal(first.Queries, second.Queries);
    }

    [Fact]
    public async Task Query_ListsOfEveryLength_IsOne()
    {
        await using var database = await TestDatabase.Migrated(Engine.Sqlite);
        foreach (var length in Enumerable.Range(0, 5))
        {
            await using var context = database.Open();
            var numbers = Enumerable.Range(3401, length).Select(number => $"{number}").ToList();
            Assert.Empty(await context.Municipalities.Where(one => numbers.Contains(one.Number)).ToListAsync(Cancellation));
        }

        Assert.Single((await Ask(database, "3401")).Queries, sql => sql.Contains("json_each"));
    }

    [Fact]
    public async Task Query_AskedWhileItsRowsAreRead_AnswersBoth()
    {
        await using var database = await TestDatabase.Migrated(Engine.Sqlite);
        await Write(database);
        await Write(database);
        await using var context = database.Open();
        var pairs = new List<(Guid, Guid)>();
        await foreach (var outer in context.Outbox.AsNoTracking().AsAsyncEnumerable().WithCancellation(Cancellation))
        {
            await foreach (var inner in context.Outbox.AsNoTracking().AsAsyncEnumerable().WithCancellation(Cancellation))
            {
                pairs.Add((outer.Id, inner.Id));
            }
        }

        Assert.Equal(4, pairs.Distinct().Count());
    }

    [Fact]
    public async Task Query_TheTableHasChangedMeanwhile_IsReadAsItIs()
    {
        await using var database = await TestDatabase.Migrated(Engine.Sqlite);
        var file = (await Ask(database, "3401")).File;
        await Run(file, "ALTER TABLE municipality ADD COLUMN crest TEXT; DROP INDEX IF EXISTS none;");

        await using var context = database.Open();
        Assert.False(await context.Municipalities.AnyAsync(one => one.Number == "3401", Cancellation));
    }

    /// <summary>A reading that is not over would keep the journal from ever being emptied, and the next page in the past.</summary>
    [Fact]
    public async Task Context_LeftInTheMiddleOfAReading_LeavesNothingBegun()
    {
        await using var database = await TestDatabase.Migrated(Engine.Sqlite);
        var page = database.OpenForAPage();
        await page.BeginMoment(Cancellation);
        Assert.Equal(0, await page.Outbox.CountAsync(Cancellation));
        await page.DisposeAsync();
        await Write(database);

        await using var next = database.Open();
        Assert.Equal(1, await next.Outbox.CountAsync(Cancellation));
        await Run(next.Database.GetDbConnection().DataSource, "PRAGMA wal_checkpoint(TRUNCATE)", expected: 0L);
    }

    [Fact]
    public async Task Context_LeftInATransaction_IsRolledBack()
    {
        await using var database = await TestDatabase.Migrated(Engine.Sqlite);
        await using (var left = database.Open())
        {
            await left.Database.BeginTransactionAsync(Cancellation);
            left.Outbox.Add(Message());
            await left.SaveChangesAsync(Cancellation);
        }

        await Write(database);
        await using var next = database.Open();
        Assert.Equal(1, await next.Outbox.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Context_LeftWithForeignKeysOff_HandsNothingOn()
    {
        await using var database = await TestDatabase.Migrated(Engine.Sqlite);
        await using (var broken = database.Open())
        {
            await broken.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = 0", Cancellation);
        }

        await using var next = database.Open();
        await next.Database.OpenConnectionAsync(Cancellation);
        await using var command = next.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA foreign_keys";
        Assert.Equal(1L, await command.ExecuteScalarAsync(Cancellation));
    }

    [Fact]
    public async Task Query_ManyDifferentOnes_OnlyTheLastAreKept()
    {
        await using var database = await TestDatabase.Migrated(Engine.Sqlite);
        await using (var context = database.Open())
        {
            foreach (var sql in Enumerable.Range(0, 500).Select(number => $"SELECT {number}"))
            {
                await context.Database.ExecuteSqlRawAsync(sql, Cancellation);
            }
        }

        var kept = (await Ask(database, "3401")).Queries;
        Assert.InRange(kept.Count, 350, 400);
        Assert.Contains("SELECT 499", kept);
        Assert.DoesNotContain("SELECT 0", kept);
    }

    [Fact]
    public async Task CloseKept_NobodyUsesTheFile_LetsItBeMoved()
    {
        await using var database = await TestDatabase.Migrated(Engine.Sqlite);
        var file = (await Ask(database, "3401")).File;
        Assert.False(SqliteFile.Settle(file));

        SqliteDatabase.CloseKept(file);

        Assert.True(SqliteFile.Settle(file));
        Assert.False(File.Exists(file + "-wal"));
    }

    [Fact]
    public async Task ManyAtOnce_EachGetsItsOwnAnswer()
    {
        await using var database = await TestDatabase.Migrated(Engine.Sqlite);
        await using (var context = database.Open())
        {
            context.Municipalities.AddRange(Enumerable.Range(1000, 40).Select(number => new Municipality
            {
                Id = Guid.NewGuid(),
                Number = $"{number}",
                Name = $"Kommune {number}",
                ValidFrom = new(2020, 1, 1),
            }));
            await context.SaveChangesAsync(Cancellation);
        }

        await Parallel.ForEachAsync(Enumerable.Range(0, 400), Cancellation, async (turn, cancellation) =>
        {
            await using var context = database.Open();
            var number = $"{1000 + (turn % 40)}";
            Assert.Equal($"Kommune {number}", await context.Municipalities.Where(one => one.Number == number).Select(one => one.Name).SingleAsync(cancellation));
        });
    }

    /// <summary>Asks one query in a context of its own, and tells which its connection has read then.</summary>
    static async Task<(object Connection, string File, IReadOnlyList<string> Queries)> Ask(TestDatabase database, string number)
    {
        await using var context = database.Open();
        Assert.Null(await context.Municipalities.FirstOrDefaultAsync(one => one.Number == number, Cancellation));
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var queries = new List<string>();
        var handle = connection.Handle!.DangerousGetHandle();
        for (var next = sqlite3_next_stmt(handle, 0); next != 0; next = sqlite3_next_stmt(handle, next))
        {
            queries.Add(Marshal.PtrToStringUTF8(sqlite3_sql(next))!);
        }

        return (connection, connection.DataSource, [.. queries.Order(StringComparer.Ordinal)]);
    }

    // The library has it too, for connections that are told so when they are opened.
    [DllImport("e_sqlite3"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern nint sqlite3_next_stmt(nint connection, nint before);

    [DllImport("e_sqlite3"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern nint sqlite3_sql(nint statement);

    static async Task Write(TestDatabase database)
    {
        await using var other = database.Open();
        other.Outbox.Add(Message());
        await other.SaveChangesAsync(Cancellation);
    }

    static async Task Run(string file, string sql, object? expected = null)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(expected, await command.ExecuteScalarAsync(Cancellation));
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
