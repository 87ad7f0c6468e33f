using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Langbenk.Web.Tests.SignIn;

/// <summary>A device that makes one passkey and signs with it (WebAuthn level 3, ES256, no attestation), computed apart from the program.</summary>
sealed class SoftKey : IDisposable
{
    readonly Uri _site;
    readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    string _owner = "";
    uint _count;

    public SoftKey(Uri site) => _site = At = site;

    /// <summary>Whether it asks for a PIN, a finger or a face.</summary>
    public bool Verifies { get; set; } = true;

    /// <summary>Where the browser stands.</summary>
    public Uri At { get; set; }

    public string Make(string options)
    {
        using var asked = JsonDocument.Parse(options);
        _owner = asked.RootElement.GetProperty("user").GetProperty("id").GetString()!;
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        byte[] publicKey = [0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32, .. point.X!, 0x22, 0x58, 32, .. point.Y!];
        byte[] about = [.. About(0x40), .. new byte[16], 0, (byte)_id.Length, .. _id, .. publicKey];
        byte[] statement =
            [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x59, 0, (byte)about.Length, .. about];
        return Json(new
        {
            clientDataJSON = Encoded(Said("webauthn.create", asked)),
            attestationObject = Encoded(statement),
            transports = new[] { "internal" },
        });
    }

    public string Sign(string options)
    {
        using var asked = JsonDocument.Parse(options);
        _count++;
        var (said, about) = (Said("webauthn.get", asked), About(0));
        var signature = _key.SignData([.. about, .. SHA256.HashData(said)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Json(new { clientDataJSON = Encoded(said), authenticatorData = Encoded(about), signature = Encoded(signature), userHandle = _owner });
    }

    public void Dispose() => _key.Dispose();

    static string Encoded(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);

    string Json(object response) => JsonSerializer.Serialize(
        new { id = Encoded(_id), rawId = Encoded(_id), type = "public-key", response, clientExtensionResults = new { } });

    byte[] Said(string what, JsonDocument asked) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        type = what,
        challenge = asked.RootElement.GetProperty("challenge").GetString(),
        origin = At.GetLeftPart(UriPartial.Authority),
        crossOrigin = false,
    });

    /// <summary>For which site, that somebody was there (and who), and how often it was used.</summary>
    byte[] About(byte flags)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, _count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(_site.Host)), (byte)(flags | 0x01 | (Verifies ? 0x04 : 0)), .. count];
    }
}
