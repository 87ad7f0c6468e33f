using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Langbenk.Data;

/// <summary>
/// The database could take nothing now: its disk is full, or it is away. No conflict with what another has written, which is what an operation takes a
/// <see cref="DbUpdateException"/> for: it would answer that a colleague was first, or that all is stored.
/// </summary>
public sealed class NotStoredException : Exception
{
    public NotStoredException(DbUpdateException fault)
        : base(fault?.Message, fault)
    {
    }
}

/// <summary>Tells the one from the other, by what the engine says.</summary>
public sealed class StorageFaults(Func<DbException, bool> areMeant) : SaveChangesInterceptor
{
    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        return eventData.Exception is DbUpdateException { InnerException: DbException fault } failed and not DbUpdateConcurrencyException && areMeant(fault)
            ? throw new NotStoredException(failed)
            : Task.CompletedTask;
    }
}
