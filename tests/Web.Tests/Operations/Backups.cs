using System.IO.Compression;
using System.Text;
using Langbenk.Hosting.Backups;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Web.Tests.Operations;

/// <summary>Installations that have a backup, and backups that somebody has changed.</summary>
static class Backups
{
    /// <summary>Made once a run for each kind of database, and copied.</summary>
    static readonly Dictionary<string, Lazy<Task<OperatorSite>>> Made = new[] { "Sqlite", "Postgres" }
        .ToDictionary(provider => provider, provider => new Lazy<Task<OperatorSite>>(() => Make(provider)));

    public static async Task<OperatorSite> Backed(string provider) => await OperatorSite.CopyOf(await Made[provider].Value);

    static async Task<OperatorSite> Make(string provider)
    {
        var site = await OperatorSite.Filled(provider);
        await using (var inside = Inside.Of(site))
        {
            await inside.Start();
            var typist = (await inside.Typists(1))[0];
            await typist.Connect(inside.Address);
            await Sealed(inside);
            typist.Dispose();
        }

        await MakeBackup.Handle(site.Settings(), site.Backup, Site.Cancellation);
        return site.UntilTheEnd();
    }

    public static async Task Sealed(Inside inside)
    {
        for (var tries = 0; tries < 200 && !await inside.Context.AuditSeals.AnyAsync(Site.Cancellation); tries++)
        {
            await Task.Delay(100, Site.Cancellation);
        }
    }

    public static async Task<string> FirstName(OperatorSite site)
    {
        await using var inside = Inside.Of(site);
        return (await inside.Context.Accounts.AsNoTracking().OrderBy(one => one.Id).FirstAsync(Site.Cancellation)).DisplayName;
    }

    public static string WithChecksum(string manifest, string part, string checksum)
    {
        var start = manifest.IndexOf($"\"{part}\": \"", StringComparison.Ordinal) + part.Length + 5;
        return string.Concat(manifest.AsSpan(0, start), checksum, manifest.AsSpan(start + 64));
    }

    public static void Rewrite(string backup, Func<string, string> change, params (string Name, string File)[] parts)
    {
        using var zip = ZipFile.Open(backup, ZipArchiveMode.Update);
        using var reader = new StreamReader(zip.GetEntry(BackupManifest.Name)!.Open());
        var changed = change(reader.ReadToEnd());
        reader.Dispose();
        zip.GetEntry(BackupManifest.Name)!.Delete();
        using (var stream = zip.CreateEntry(BackupManifest.Name).Open())
        {
            stream.Write(Encoding.UTF8.GetBytes(changed));
        }

        foreach (var (name, file) in parts)
        {
            zip.GetEntry(name)!.Delete();
            zip.CreateEntryFromFile(file, name);
        }
    }
}
