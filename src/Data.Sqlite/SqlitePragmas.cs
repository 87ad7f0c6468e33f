using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Langbenk.Data.Sqlite;

/// <summary>What is accepted survives a power cut (FULL); readers and one writer work side by side (WAL).</summary>
sealed class SqlitePragmas : DbConnectionInterceptor
{
    // The time-out comes first: the switch to WAL needs a lock that another start may hold.
    const string Pragmas = "PRAGMA busy_timeout=10000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";

    /// <summary>The pool keeps the real connection open, and what was said to it once holds: EF opens and closes around every query.</summary>
    static readonly ConditionalWeakTable<sqlite3, object> Told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsNew(connection))
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
            Told.Add(Handle(connection), Told);
        }
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsNew(connection))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
            Told.Add(Handle(connection), Told);
        }
    }

    static bool IsNew(DbConnection connection) => !Told.TryGetValue(Handle(connection), out _);

    static sqlite3 Handle(DbConnection connection) => ((SqliteConnection)connection).Handle!;
}
