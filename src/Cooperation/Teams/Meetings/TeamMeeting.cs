namespace Langbenk.Cooperation.Teams.Meetings;

/// <summary>
/// A meeting of a team. It is the planner's service's own, and what it is about stands in its entry: who was told the entry knows of the
/// meeting, nobody else. Day, time and place are told with it and do not change; a meeting that is moved falls away and another takes its place.
/// </summary>
public sealed class TeamMeeting : ICooperationEntity
{
    public const int MaxPlaceLength = 300;
    public const int MaxNameLength = 100;

    public required Guid Id { get; init; }

    public required Guid TeamId { get; init; }

    public required Guid ServiceId { get; init; }

    /// <summary>The invitation with its agenda; of a meeting that was written down afterwards, its record.</summary>
    public required Guid EntryId { get; init; }

    public required WayOfWorking Way { get; init; }

    public required DateOnly On { get; init; }

    public TimeOnly? At { get; init; }

    public TimeOnly? Until { get; init; }

    /// <summary>Where, or by which video.</summary>
    public required string Place { get; set; }

    public required string PlannedByName { get; init; }

    /// <summary>What the calendar knows it by: random, and nothing else's.</summary>
    public required Guid CalendarKey { get; init; }

    /// <summary>The regular meeting about those under 16 that it is held in, where it is one.</summary>
    public Guid? U16MeetingId { get; init; }

    public DateOnly? FellOn { get; set; }

    public MeetingFall? Fell { get; set; }

    public Guid? MovedToId { get; set; }

    public int Version { get; private set; } = 1;
}

/// <summary>Why a coming meeting falls away. The numbers are stored.</summary>
public enum MeetingFall
{
    CalledOff = 1,
    Moved = 2,
    TeamEnded = 3,
}

/// <summary>
/// That it was held: who came and how the child took part, as the service that planned it writes it down. What the child said, or why it was
/// not heard, are the words of its entry, and the entry is told or not.
/// </summary>
public sealed class MeetingRecord : ICooperationEntity
{
    public const int MaxTextLength = 2_000;

    public required Guid Id { get; init; }

    public required Guid MeetingId { get; init; }

    public required Guid EntryId { get; init; }

    public required ChildPart Part { get; init; }

    /// <summary>What it came to mean that the child said it.</summary>
    public string Weight { get; set; } = "";

    /// <summary>Others who came, without an account: in words.</summary>
    public string AlsoThere { get; set; } = "";
}

/// <summary>A service, somebody of the family, or somebody without an account, that came.</summary>
public sealed class MeetingPresence : ICooperationEntity
{
    public required Guid Id { get; init; }

    public required Guid RecordId { get; init; }

    public Guid? ServiceId { get; init; }

    public Guid? PersonId { get; init; }

    /// <summary>Somebody without an account who takes part in the team.</summary>
    public Guid? OutsiderId { get; init; }
}

/// <summary>How the child was heard. The numbers are stored.</summary>
public enum ChildPart
{
    WasThere = 1,
    SaidBefore = 2,
    ThroughSomeone = 3,
    NotHeard = 4,
}
