namespace Langbenk.People.Families;

/// <summary>
/// Who decides for a child, from one day to another, as one service knows it and says from where. Parental responsibility
/// (foreldreansvar: barnelova §§ 30, 34–39) is held by persons; after a care order the child welfare service decides on care besides (bvl § 5-4).
/// </summary>
public sealed class Guardianship : IPeopleEntity
{
    public const int MaxSourceLength = 200;

    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    public required Guid ChildId { get; init; }

    /// <summary>The person; null when a service has the care.</summary>
    public Guid? HolderId { get; init; }

    /// <summary>The child welfare service that has taken over the care.</summary>
    public Guid? HolderServiceId { get; init; }

    public required GuardianshipKind Kind { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>How the service knows: the population register that day, an agreement, a judgment, what a parent said.</summary>
    public required string Source { get; init; }

    public required Guid RecordedById { get; init; }

    public required DateOnly RecordedOn { get; init; }

    /// <summary>Which in the row of what the service has written of the child: of two that are written in the same moment, one looks again.</summary>
    public int? Turn { get; init; }

    /// <summary>It was a mistake. Kept, and read by nobody.</summary>
    public DateOnly? TakenBackOn { get; set; }

    public Guid? TakenBackById { get; set; }

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || last >= day);
}

/// <summary>The numbers are stored.</summary>
public enum GuardianshipKind
{
    /// <summary>Together with the other parent.</summary>
    Joint = 1,

    /// <summary>Alone.</summary>
    Sole = 2,

    /// <summary>A parent without parental responsibility.</summary>
    None = 3,

    /// <summary>Child welfare has the care.</summary>
    CareOrder = 4,

    /// <summary>Appointed guardian when nobody has parental responsibility (vergemålsloven § 16).</summary>
    Appointed = 5,
}
