namespace Langbenk.Prevention.Agreements;

/// <summary>A file that belongs to the text, from the number it was attached in to the last one that has it.</summary>
public sealed class AgreementAttachment : IPreventionEntity
{
    public const int MaxNameLength = 160;

    /// <summary>More than an agreement needs, and few enough to be read by those who sign.</summary>
    public const int Most = 30;

    public required Guid AgreementId { get; init; }

    public required Guid DocumentId { get; init; }

    public required string Name { get; init; }

    /// <summary>SHA-256 of the file in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AddedAt { get; init; }

    public required int FromNumber { get; init; }

    public int? ToNumber { get; set; }

    public bool IsIn(int number) => FromNumber <= number && (ToNumber is not { } last || number <= last);
}
