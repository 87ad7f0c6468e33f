using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Langbenk.Data.Sqlite;

/// <summary>
/// The queries that one connection has been asked, as SQLite has read and planned them. Reading the SQL of a page takes longer
/// than running it, and the library does it anew for each command (dotnet/efcore issue 14044).
/// </summary>
sealed class KeptCommands
{
    /// <summary>Two hundred of them take eight megabytes.</summary>
    const int AtMost = 400;

    static readonly ConditionalWeakTable<SqliteConnection, KeptCommands> All = [];

    readonly Dictionary<string, KeptCommand> _waiting = new(StringComparer.Ordinal);
    long _turn;
    bool _isDropped;

    /// <summary>How many are with somebody, who may still read.</summary>
    public int InUse { get; private set; }

    public static KeptCommands Of(SqliteConnection connection) => All.GetOrCreateValue(connection);

    public KeptCommand Take(SqliteConnection connection, string sql)
    {
        InUse++;
        return _waiting.Remove(sql, out var kept) ? kept : new KeptCommand(sql, connection, this);
    }

    /// <summary>False when it is not kept: it, or the connection, is done with, or another with the same words waits already.</summary>
    public bool Return(KeptCommand command, bool canBeUsedAgain)
    {
        InUse--;
        if (_isDropped || !canBeUsedAgain || !_waiting.TryAdd(command.CommandText, command))
        {
            return false;
        }

        command.LastUsed = _turn++;
        if (_waiting.Count > AtMost)
        {
            _waiting.Remove(_waiting.MinBy(one => one.Value.LastUsed).Key, out var oldest);
            oldest!.Drop();
        }

        return true;
    }

    /// <summary>Before the connection is closed: SQLite lets go of the file when the last of its statements is gone.</summary>
    public void Drop()
    {
        _isDropped = true;
        foreach (var command in _waiting.Values)
        {
            command.Drop();
        }

        _waiting.Clear();
    }
}
