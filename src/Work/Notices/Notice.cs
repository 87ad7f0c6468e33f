namespace Langbenk.Work.Notices;

/// <summary>That something has happened, and where to look. It carries no content: no name, no text, no service.</summary>
public sealed class Notice
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required NoticeKind Kind { get; init; }

    public required string Link { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public DateTime? ReadAt { get; set; }
}

public enum NoticeKind
{
    NewTask,
    TaskOverdue,
    HearingAnswer,
    Changed,
    Reviewed,

    /// <summary>The code for an address that waits to be confirmed: a message only, never a notice.</summary>
    AddressCode,
}

/// <summary>What is to leave the house, until it has. The same content-free kinds as a notice; never a name or a text.</summary>
public sealed class OutboxMessage
{
    public const int MostAttempts = 12;

    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required NoticeKind Kind { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    public required DateTime NextAttemptAt { get; set; }

    public int Attempts { get; set; }

    public DateTime? SentAt { get; set; }
}
