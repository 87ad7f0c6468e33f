using System.Collections.Concurrent;
using System.Data;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Langbenk.Data.Sqlite;

/// <summary>Connections to one file that wait, open, for the next context.</summary>
sealed class KeptConnections
{
    /// <summary>As many as may wait; one more is closed when its context is done.</summary>
    const int AtMost = 16;

    static readonly ConcurrentDictionary<string, KeptConnections> All = new(StringComparer.Ordinal);

    readonly Stack<SqliteConnection> _waiting = [];

    // The last to close a file puts its journal into it.
    static KeptConnections() => AppDomain.CurrentDomain.ProcessExit += (_, _) => CloseAll();

    public static KeptConnections Of(string connectionString) => All.GetOrAdd(connectionString, _ => new KeptConnections());

    public static void CloseAll()
    {
        foreach (var one in All.Values)
        {
            one.Close();
        }
    }

    public SqliteConnection? Take()
    {
        lock (_waiting)
        {
            return _waiting.TryPop(out var connection) ? connection : null;
        }
    }

    public void Return(SqliteConnection connection)
    {
        if (IsAtRest(connection))
        {
            lock (_waiting)
            {
                if (_waiting.Count < AtMost)
                {
                    _waiting.Push(connection);
                    return;
                }
            }
        }

        Close(connection);
    }

    /// <summary>Closes those that wait.</summary>
    public void Close()
    {
        while (Take() is { } connection)
        {
            Close(connection);
        }
    }

    /// <summary>
    /// Nothing is begun on it, and nobody reads from it: either would hold the database at a moment that is past. It still asks for
    /// what a row points at: a migration that makes a table anew says otherwise meanwhile, and may break off.
    /// </summary>
    static bool IsAtRest(SqliteConnection connection) =>
        connection.State == ConnectionState.Open
        && raw.sqlite3_get_autocommit(connection.Handle) != 0
        && raw.sqlite3_db_config(connection.Handle, raw.SQLITE_DBCONFIG_ENABLE_FKEY, -1, out var foreignKeys) == raw.SQLITE_OK
        && foreignKeys == 1
        && KeptCommands.Of(connection).InUse == 0;

    static void Close(SqliteConnection connection)
    {
        KeptCommands.Of(connection).Drop();
        connection.Dispose();
    }
}
