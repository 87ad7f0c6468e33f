using System.Security.Cryptography;
using System.Text;

namespace Langbenk.Audit.Events;

/// <summary>Who did what, when, and how it ended. Ids only: no name, no text, no address that was typed.</summary>
public sealed class AuditEvent
{
    public required Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public Guid? AccountId { get; init; }

    /// <summary>The role she acted in.</summary>
    public Guid? HoldingId { get; init; }

    /// <summary>The name of the action in the registry, or of a happening at the door such as "sign-in".</summary>
    public required string Action { get; init; }

    public required AuditOutcome Outcome { get; init; }

    /// <summary>The number of the problem that refused it; 0 when nothing did.</summary>
    public int Problem { get; init; }

    /// <summary>The last second of its day (UTC): the moment of what is known by its day only.</summary>
    internal static DateTime LastMomentOf(DateTime moment) => moment.Date.AddDays(1).AddSeconds(-1);

    /// <summary>No event of that moment or later (UTC) has a smaller id: ids begin with the time, on both databases.</summary>
    internal static Guid FirstIdAt(DateTime moment) =>
        Guid.ParseExact(string.Concat(Guid.CreateVersion7(new DateTimeOffset(moment, TimeSpan.Zero)).ToString("D").AsSpan(0, 14), "7000-8000-000000000000"), "D");
}

/// <summary>How it ended. The numbers are stored and sealed: they keep their meaning.</summary>
public enum AuditOutcome
{
    Seen = 0,
    Done = 1,
    Refused = 2,
    Conflict = 3,
    NotFound = 4,
}

/// <summary>
/// One thing that the event touched. The chain is over <see cref="Digest"/>, not over the id: an entry on the wrong child can
/// lose its id and salt, and the chain still verifies.
/// </summary>
public sealed class AuditReference
{
    public required Guid EventId { get; init; }

    public required int Ordinal { get; init; }

    public required string Kind { get; init; }

    public Guid? ResourceId { get; set; }

    public byte[]? Salt { get; set; }

    public required byte[] Digest { get; init; }

    public static AuditReference Of(Guid eventId, int ordinal, string kind, Guid resource)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        return new AuditReference
        {
            EventId = eventId,
            Ordinal = ordinal,
            Kind = kind,
            ResourceId = resource,
            Salt = salt,
            Digest = DigestOf(kind, resource, salt),
        };
    }

    /// <summary>True unless the id no longer is the one that was sealed.</summary>
    public bool IsIntact() => (ResourceId, Salt) switch
    {
        (null, null) => true,
        ({ } id, { } salt) => DigestOf(Kind, id, salt).AsSpan().SequenceEqual(Digest),
        _ => false,
    };

    static byte[] DigestOf(string kind, Guid resource, byte[] salt) =>
        SHA256.HashData([.. salt, .. resource.ToByteArray(), .. Encoding.UTF8.GetBytes(kind)]);
}
