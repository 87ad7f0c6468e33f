namespace Langbenk.Prevention.Agreements;

/// <summary>A party from one day to another: a municipality, a service, or an external body by its name.</summary>
public sealed class AgreementParty : IPreventionEntity
{
    public const int MaxNameLength = 160;

    public required Guid Id { get; init; }

    public required Guid AgreementId { get; init; }

    public Guid? MunicipalityId { get; init; }

    public Guid? ServiceId { get; init; }

    /// <summary>Its place in the list of parties.</summary>
    public required int Place { get; init; }

    /// <summary>The name it is called by in the text, as it was when it became a party.</summary>
    public required string Name { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    public bool IsPartyOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);
}

/// <summary>That someone signed for a party, and the text she signed.</summary>
public sealed class Signature : IPreventionEntity
{
    public const int MaxNameLength = 100;
    public const int MaxWhyLength = 500;

    public required Guid Id { get; init; }

    public required Guid AgreementId { get; init; }

    public required Guid PartyId { get; init; }

    /// <summary>The number of the text.</summary>
    public required int Number { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>SHA-256 of the text in hexadecimal. A signature under another text does not count.</summary>
    public required string TextHash { get; init; }

    public required Guid RecordedById { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>UTC; set when it was recorded by mistake. It stays to be seen, and counts no more.</summary>
    public DateTime? TakenBackAt { get; set; }

    public Guid? TakenBackById { get; set; }

    public string? TakenBackWhy { get; set; }
}

/// <summary>A text that all parties signed, kept as it was.</summary>
public sealed class AgreementVersion : IPreventionEntity
{
    public required Guid AgreementId { get; init; }

    public required int Number { get; init; }

    /// <summary>An <see cref="AgreementText"/> as JSON.</summary>
    public required string Text { get; init; }

    public required string TextHash { get; init; }

    public required DateOnly SignedOn { get; init; }
}
