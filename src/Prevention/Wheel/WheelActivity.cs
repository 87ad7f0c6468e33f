namespace Langbenk.Prevention.Wheel;

/// <summary>Something that comes back in some months of every year, from one day to another.</summary>
public sealed class WheelActivity : IPreventionEntity
{
    public const int MaxTitleLength = 200;
    public const int MaxTextLength = 4000;
    public const int MaxProvisionLength = 120;

    public required Guid Id { get; init; }

    public required string Title { get; set; }

    public string What { get; set; } = "";

    public required WheelKind Kind { get; init; }

    /// <summary>A bit for each month, January the lowest: one column, the same on both databases.</summary>
    public required int MonthBits { get; set; }

    /// <summary>The day of the month it is due on; null is the last one.</summary>
    public int? DueDay { get; set; }

    /// <summary>Whose wheel it is in: a municipality's or a service's.</summary>
    public Guid? MunicipalityId { get; init; }

    public Guid? ServiceId { get; init; }

    /// <summary>The service that does it, when that is another than whose wheel it is.</summary>
    public Guid? ResponsibleServiceId { get; set; }

    /// <summary>Who does it, in words.</summary>
    public string Responsible { get; set; } = "";

    public string? Provision { get; init; }

    /// <summary>A line for each point.</summary>
    public string Agenda { get; set; } = "";

    public string? TemplateKey { get; init; }

    public Guid? AgreementId { get; init; }

    /// <summary>The plan it is about, when one was chosen.</summary>
    public Guid? PlanId { get; set; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    public int Version { get; private set; } = 1;

    public IReadOnlyList<int> Months => WheelMonths.Of(MonthBits);

    /// <summary>People sit down together for it: it is done when they have, and says who was there.</summary>
    public bool IsMeeting => Kind is WheelKind.Meeting or WheelKind.StaffDay or WheelKind.Evaluation;

    public IEnumerable<Occurrence> In(int year) => WheelYear.Occurrences(Months, ValidFrom, ValidTo, year, DueDay);

    public Occurrence? After(Occurrence occurrence) => WheelYear.After(Months, ValidFrom, ValidTo, occurrence, DueDay);
}

/// <summary>That it was done: the meeting was held, the report delivered.</summary>
public sealed class WheelDone : IPreventionEntity
{
    public const int MaxAttendanceLength = 2000;
    public const int MaxMinutesLength = 40000;

    public required Guid Id { get; init; }

    public required Guid ActivityId { get; init; }

    public required int Year { get; init; }

    public required int Month { get; init; }

    public required DateOnly HeldOn { get; set; }

    /// <summary>Roles and services that were there; no names are asked for.</summary>
    public string Attendance { get; set; } = "";

    public string Minutes { get; set; } = "";

    public required Guid RecordedById { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RecordedAt { get; set; }

    public int Version { get; private set; } = 1;
}

/// <summary>What was agreed in a meeting and became a task.</summary>
public sealed class WheelFollowUp : IPreventionEntity
{
    public required Guid DoneId { get; init; }

    public required Guid TaskId { get; init; }
}
