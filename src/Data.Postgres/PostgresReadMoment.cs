using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Langbenk.Data.Postgres;

/// <summary>One snapshot for all readings. It begins with the first of them, without a question of its own to the server.</summary>
public sealed class PostgresReadMoment : IReadMoment
{
    public Task Begin(DatabaseFacade database, CancellationToken cancellation) =>
        database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    public async Task End(DatabaseFacade database)
    {
        ArgumentNullException.ThrowIfNull(database);
        await database.CommitTransactionAsync();
    }
}
