using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Npgsql;

[assembly: AssemblyFixture(typeof(Langbenk.Data.Tests.EmptiedDatabases.DroppedAtTheEnd))]

namespace Langbenk.Data.Tests;

/// <summary>
/// PostgreSQL copies a database of a hundred tables in most of a second, and empties it in the time of a query: what one test has
/// done with, the next one gets.
/// </summary>
public static class EmptiedDatabases
{
    static readonly ConcurrentBag<string> Ready = [];

    public static string? Take() => Ready.TryTake(out var name) ? name : null;

    /// <summary>False when it could not be emptied: somebody still holds something in it.</summary>
    public static async Task<bool> Return(LangbenkContext context, string name)
    {
        var tables = context.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct();
        // Neither foreign keys nor what a test hung on a table stand in the way; what NoRoom made goes too.
        var empty = "set lock_timeout = '5s'; set session_replication_role = replica; drop function if exists no_room cascade;"
            + string.Concat(tables.Select(table => $"delete from {table};"))
            + "reset session_replication_role; reset lock_timeout;";
        try
        {
            await context.Database.ExecuteSqlRawAsync(empty);
        }
        catch (PostgresException)
        {
            return false;
        }

        Ready.Add(name);
        return true;
    }

    /// <summary>After the last test, not when the process ends: there the runner waits ten seconds and no more.</summary>
    public sealed class DroppedAtTheEnd : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            NpgsqlConnection.ClearAllPools();
            while (Take() is { } name)
            {
                await TestDatabase.OnServer($"drop database {name} with (force)");
            }
        }
    }
}
