using System.Security.Cryptography;
using Langbenk.Kernel;

namespace Langbenk.Prevention.Packages;

/// <summary>
/// Reads the bytes of a file as a package, or says why not. Pure. It says that the content is what the key's owner signed; whether
/// one trusts the owner is another question, put before the import.
/// </summary>
public static class ReadPackage
{
    const int SignatureBytes = 64;
    const int CoordinateBytes = 32;

    // How every public key on P-256 begins (RFC 5480), before its two coordinates. Read here and not by the platform, which throws
    // something else for each way in which a key can be wrong.
    static readonly byte[] KeyStart = Convert.FromHexString("3059301306072a8648ce3d020106082a8648ce3d03010703420004");

    public abstract record Result
    {
        Result() { }

        public sealed record Read(PackageContent Content, KeyFingerprint Fingerprint, string Digest) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public static Result From(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > PackageFile.MaxBytes)
        {
            return new Result.Refused(PackageProblems.TooLarge);
        }

        if (PackageJson.FormatOf(bytes) is not { } format || format < 1)
        {
            return new Result.Refused(PackageProblems.NotAPackage);
        }

        if (format > PackageFile.NewestFormat)
        {
            return new Result.Refused(PackageProblems.NewerFormat);
        }

        return PackageJson.Read(bytes.Span) is { } file && bytes.Span.SequenceEqual(PackageJson.Write(file))
            ? Verified(file, bytes.Span)
            : new Result.Refused(PackageProblems.Changed);
    }

    static Result Verified(PackageFile file, ReadOnlySpan<byte> bytes)
    {
        if (!Decoded(file.PublicKey, out var key) || !Decoded(file.Signature, out var signature) || !IsSignedBy(key, signature, file))
        {
            return new Result.Refused(PackageProblems.BrokenSignature);
        }

        var fingerprint = KeyFingerprint.Of(key);
        if (fingerprint.Value != file.Content.Publisher.Fingerprint)
        {
            return new Result.Refused(PackageProblems.BrokenSignature);
        }

        return PackageChecks.Holds(file.Content)
            ? new Result.Read(file.Content, fingerprint, Convert.ToHexStringLower(SHA256.HashData(bytes)))
            : new Result.Refused(PackageProblems.BadContent);
    }

    static bool IsSignedBy(byte[] key, byte[] signature, PackageFile file)
    {
        if (signature.Length != SignatureBytes || key.Length != KeyStart.Length + (2 * CoordinateBytes) || !key.AsSpan().StartsWith(KeyStart))
        {
            return false;
        }

        try
        {
            var point = new ECPoint { X = key[^(2 * CoordinateBytes)..^CoordinateBytes], Y = key[^CoordinateBytes..] };
            using var ecdsa = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = point });
            return ecdsa.VerifyData(PackageJson.Signed(file), signature, HashAlgorithmName.SHA256);
        }
        catch (CryptographicException)
        {
            // The coordinates are not those of a point on the curve.
            return false;
        }
    }

    /// <summary>Base64 can write the same bytes in several ways (spaces, spare bits at the end); only one is taken.</summary>
    static bool Decoded(string text, out byte[] bytes)
    {
        bytes = new byte[text.Length];
        var right = Convert.TryFromBase64String(text, bytes, out var length);
        bytes = bytes[..length];
        return right && Convert.ToBase64String(bytes) == text;
    }
}
