using Microsoft.Data.Sqlite;

namespace Langbenk.Data.Sqlite;

/// <summary>A command that goes back to its connection when it is disposed of, read and planned as it is.</summary>
sealed class KeptCommand(string sql, SqliteConnection connection, KeptCommands kept) : SqliteCommand(sql, connection)
{
    bool _isDropped;

    public long LastUsed { get; set; }

    public void Drop()
    {
        _isDropped = true;
        Dispose();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isDropped)
        {
            Parameters.Clear();
            Transaction = null;
            if (kept.Return(this, canBeUsedAgain: DataReader is null))
            {
                return;
            }
        }

        base.Dispose(disposing);
    }
}
