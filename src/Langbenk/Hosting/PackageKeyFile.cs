using System.Security.Cryptography;
using Langbenk.Prevention.Packages;

namespace Langbenk.Hosting;

/// <summary>The key pair that signs packages, in the keys directory outside the database, readable by its owner alone. Made when first needed.</summary>
sealed class PackageKeyFile : IPackageKeys, IDisposable
{
    readonly Lazy<ECDsa> _key;
    readonly Lazy<byte[]> _publicKey;

    public PackageKeyFile(LangbenkSettings settings)
    {
        _key = new(() => ReadOrMake(Path.Combine(Keys.DirectoryOf(settings), "package.key")));
        _publicKey = new(() => _key.Value.ExportSubjectPublicKeyInfo());
    }

    public ReadOnlyMemory<byte> PublicKey => _publicKey.Value;

    public byte[] Sign(ReadOnlySpan<byte> content)
    {
        // The key is shared by all requests, and is not said to bear two at once.
        lock (_key)
        {
            return _key.Value.SignData(content, HashAlgorithmName.SHA256);
        }
    }

    public void Dispose()
    {
        if (_key.IsValueCreated)
        {
            _key.Value.Dispose();
        }
    }

    static ECDsa ReadOrMake(string file)
    {
        if (!File.Exists(file))
        {
            Make(file);
        }

        var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(file));
        return key;
    }

    /// <summary>Written whole beside its place and then moved there: never half a key, and never over one that another process has made.</summary>
    static void Make(string file)
    {
        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var next = $"{file}.{Guid.NewGuid():n}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new StreamWriter(new FileStream(next, options)))
        {
            stream.Write(made.ExportPkcs8PrivateKeyPem());
        }

        try
        {
            File.Move(next, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(next);
        }
    }
}
