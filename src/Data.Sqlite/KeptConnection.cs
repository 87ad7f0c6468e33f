#pragma warning disable EF1001 // Nothing else registers EF's own functions on a connection and lets another decide when it is closed.
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace Langbenk.Data.Sqlite;

/// <summary>
/// A context's connection, which stays open when the context is done: the next one gets it with the queries that it has read. EF
/// opens and closes around every query, and the library's own pool forgets the queries each time.
/// </summary>
sealed class KeptConnection(
    RelationalConnectionDependencies dependencies, IRawSqlCommandBuilder sql, IDiagnosticsLogger<DbLoggerCategory.Infrastructure> logger)
    : SqliteRelationalConnection(dependencies, sql, logger)
{
    KeptConnections Kept => KeptConnections.Of(ConnectionString!);

    protected override DbConnection CreateDbConnection() => Kept.Take() ?? base.CreateDbConnection();

    protected override void CloseDbConnection()
    {
    }

    protected override Task CloseDbConnectionAsync() => Task.CompletedTask;

    protected override void DisposeDbConnection() => Kept.Return((SqliteConnection)DbConnection);

    protected override ValueTask DisposeDbConnectionAsync()
    {
        DisposeDbConnection();
        return ValueTask.CompletedTask;
    }
}
