using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Langbenk.Data.Sqlite;

/// <summary>
/// A deferred transaction: it takes no lock, and its moment is that of its first reading. It must be over before anything is
/// written: made into a writing one after somebody else has written, it would fail at once (SQLITE_BUSY_SNAPSHOT).
/// </summary>
public sealed class SqliteReadMoment : IReadMoment
{
    public async Task Begin(DatabaseFacade database, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        await database.OpenConnectionAsync(cancellation);
        // EF's own way to begin takes the lock to write at once.
        var transaction = ((SqliteConnection)database.GetDbConnection()).BeginTransaction(deferred: true);
        await database.UseTransactionAsync(transaction, cancellation);
    }

    public async Task End(DatabaseFacade database)
    {
        ArgumentNullException.ThrowIfNull(database);
        var transaction = (SqliteTransaction)database.CurrentTransaction!.GetDbTransaction();
        await database.UseTransactionAsync(null);
        await transaction.CommitAsync();
        await transaction.DisposeAsync();
        await database.CloseConnectionAsync();
    }
}
