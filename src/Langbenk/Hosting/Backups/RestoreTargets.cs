using Langbenk.Data.Postgres;
using Langbenk.Data.Sqlite;

namespace Langbenk.Hosting.Backups;

/// <summary>Where a database is restored to.</summary>
interface IRestoreTarget
{
    Task<bool> IsEmpty(CancellationToken cancellation);

    /// <summary>Makes the backup's database usable, under <see cref="StagedSettings"/>.</summary>
    Task Bring(RestoreBackup.Place place, CancellationToken cancellation);

    LangbenkSettings StagedSettings(RestoreBackup.Place place);

    void Swap(RestoreBackup.Place place, Moves moves);

    Task Undo(RestoreBackup.Place place);
}

/// <summary>A file beside the old one, until the files change places.</summary>
sealed class SqliteTarget(LangbenkSettings settings) : IRestoreTarget
{
    static readonly string[] Endings = ["", "-wal", "-shm"];

    public Task<bool> IsEmpty(CancellationToken cancellation) => Task.FromResult(!File.Exists(Databases.FileOf(settings)));

    public Task Bring(RestoreBackup.Place place, CancellationToken cancellation)
    {
        if (File.Exists(Databases.FileOf(settings)) && !SqliteFile.Settle(Databases.FileOf(settings)))
        {
            throw new OperatorException("a program has the database open: stop langbenk first.");
        }

        var brought = Path.Combine(place.Staging, BackupManifest.DatabaseName(DatabaseProvider.Sqlite));
        if (!SqliteFile.IsWhole(brought))
        {
            throw new OperatorException("the database in the backup is damaged, or is none: nothing was restored, and what was here is as it was. Take an earlier backup.");
        }

        File.Move(brought, Path.Combine(place.Staging, Databases.SqliteName));
        return Task.CompletedTask;
    }

    public LangbenkSettings StagedSettings(RestoreBackup.Place place) => new() { Data = place.Staging };

    public void Swap(RestoreBackup.Place place, Moves moves)
    {
        // The last connection that closes puts the journal into the file.
        SqliteDatabase.CloseAllKept();
        var aside = Path.Combine(settings.DataDirectory, place.Aside);
        foreach (var ending in Endings.Where(ending => File.Exists(Databases.FileOf(settings) + ending)))
        {
            Keys.CreateForOwnerOnly(aside);
            moves.Move(Databases.FileOf(settings) + ending, Path.Combine(aside, Databases.SqliteName + ending));
        }

        foreach (var ending in Endings.Where(ending => File.Exists(Path.Combine(place.Staging, Databases.SqliteName + ending))))
        {
            moves.Move(Path.Combine(place.Staging, Databases.SqliteName + ending), Databases.FileOf(settings) + ending);
        }
    }

    public Task Undo(RestoreBackup.Place place)
    {
        SqliteDatabase.CloseAllKept();
        return Task.CompletedTask;
    }
}

/// <summary>The same database; the old tables move into a schema of their own and back again when something fails.</summary>
sealed class PostgresTarget(LangbenkSettings settings) : IRestoreTarget
{
    readonly PostgresTools _tools = new(settings.Database.ConnectionString!);
    bool _begun;
    bool _movedAside;

    public Task<bool> IsEmpty(CancellationToken cancellation) => _tools.IsEmpty(cancellation);

    public async Task Bring(RestoreBackup.Place place, CancellationToken cancellation)
    {
        if (await _tools.IsInUse(cancellation))
        {
            throw new OperatorException("a program is connected to the database: stop langbenk on every node first.");
        }

        if (!await _tools.IsEmpty(cancellation))
        {
            await _tools.MoveAside(Schema(place), cancellation);
            _movedAside = true;
        }

        _begun = true;
        try
        {
            await _tools.Restore(Path.Combine(place.Staging, BackupManifest.DatabaseName(DatabaseProvider.Postgres)), cancellation);
        }
        catch (PostgresToolException unread)
        {
            throw new OperatorException($"the database in the backup could not be restored ({unread.Message}): what was here is as it was.");
        }
    }

    public LangbenkSettings StagedSettings(RestoreBackup.Place place) =>
        new() { Data = place.Staging, Keys = Path.Combine(place.Staging, "keys"), Database = settings.Database };

    public void Swap(RestoreBackup.Place place, Moves moves)
    {
    }

    public Task Undo(RestoreBackup.Place place)
    {
        Npgsql.NpgsqlConnection.ClearAllPools();
        return _movedAside ? _tools.MoveBack(Schema(place)) : _begun ? _tools.Empty() : Task.CompletedTask;
    }

    static string Schema(RestoreBackup.Place place) => place.Aside.Replace('-', '_');
}
