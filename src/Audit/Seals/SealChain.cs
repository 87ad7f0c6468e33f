using System.Security.Cryptography;
using System.Text;
using Langbenk.Audit.Events;

namespace Langbenk.Audit.Seals;

/// <summary>How one seal follows from the one before it. The key lies outside the database.</summary>
public static class SealChain
{
    public const int MacLength = 32;

    /// <summary>What the first seal follows.</summary>
    public static byte[] Origin { get; } = new byte[MacLength];

    public static byte[] Next(byte[] key, byte[] before, AuditEvent one, IEnumerable<AuditReference> references)
    {
        ArgumentNullException.ThrowIfNull(one);
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        mac.AppendData(before);
        mac.AppendData(Encoding.UTF8.GetBytes(Canonical(one)));
        foreach (var reference in references.OrderBy(reference => reference.Ordinal))
        {
            mac.AppendData(Encoding.UTF8.GetBytes($"\n{reference.Ordinal}|{reference.Kind}|"));
            mac.AppendData(reference.Digest);
        }

        return mac.GetHashAndReset();
    }

    /// <summary>Microseconds: what both databases keep of a moment.</summary>
    static string Canonical(AuditEvent one) => string.Join('|', one.Id.ToString("n"), one.At.Ticks / TimeSpan.TicksPerMicrosecond,
        one.AccountId?.ToString("n"), one.HoldingId?.ToString("n"), one.Action, (int)one.Outcome, one.Problem);
}
