using System.Security.Cryptography;

namespace Langbenk.Prevention.Packages;

/// <summary>What people compare, by telephone or on paper, to know whose key it is: SHA-256 of the public key.</summary>
public readonly record struct KeyFingerprint
{
    public const int Length = 64;
    const int GroupLength = 4;

    readonly string? _value;

    KeyFingerprint(string value) => _value = value;

    public string Value => _value ?? throw new InvalidOperationException("A fingerprint was never given.");

    /// <summary>Sixteen groups of four.</summary>
    public IReadOnlyList<string> Groups => [.. Value.Chunk(GroupLength).Select(letters => new string(letters))];

    public static KeyFingerprint Of(ReadOnlySpan<byte> publicKey) => new(Convert.ToHexStringLower(SHA256.HashData(publicKey)));

    public static bool TryParse(string? text, out KeyFingerprint fingerprint)
    {
        var right = text is { Length: Length } && text.All(letter => char.IsAsciiDigit(letter) || letter is >= 'a' and <= 'f');
        fingerprint = right ? new KeyFingerprint(text!) : default;
        return right;
    }

    public override string ToString() => Value;
}
