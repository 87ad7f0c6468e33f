namespace Langbenk.Cooperation.Teams.Tasks;

/// <summary>
/// Something that one service of a team asks another, or itself, to do by a day. It binds the service that said yes, and nobody else knows of
/// it: what it is about stands in the asker's entry, which the other is told.
/// </summary>
public sealed class TeamTask : ICooperationEntity
{
    public const int MaxNameLength = 100;

    public required Guid Id { get; init; }

    public required Guid TeamId { get; init; }

    public Guid? MeetingId { get; init; }

    /// <summary>The agreement, in the asker's words.</summary>
    public required Guid EntryId { get; init; }

    public required Guid ServiceId { get; init; }

    public required Guid ToServiceId { get; init; }

    public required DateOnly Due { get; init; }

    public required DateOnly AskedOn { get; init; }

    public required string AskedByName { get; init; }

    public required TeamTaskState State { get; set; }

    /// <summary>What the asker has been told of the answer: behind <see cref="State"/> where nothing could open it any more.</summary>
    public TeamTaskState ToldState { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public string AnsweredByName { get; set; } = "";

    /// <summary>Why not: an entry of the service that said no, told to the asker only when it was chosen.</summary>
    public Guid? RefusalId { get; set; }

    public DateOnly? DoneOn { get; set; }

    public string DoneByName { get; set; } = "";

    public int Version { get; private set; } = 1;

    /// <summary>That it fell away tells nothing of an answer.</summary>
    public void Drop() => (State, ToldState) = (TeamTaskState.Dropped, TeamTaskState.Dropped);
}

/// <summary>The numbers are stored.</summary>
public enum TeamTaskState
{
    Proposed = 0,
    Accepted = 1,
    Declined = 2,
    Done = 3,

    /// <summary>The one who asked took it back, or one of the two went out of the team.</summary>
    Dropped = 4,
}
