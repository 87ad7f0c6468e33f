using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Langbenk.Data.Sqlite;

/// <summary>What is accepted survives a power cut (FULL); readers and one writer work side by side (WAL).</summary>
sealed class SqlitePragmas : DbConnectionInterceptor
{
    // The time-out comes first: the switch to WAL needs a lock that another start may hold.
    const string Pragmas = "PRAGMA busy_timeout=10000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
