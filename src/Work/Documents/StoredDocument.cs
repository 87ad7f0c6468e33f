namespace Langbenk.Work.Documents;

/// <summary>A file that belongs to something. Who may read the thing may read its files.</summary>
public sealed class StoredDocument
{
    public const int MaxNameLength = 160;
    public const int MaxBytes = 15 * 1024 * 1024;

    public required Guid Id { get; init; }

    public required string Resource { get; init; }

    public required Guid ResourceId { get; set; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required int Bytes { get; init; }

    /// <summary>SHA-256 in hexadecimal.</summary>
    public required string Hash { get; init; }

    public required Guid AddedById { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AddedAt { get; init; }

    public DateOnly? RemovedOn { get; set; }
}

/// <summary>The bytes, in a table of their own: a list of documents does not read them.</summary>
public sealed class DocumentContent
{
    public required Guid DocumentId { get; init; }

    public required byte[] Content { get; init; }
}
