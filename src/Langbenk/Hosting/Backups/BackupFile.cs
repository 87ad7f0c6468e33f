using System.IO.Compression;
using System.Security.Cryptography;

namespace Langbenk.Hosting.Backups;

/// <summary>The file itself: a zip that only its owner can read, there whole or not at all.</summary>
static class BackupFile
{
    const int MostManifestBytes = 1024 * 1024;

    public static void Write(string file, BackupManifest manifest, IReadOnlyDictionary<string, string> parts)
    {
        var unfinished = file + ".part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using (var stream = new FileStream(unfinished, options))
            {
                Fill(stream, manifest, parts);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, file, overwrite: false);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <summary>Every part that the manifest names and no other, with its checksum; into <paramref name="folder"/>.</summary>
    public static BackupManifest Extract(string file, string folder, Action<BackupManifest> accept)
    {
        try
        {
            using var zip = ZipFile.OpenRead(file);
            var manifest = BackupManifest.Read(ReadManifest(zip));
            accept(manifest);
            foreach (var (name, checksum) in manifest.Sha256)
            {
                var entry = IsPlain(name) ? zip.GetEntry(name) : null;
                Extract(entry ?? throw Damaged(name), Path.Combine(folder, name), checksum);
            }

            return manifest;
        }
        catch (InvalidDataException)
        {
            throw new OperatorException("the backup cannot be read: it is not a backup, or it is damaged.");
        }
    }

    public static string Sha256Of(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    static void Fill(FileStream stream, BackupManifest manifest, IReadOnlyDictionary<string, string> parts)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        using (var entry = zip.CreateEntry(BackupManifest.Name).Open())
        {
            entry.Write(manifest.Write());
        }

        foreach (var (name, source) in parts)
        {
            zip.CreateEntryFromFile(source, name, CompressionLevel.Fastest);
        }
    }

    static byte[] ReadManifest(ZipArchive zip)
    {
        if (zip.GetEntry(BackupManifest.Name) is not { Length: < MostManifestBytes } entry)
        {
            throw new OperatorException("the file has no manifest: it is not a backup of langbenk.");
        }

        using var stream = entry.Open();
        using var read = new MemoryStream();
        stream.CopyTo(read);
        return read.ToArray();
    }

    static void Extract(ZipArchiveEntry entry, string target, string checksum)
    {
        Keys.CreateForOwnerOnly(Path.GetDirectoryName(target)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var source = entry.Open())
        using (var stream = new FileStream(target, options))
        {
            source.CopyTo(stream);
            stream.Flush(flushToDisk: true);
        }

        if (Sha256Of(target) != checksum)
        {
            throw Damaged(entry.FullName);
        }
    }

    /// <summary>A name that stays within the folder it is unpacked in.</summary>
    static bool IsPlain(string name)
    {
        var rest = name.StartsWith(BackupManifest.Keys, StringComparison.Ordinal) ? name[BackupManifest.Keys.Length..] : name;
        return rest.Length > 0 && rest is not ("." or "..") && !rest.AsSpan().ContainsAny("/\\:\0");
    }

    static OperatorException Damaged(string part) => new($"the backup is damaged: {part} is not what the manifest says. Nothing was changed.");
}
