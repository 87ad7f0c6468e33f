using Langbenk.Audit.Seals;
using Langbenk.Data;
using Langbenk.Hosting.Audit;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Hosting.Backups;

/// <summary>
/// Brings database and keys back. Everything is unpacked, checked, migrated and verified beside the old; the old moves
/// aside last, and is never deleted. When something fails the old stands as it did.
/// </summary>
static class RestoreBackup
{
    public sealed record Restored(BackupManifest Manifest, VerifyAudit.Report Report, string? OldIsIn);

    public static async Task<Restored> Handle(LangbenkSettings settings, string file, bool replace, DateTime utcNow, CancellationToken cancellation = default)
    {
        if (!File.Exists(file))
        {
            throw new OperatorException($"{file} is not there.");
        }

        Keys.CreateForOwnerOnly(settings.DataDirectory);
        var staging = Path.Combine(settings.DataDirectory, $".restoring-{Guid.NewGuid():n}");
        Keys.CreateForOwnerOnly(staging);
        try
        {
            var manifest = BackupFile.Extract(file, staging, manifest => Accept(manifest, settings));
            IRestoreTarget target = settings.Database.Provider == DatabaseProvider.Sqlite ? new SqliteTarget(settings) : new PostgresTarget(settings);
            return await Restore(manifest, target, new Place(settings, staging, $"before-restore-{utcNow:yyyyMMdd-HHmmss}", replace), cancellation);
        }
        catch (Exception full) when (StorageFault.IsFullDisk(full))
        {
            throw new OperatorException("the disk is full: nothing was restored, and what was here is as it was.");
        }
        finally
        {
            Directory.Delete(staging, recursive: true);
        }
    }

    static async Task<Restored> Restore(BackupManifest manifest, IRestoreTarget target, Place place, CancellationToken cancellation)
    {
        var isEmpty = await target.IsEmpty(cancellation) && RestoreKeys.FilesIn(Keys.DirectoryOf(place.Settings)).Count == 0;
        if (!isEmpty && !place.Replace)
        {
            throw new OperatorException("there is a database or there are keys here already. --replace moves them aside (nothing is deleted) and restores the backup.");
        }

        var moves = new Moves();
        try
        {
            await target.Bring(place, cancellation);
            var report = await Check(target.StagedSettings(place), cancellation);
            target.Swap(place, moves);
            var keys = Keys.DirectoryOf(place.Settings);
            RestoreKeys.Swap(Path.Combine(place.Staging, "keys"), keys, Path.Combine(keys, place.Aside), moves);
            return new Restored(manifest, report, isEmpty ? null : place.Aside);
        }
        catch
        {
            moves.Undo();
            await target.Undo(place);
            throw;
        }
    }

    /// <summary>What the manifest itself tells, before anything is unpacked.</summary>
    static void Accept(BackupManifest manifest, LangbenkSettings settings)
    {
        if (manifest.Provider != settings.Database.Provider.ToString())
        {
            throw new OperatorException($"the backup is of {manifest.Provider}, and this installation uses {settings.Database.Provider} (LANGBENK_DATABASE__PROVIDER).");
        }

        using var context = Databases.Open(settings);
        if (!context.Database.GetMigrations().Contains(manifest.LastMigration))
        {
            throw new OperatorException(
                $"the backup was made by langbenk {manifest.Version} and has a newer schema ({manifest.LastMigration}) than langbenk {ProductVersion.Text} knows. Restore it with the newer program.");
        }

        if (!manifest.Sha256.ContainsKey(BackupManifest.DatabaseName(settings.Database.Provider)))
        {
            throw new OperatorException("the backup holds no database.");
        }
    }

    /// <summary>To the newest schema, and through the whole chain. A whole chain's end is written down anew.</summary>
    static async Task<VerifyAudit.Report> Check(LangbenkSettings staged, CancellationToken cancellation)
    {
        await using var app = LangbenkHost.BuildWithoutSite(staged);
        await Databases.Migrate(app.Services);
        var report = await AuditCheck.Run(app.Services, cancellation);
        if (report.IsWhole)
        {
            await using var scope = app.Services.CreateAsyncScope();
            var seals = scope.ServiceProvider.GetRequiredService<LangbenkContext>().AuditSeals;
            app.Services.GetRequiredService<AuditKeys>().WriteHead(
                await seals.AsNoTracking().OrderByDescending(seal => seal.Number).FirstOrDefaultAsync(cancellation));
        }

        return report;
    }

    public sealed record Place(LangbenkSettings Settings, string Staging, string Aside, bool Replace);
}
