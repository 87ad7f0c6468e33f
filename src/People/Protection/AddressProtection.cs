namespace Langbenk.People.Protection;

/// <summary>
/// That nothing that tells where a person is may reach others: confidential and strictly confidential as the population register
/// has it (folkeregisterloven § 10-4), or concealed from the child's parents (bvl § 7-2). It holds for every service at once.
/// </summary>
public sealed class AddressProtection : IPeopleEntity
{
    public const int MaxSourceLength = 200;

    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required ProtectionLevel Level { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    public required string Source { get; init; }

    public required Guid ServiceId { get; init; }

    public required Guid RecordedById { get; init; }

    public string EndReason { get; set; } = "";

    public int Version { get; private set; } = 1;

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || last >= day);
}

/// <summary>In order of strictness. The numbers are stored.</summary>
public enum ProtectionLevel
{
    /// <summary>Skjult for foreldre: from the persons it is concealed from.</summary>
    Concealed = 1,

    /// <summary>Fortrolig: to public bodies only.</summary>
    Confidential = 2,

    /// <summary>Strengt fortrolig: to nobody who is not cleared.</summary>
    StrictlyConfidential = 3,
}

/// <summary>A person the address is concealed from.</summary>
public sealed class ConcealedFrom : IPeopleEntity
{
    public required Guid ProtectionId { get; init; }

    public required Guid PersonId { get; init; }
}
