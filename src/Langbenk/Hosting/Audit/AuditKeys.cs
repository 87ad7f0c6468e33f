using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Langbenk.Audit.Seals;

namespace Langbenk.Hosting.Audit;

/// <summary>
/// The chain's key, and the last seal that was written, in the keys directory outside the database: whoever can change the
/// database only can neither make new seals nor cut the end of the chain without being seen.
/// </summary>
sealed class AuditKeys(LangbenkSettings settings)
{
    public const string HeadName = "audit.head";
    const int KeyLength = 32;

    readonly Lazy<byte[]> _key = new(() => ReadOrMake(Path.Combine(Keys.DirectoryOf(settings), "audit.key")));

    string HeadFile => Path.Combine(Keys.DirectoryOf(settings), HeadName);

    public byte[] Key => _key.Value;

    public bool HasKey => File.Exists(Path.Combine(Keys.DirectoryOf(settings), "audit.key"));

    public VerifyAudit.Head? ReadHead()
    {
        if (!File.Exists(HeadFile) || File.ReadAllText(HeadFile).Trim().Split(' ') is not [var number, var mac])
        {
            return null;
        }

        return new VerifyAudit.Head(long.Parse(number, CultureInfo.InvariantCulture), mac);
    }

    public static string Line(AuditSeal last) => $"{last.Number} {Convert.ToHexString(last.Mac)}\n";

    /// <summary>Whole or not at all, also when the power goes in the middle.</summary>
    public void WriteHead(AuditSeal? last)
    {
        if (last is null)
        {
            File.Delete(HeadFile);
            return;
        }

        var next = HeadFile + ".next";
        using (var stream = new FileStream(next, FileMode.Create, FileAccess.Write))
        {
            stream.Write(Encoding.ASCII.GetBytes(Line(last)));
            stream.Flush(flushToDisk: true);
        }

        File.Move(next, HeadFile, overwrite: true);
    }

    /// <summary>Whole or not there at all: half a key would seal a chain that nobody else can verify.</summary>
    static byte[] ReadOrMake(string file)
    {
        if (!File.Exists(file))
        {
            Make(file);
        }

        var key = File.ReadAllBytes(file);
        return key.Length == KeyLength ? key : throw new OperatorException($"{file} is not a key of {KeyLength} bytes: restore it from a backup.");
    }

    static void Make(string file)
    {
        var next = $"{file}.{Guid.NewGuid():n}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(next, options))
        {
            stream.Write(RandomNumberGenerator.GetBytes(KeyLength));
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(next, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another node made it in the same moment.
            File.Delete(next);
        }
    }
}
