namespace Langbenk.Prevention.InternalControl;

/// <summary>A duty that a service or a municipality keeps an eye on: one of the register, or one of its own with its provision.</summary>
public sealed class DutyFollowUp : IPreventionEntity
{
    public const int MaxKeyLength = 60;
    public const int MaxDutyLength = 300;
    public const int MaxProvisionLength = 120;

    public required Guid Id { get; init; }

    /// <summary>The service or the municipality, whichever it is.</summary>
    public required Guid PlaceId { get; init; }

    public Guid? ServiceId { get; init; }

    public Guid? MunicipalityId { get; init; }

    /// <summary>The duty's key in <see cref="DutyRegister"/>, or the id of an own duty: unique at the place.</summary>
    public required string DutyKey { get; init; }

    /// <summary>Empty for a duty of the register, whose words stand there in every language.</summary>
    public string OwnDuty { get; init; } = "";

    public string OwnProvision { get; init; } = "";

    public required DateOnly FollowedFrom { get; init; }

    /// <summary>The number of the routine in force; 0 while there is none.</summary>
    public int RoutineNumber { get; set; }

    public int Version { get; private set; } = 1;
}

/// <summary>
/// How the duty is kept, from the day it was reviewed. A change or a review is a new row: what was said before stays.
/// </summary>
public sealed class DutyRoutine : IPreventionEntity
{
    public const int MaxWordsLength = 8000;
    public const int MaxOwnerLength = 120;

    public required Guid Id { get; init; }

    public required Guid DutyId { get; init; }

    /// <summary>1, 2, 3 … for each duty.</summary>
    public required int Number { get; init; }

    public required string Words { get; init; }

    /// <summary>A position, never a name.</summary>
    public required string Owner { get; init; }

    public required DateOnly ReviewedOn { get; init; }

    public required int ReviewMonths { get; init; }

    /// <summary>Read again and found right, without a change.</summary>
    public bool OnlyReviewed { get; init; }
}

/// <summary>Something that shows that the routine is used.</summary>
public sealed class DutyEvidence : IPreventionEntity
{
    public const int MaxWhatLength = 200;
    public const int MaxNoteLength = 4000;

    public required Guid Id { get; init; }

    public required Guid DutyId { get; init; }

    public required string What { get; init; }

    public required DateOnly On { get; init; }

    public string Note { get; init; } = "";

    public Guid? DocumentId { get; init; }

    /// <summary>Of what it is, when and the file, so that the same sent twice is stored once; none on what was added before.</summary>
    public Guid? Mark { get; init; }
}
