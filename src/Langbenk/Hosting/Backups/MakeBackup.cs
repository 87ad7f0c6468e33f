using System.Data;
using Langbenk.Audit.Seals;
using Langbenk.Data;
using Langbenk.Data.Postgres;
using Langbenk.Data.Sqlite;
using Langbenk.Hosting.Audit;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Hosting.Backups;

/// <summary>Database and keys in one file, while the program runs.</summary>
static class MakeBackup
{
    public static async Task<BackupManifest> Handle(LangbenkSettings settings, string file, CancellationToken cancellation = default)
    {
        if (File.Exists(file))
        {
            throw new OperatorException($"{file} is there already: a backup is never written over.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(file)))
        {
            throw new OperatorException($"the folder of {file} is not there.");
        }

        var folder = $"{file}.{Guid.NewGuid():n}";
        Keys.CreateForOwnerOnly(folder);
        try
        {
            return await Make(settings, file, folder, cancellation);
        }
        catch (Exception full) when (StorageFault.IsFullDisk(full))
        {
            throw new OperatorException("the disk is full: no backup was made.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<BackupManifest> Make(LangbenkSettings settings, string file, string folder, CancellationToken cancellation)
    {
        var database = BackupManifest.DatabaseName(settings.Database.Provider);
        var copied = settings.Database.Provider == DatabaseProvider.Sqlite
            ? await CopySqlite(settings, Path.Combine(folder, database), cancellation)
            : await CopyPostgres(settings, Path.Combine(folder, database), cancellation);
        var parts = new Dictionary<string, string> { [database] = Path.Combine(folder, database) };
        // The keys after the database: whatever the copy was sealed with is there by now. The head is the copy's own.
        foreach (var key in RestoreKeys.FilesIn(Keys.DirectoryOf(settings)).Where(name => !name.StartsWith(AuditKeys.HeadName, StringComparison.Ordinal)))
        {
            parts[BackupManifest.Keys + key] = Path.Combine(folder, key);
            File.Copy(Path.Combine(Keys.DirectoryOf(settings), key), Path.Combine(folder, key));
        }

        if (copied.Last is { } last)
        {
            parts[BackupManifest.Keys + AuditKeys.HeadName] = Path.Combine(folder, AuditKeys.HeadName);
            await File.WriteAllTextAsync(Path.Combine(folder, AuditKeys.HeadName), AuditKeys.Line(last), cancellation);
        }

        var manifest = new BackupManifest(
            BackupManifest.NewestFormat, ProductVersion.Text, settings.Database.Provider.ToString(), copied.LastMigration, DateTime.UtcNow,
            parts.ToDictionary(part => part.Key, part => BackupFile.Sha256Of(part.Value)));
        BackupFile.Write(file, manifest, parts);
        return manifest;
    }

    static async Task<Copied> CopySqlite(LangbenkSettings settings, string copy, CancellationToken cancellation)
    {
        var file = Databases.FileOf(settings);
        if (!File.Exists(file))
        {
            throw new OperatorException($"there is no database in {settings.DataDirectory}.");
        }

        await SqliteFile.Copy(file, copy, cancellation);
        await using var context = Databases.Open(options => options.UseLangbenkSqliteUnpooled(copy));
        return await Look(context, "select count(*) as \"Value\" from sqlite_master where name = 'audit_seal'", cancellation);
    }

    /// <summary>pg_dump reads the same snapshot as we do, so that the head is the dump's.</summary>
    static async Task<Copied> CopyPostgres(LangbenkSettings settings, string copy, CancellationToken cancellation)
    {
        await using var context = Databases.Open(options => options.UseLangbenkPostgres(settings.Database.ConnectionString!));
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var snapshot = await context.Database.SqlQuery<string>($"select pg_export_snapshot() as \"Value\"").SingleAsync(cancellation);
        var copied = await Look(context, "select count(*)::int as \"Value\" from pg_class where oid = to_regclass('public.audit_seal')", cancellation);
        await new PostgresTools(settings.Database.ConnectionString!).Dump(copy, snapshot, cancellation);
        return copied;
    }

    static async Task<Copied> Look(LangbenkContext context, string hasSeals, CancellationToken cancellation)
    {
        var migrations = await context.Database.GetAppliedMigrationsAsync(cancellation);
        // A database from before the audit can be copied too: that is what one does before an update.
        var last = await context.Database.SqlQueryRaw<int>(hasSeals).SingleAsync(cancellation) == 0
            ? null
            : await context.AuditSeals.AsNoTracking().OrderByDescending(seal => seal.Number).FirstOrDefaultAsync(cancellation);
        return new Copied(migrations.LastOrDefault() ?? throw new OperatorException("the database has no tables yet: there is nothing to copy."), last);
    }

    sealed record Copied(string LastMigration, AuditSeal? Last);
}
