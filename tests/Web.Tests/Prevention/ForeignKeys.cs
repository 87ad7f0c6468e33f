using System.Security.Cryptography;
using Langbenk.Prevention.Packages;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>The key pair of another installation.</summary>
sealed class ForeignKeys : IPackageKeys, IDisposable
{
    readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public ReadOnlyMemory<byte> PublicKey => _key.ExportSubjectPublicKeyInfo();

    public string Fingerprint => KeyFingerprint.Of(PublicKey.Span).Value;

    public byte[] Sign(ReadOnlySpan<byte> content) => _key.SignData(content, HashAlgorithmName.SHA256);

    public void Dispose() => _key.Dispose();
}
