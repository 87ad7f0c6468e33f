using System.Security.Cryptography;
using Langbenk.Prevention.Packages;

namespace Langbenk.Prevention.Tests.Packages;

/// <summary>The key pair of an imagined installation.</summary>
sealed class TestKeys : IPackageKeys, IDisposable
{
    readonly ECDsa _key;

    public TestKeys(ECCurve? curve = null)
    {
        _key = ECDsa.Create(curve ?? ECCurve.NamedCurves.nistP256);
        PublicKey = _key.ExportSubjectPublicKeyInfo();
    }

    public ReadOnlyMemory<byte> PublicKey { get; }

    public string Fingerprint => KeyFingerprint.Of(PublicKey.Span).Value;

    public byte[] Sign(ReadOnlySpan<byte> content) => _key.SignData(content.ToArray(), HashAlgorithmName.SHA256);

    public void Dispose() => _key.Dispose();
}
