using Microsoft.Data.Sqlite;

namespace Langbenk.Data.Sqlite;

/// <summary>The embedded database as a file: made for its owner only, copied while it is in use, settled before it is moved.</summary>
public static class SqliteFile
{
    const int Busy = 5;
    const int Locked = 6;
    const int Corrupt = 11;
    const int NotADatabase = 26;

    /// <summary>SQLite gives its journals the rights of the database file.</summary>
    public static void MakeForOwnerOnly(string file)
    {
        if (File.Exists(file))
        {
            return;
        }

        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var made = new FileStream(file, options);
    }

    /// <summary>What was committed when the copy began, whoever reads and writes meanwhile.</summary>
    public static async Task Copy(string file, string copy, CancellationToken cancellation)
    {
        MakeForOwnerOnly(copy);
        await using var connection = new SqliteConnection(Connection(file));
        await connection.OpenAsync(cancellation);
        await using var patience = connection.CreateCommand();
        patience.CommandText = "PRAGMA busy_timeout=10000";
        await patience.ExecuteNonQueryAsync(cancellation);
        // A command of its own: after a statement that answers with a row, the library keeps the next one's error to itself.
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $copy";
        command.Parameters.AddWithValue("$copy", copy);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Puts the journal into the file. False when a program has it open; a file that is broken is settled as it is.</summary>
    public static bool Settle(string file)
    {
        try
        {
            using var connection = new SqliteConnection(Connection(file));
            connection.Open();
            using var command = connection.CreateCommand();
            // The library asks again and again until its own time is out, half a minute by default.
            command.CommandTimeout = 1;
            // Leaving WAL takes the file for oneself: it fails while any other connection is open.
            command.CommandText = "PRAGMA busy_timeout=500; PRAGMA journal_mode=DELETE;";
            using var answers = command.ExecuteReader();
            do
            {
                while (answers.Read())
                {
                    if (answers.GetString(0) == "wal")
                    {
                        return false;
                    }
                }
            }
            while (answers.NextResult());
            return true;
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is Busy or Locked)
        {
            return false;
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is Corrupt or NotADatabase)
        {
            return true;
        }
    }

    /// <summary>False for what is no database, and for one that is broken anywhere.</summary>
    public static bool IsWhole(string file)
    {
        try
        {
            using var connection = new SqliteConnection(Connection(file));
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA quick_check(1)";
            return command.ExecuteScalar() is "ok";
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is Corrupt or NotADatabase)
        {
            return false;
        }
    }

    static string Connection(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString();
}
