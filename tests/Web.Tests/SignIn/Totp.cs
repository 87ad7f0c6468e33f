using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Langbenk.Web.Tests.SignIn;

/// <summary>What an authenticator app shows (RFC 6238), computed apart from the program.</summary>
static class Totp
{
    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 as the apps do it.")]
    public static string Of(string typedKey)
    {
        var step = new byte[8];
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30;
        // Each is taken once; those of the step before and the step after are taken too.
        BinaryPrimitives.WriteInt64BigEndian(step, Shown.AddOrUpdate(typedKey, now - 1, (_, last) => Math.Max(last + 1, now - 1)));
        var hash = HMACSHA1.HashData(FromBase32(typedKey), step);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6");
    }

    static readonly ConcurrentDictionary<string, long> Shown = new(StringComparer.Ordinal);

    static byte[] FromBase32(string typed)
    {
        var (bytes, bits, held) = (new List<byte>(), 0, 0);
        foreach (var letter in typed.Where(char.IsLetterOrDigit))
        {
            held = (held << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(held >> bits));
                held &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
