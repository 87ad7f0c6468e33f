namespace Langbenk.Prevention.Packages;

/// <summary>The key pair of this installation. It lives outside the database; a copy of the database cannot sign.</summary>
public interface IPackageKeys
{
    /// <summary>As SubjectPublicKeyInfo, on the curve P-256.</summary>
    ReadOnlyMemory<byte> PublicKey { get; }

    /// <summary>ECDSA with SHA-256, as 64 bytes (IEEE P1363).</summary>
    byte[] Sign(ReadOnlySpan<byte> content);
}
