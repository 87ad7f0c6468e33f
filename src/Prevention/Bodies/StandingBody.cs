namespace Langbenk.Prevention.Bodies;

/// <summary>
/// A standing interdisciplinary team: services that meet regularly about how they work, not about a child. It has members by service
/// and function, and no place for a child.
/// </summary>
public sealed class StandingBody : IPreventionEntity
{
    public const int MaxNameLength = 160;
    public const int MaxTextLength = 4000;
    public const int MaxCadenceLength = 200;

    public required Guid Id { get; init; }

    public required string Name { get; set; }

    public required Guid MunicipalityId { get; init; }

    public string Mandate { get; set; } = "";

    /// <summary>How often it meets, in words.</summary>
    public string Cadence { get; set; } = "";

    public DateOnly? NextMeeting { get; set; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last day it is a team; it is read after that, and meets no more.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Of what was typed when it was made, so that the same sent twice is one team; none when it has been changed since.</summary>
    public Guid? Mark { get; set; }

    public int Version { get; private set; } = 1;

    public bool HasEnded(DateOnly day) => ValidTo < day;
}

/// <summary>A service, or someone outside by name, and the function it takes part with.</summary>
public sealed class BodyMember : IPreventionEntity
{
    public const int MaxLength = 160;

    public required Guid Id { get; init; }

    public required Guid BodyId { get; init; }

    public required int Place { get; init; }

    public Guid? ServiceId { get; init; }

    public required string Name { get; init; }

    public required string Function { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }
}

public sealed class BodyMeeting : IPreventionEntity
{
    public const int MaxAttendanceLength = 2000;
    public const int MaxMinutesLength = 40000;

    public required Guid Id { get; init; }

    public required Guid BodyId { get; init; }

    public required DateOnly HeldOn { get; set; }

    public required string Attendance { get; set; }

    public required string Minutes { get; set; }

    public required Guid RecordedById { get; init; }

    /// <summary>UTC; of the last correction.</summary>
    public required DateTime RecordedAt { get; set; }

    /// <summary>Of what was sent first, so that the same sent twice is one meeting; none on what was recorded before.</summary>
    public Guid? Mark { get; init; }

    public int Version { get; private set; } = 1;
}

/// <summary>What was agreed in a meeting and became a task.</summary>
public sealed class BodyFollowUp : IPreventionEntity
{
    public required Guid MeetingId { get; init; }

    public required Guid TaskId { get; init; }
}
