namespace Langbenk.Audit.Seals;

/// <summary>The event's place in the chain: a keyed hash over the event, its references and the seal before it.</summary>
public sealed class AuditSeal
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Number { get; init; }

    public required Guid EventId { get; init; }

    public required byte[] Mac { get; init; }
}
