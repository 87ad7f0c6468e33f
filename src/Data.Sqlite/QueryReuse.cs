using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Langbenk.Data.Sqlite;

/// <summary>Hands out a query that its connection has read before. Only queries: what is written may be a document, and a kept statement holds its last values.</summary>
sealed class QueryReuse : DbCommandInterceptor
{
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (result is not SqliteCommand { Connection: { } connection } command || !IsQuery(command.CommandText))
        {
            return result;
        }

        var kept = KeptCommands.Of(connection).Take(connection, command.CommandText);
        kept.Transaction = command.Transaction;
        kept.CommandTimeout = command.CommandTimeout;
        foreach (SqliteParameter parameter in command.Parameters)
        {
            kept.Parameters.Add(parameter);
        }

        command.Dispose();
        return kept;
    }

    static bool IsQuery(string sql) => sql.StartsWith("SELECT", StringComparison.Ordinal) && !sql.Contains(';', StringComparison.Ordinal);
}
