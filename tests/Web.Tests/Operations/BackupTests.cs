using Langbenk.Hosting;
using Langbenk.Hosting.Backups;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Web.Tests.Operations;

public class BackupTests
{
    const int DemoAccounts = 16;

    static readonly DateTime Noon = new(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Backup_WhilePeopleWork_RestoresElsewhereWithDraftsAndAWholeAudit(string provider)
    {
        await using var site = await OperatorSite.Filled(provider);
        IReadOnlyList<Typist> people;
        Dictionary<string, (int Saved, int Sent)> before;
        await using (var inside = Inside.Of(site))
        {
            await inside.Start();
            people = await inside.Typists(2);
            await Task.WhenAll(people.Select(one => one.Connect(inside.Address)));
            await people[0].Save("/planer/en");
            await people[1].Save("/planer/to");
            await Backups.Sealed(inside);
            before = new(people[0].Texts);
            using var stop = new CancellationTokenSource();
            var work = Task.Run(async () => { while (!stop.IsCancellationRequested) { await people[1].Save("/planer/to"); } }, Site.Cancellation);
            await MakeBackup.Handle(site.Settings(), site.Backup, Site.Cancellation);
            await stop.CancelAsync();
            await work;
        }

        await using var other = await site.Other();
        var restored = await RestoreBackup.Handle(other.Settings(), site.Backup, replace: false, Noon, Site.Cancellation);

        Assert.True(restored.Report.IsWhole, $"{restored.Report}");
        Assert.True(restored.Report.Sealed > 0);
        Assert.Null(restored.OldIsIn);
        // Nobody holds the file open, so its journal is in it.
        Assert.Empty(Directory.GetFiles(other.DataFolder, "*.db-wal"));
        await using var there = Inside.Of(other);
        Assert.Equal(before["/planer/en"].Saved, await there.Draft(people[0].Account, "/planer/en"));
        Assert.InRange(await there.Draft(people[1].Account, "/planer/to") ?? 0, 0, people[1].Texts["/planer/to"].Sent);
        Assert.Equal(DemoAccounts, await there.Context.Accounts.CountAsync(Site.Cancellation));
        Assert.Equal(restored.Report, await there.Verify());
        Assert.Empty(Directory.GetDirectories(other.DataFolder, ".restoring*"));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Restore_SomethingIsThere_IsRefusedOrMovedAsideButNeverDeleted(string provider)
    {
        await using var site = await Backups.Backed(provider);
        await using (var inside = Inside.Of(site))
        {
            (await inside.Context.Accounts.OrderBy(one => one.Id).FirstAsync(Site.Cancellation)).DisplayName = "After the backup";
            await inside.Context.SaveChangesAsync(Site.Cancellation);
        }

        var refused = await Assert.ThrowsAsync<OperatorException>(() => RestoreBackup.Handle(site.Settings(), site.Backup, replace: false, Noon, Site.Cancellation));
        Assert.Contains("--replace", refused.Message, StringComparison.Ordinal);
        Assert.Equal("After the backup", await Backups.FirstName(site));

        var restored = await RestoreBackup.Handle(site.Settings(), site.Backup, replace: true, Noon, Site.Cancellation);

        Assert.Equal("before-restore-20261126-120000", restored.OldIsIn);
        Assert.NotEqual("After the backup", await Backups.FirstName(site));
        Assert.True(File.Exists(Path.Combine(site.DataFolder, "keys", restored.OldIsIn!, "audit.key")));
        if (provider == "Sqlite")
        {
            Assert.True(File.Exists(Path.Combine(site.DataFolder, restored.OldIsIn!, "langbenk.db")));
        }
        else
        {
            await using var inside = Inside.Of(site);
            Assert.Equal(1, await inside.Context.Database.SqlQuery<int>(
                $"select count(*)::int as \"Value\" from before_restore_20261126_120000.account where display_name = 'After the backup'").SingleAsync(Site.Cancellation));
        }
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Restore_TheDatabaseInItCannotBeRead_LeavesEverythingAsItWas(string provider)
    {
        await using var site = await Backups.Backed(provider);
        var part = provider == "Sqlite" ? "database.sqlite" : "database.dump";
        var garbage = Path.Combine(site.Folder, "garbage");
        await File.WriteAllTextAsync(garbage, "this is no database", Site.Cancellation);
        Backups.Rewrite(site.Backup, manifest => Backups.WithChecksum(manifest, part, BackupFile.Sha256Of(garbage)), (part, garbage));

        await Assert.ThrowsAsync<OperatorException>(() => RestoreBackup.Handle(site.Settings(), site.Backup, replace: true, Noon, Site.Cancellation));

        await using var inside = Inside.Of(site);
        Assert.Null(await Databases.WhatIsWrong(inside.Context, Site.Cancellation));
        Assert.Equal(DemoAccounts, await inside.Context.Accounts.CountAsync(Site.Cancellation));
        Assert.True((await inside.Verify()).IsWhole);
        Assert.Empty(Directory.GetDirectories(site.DataFolder, ".restoring*"));
        Assert.Empty(Directory.GetDirectories(Path.Combine(site.DataFolder, "keys")));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Restore_WhileTheProgramRuns_IsRefused(string provider)
    {
        await using var site = await Backups.Backed(provider);
        await using var inside = Inside.Of(site);
        await inside.Start();
        await inside.Context.Database.OpenConnectionAsync(Site.Cancellation);

        var refused = await Assert.ThrowsAsync<OperatorException>(() => RestoreBackup.Handle(site.Settings(), site.Backup, replace: true, Noon, Site.Cancellation));

        Assert.Contains("stop langbenk", refused.Message, StringComparison.Ordinal);
        Assert.Equal(DemoAccounts, await inside.Context.Accounts.CountAsync(Site.Cancellation));
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", "format 2")]
    [InlineData("\"format\": 1", "\"format\": \"one\"", "cannot be read")]
    [InlineData("\"lastMigration\": \"", "\"lastMigration\": \"2099", "newer schema")]
    [InlineData("\"provider\": \"Sqlite\"", "\"provider\": \"Postgres\"", "LANGBENK_DATABASE__PROVIDER")]
    [InlineData("\"database.sqlite\": \"", "\"database.sqlite\": \"00", "damaged")]
    [InlineData("\"keys/audit.key\"", "\"keys/../../audit.key\"", "damaged")]
    [InlineData("\"database.sqlite\": \"", "\"other.sqlite\": \"", "holds no database")]
    public async Task Restore_NewerOrDamaged_IsRefusedWithTheReason(string written, string instead, string reason)
    {
        await using var site = await Backups.Backed("Sqlite");
        await using var other = await site.Other();
        Backups.Rewrite(site.Backup, manifest => manifest.Replace(written, instead, StringComparison.Ordinal));

        var refused = await Assert.ThrowsAsync<OperatorException>(() => RestoreBackup.Handle(other.Settings(), site.Backup, replace: false, Noon, Site.Cancellation));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(other.DataFolder));
    }

    [Fact]
    public async Task Restore_FileCutInTheMiddle_IsRefused()
    {
        await using var site = await Backups.Backed("Sqlite");
        await using var other = await site.Other();
        await using (var stream = File.OpenWrite(site.Backup))
        {
            stream.SetLength(stream.Length / 2);
        }

        var refused = await Assert.ThrowsAsync<OperatorException>(() => RestoreBackup.Handle(other.Settings(), site.Backup, replace: false, Noon, Site.Cancellation));

        Assert.Contains("damaged", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_FileIsThere_IsNotWrittenOver()
    {
        await using var site = await Backups.Backed("Sqlite");
        var before = BackupFile.Sha256Of(site.Backup);

        await Assert.ThrowsAsync<OperatorException>(() => MakeBackup.Handle(site.Settings(), site.Backup, Site.Cancellation));

        Assert.Equal(before, BackupFile.Sha256Of(site.Backup));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(site.Backup));
    }

    [Fact]
    public async Task Copy_CannotBeWritten_IsToldAndNotTakenForACopy()
    {
        await using var site = await Backups.Backed("Sqlite");
        var taken = Path.Combine(site.Folder, "taken");
        await File.WriteAllTextAsync(taken, "not empty", Site.Cancellation);

        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(
            () => Langbenk.Data.Sqlite.SqliteFile.Copy(Path.Combine(site.DataFolder, "langbenk.db"), taken, Site.Cancellation));
    }

    [Fact]
    public async Task Write_BreaksOffInTheMiddle_LeavesNoFile()
    {
        await using var site = await OperatorSite.On("Sqlite");
        var manifest = new BackupManifest(1, "0", "Sqlite", "", Noon, new Dictionary<string, string>());
        var first = Path.Combine(site.Folder, "first");
        await File.WriteAllTextAsync(first, "first", Site.Cancellation);

        Assert.Throws<FileNotFoundException>(() => BackupFile.Write(
            site.Backup, manifest, new Dictionary<string, string> { ["a"] = first, ["b"] = Path.Combine(site.Folder, "gone") }));

        Assert.Equal(["data", "first"], Directory.GetFileSystemEntries(site.Folder).Select(path => Path.GetFileName(path)).Order());
    }
}
