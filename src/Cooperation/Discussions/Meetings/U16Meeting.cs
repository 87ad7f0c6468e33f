namespace Langbenk.Cooperation.Discussions.Meetings;

/// <summary>A regular meeting about the young people under 16 («U16»): anonymous cases and places only. Goes whole a year after its day.</summary>
public sealed class U16Meeting : ICooperationEntity
{
    public required Guid Id { get; init; }

    public required Guid LeadServiceId { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>How many items there have been.</summary>
    public int Items { get; set; }

    public int Version { get; private set; } = 1;
}

/// <summary>A service that takes part, besides the one that leads.</summary>
public sealed class U16Participant : ICooperationEntity
{
    public required Guid Id { get; init; }

    public required Guid MeetingId { get; init; }

    public required Guid ServiceId { get; init; }
}

/// <summary>One thing on the agenda: an anonymous discussion that is shown there, or a place.</summary>
public sealed class U16Item : ICooperationEntity
{
    public const int MaxPlaceLength = 200;

    public required Guid Id { get; init; }

    public required Guid MeetingId { get; init; }

    public required int Number { get; init; }

    /// <summary>Null for a place.</summary>
    public Guid? DiscussionId { get; init; }

    /// <summary>The group or place, without names; "" for a discussion.</summary>
    public string Place { get; init; } = "";

    /// <summary>How much of it whoever put it there said would show nobody who it is, where the others work; the number, not the words.</summary>
    public int Confirmed { get; init; }

    /// <summary>Which service put it there.</summary>
    public required Guid ServiceId { get; init; }

    public string Conclusion { get; set; } = "";

    public DateOnly? ConcludedOn { get; set; }

    public int Version { get; private set; } = 1;
}
