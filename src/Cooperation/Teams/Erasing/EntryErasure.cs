namespace Langbenk.Cooperation.Teams.Erasing;

/// <summary>
/// That somebody asked that the words of an entry be taken away, since it was written on the wrong child, and what another of the service
/// answered. It keeps who, when and why, never the words. Once it is ended it is shown to nobody; the log needs it.
/// </summary>
public sealed class EntryErasure : ICooperationEntity
{
    public const int ShortestReason = 10;
    public const int MaxReasonLength = 500;
    public const int MaxNameLength = 100;

    public required Guid Id { get; init; }

    public required Guid EntryId { get; init; }

    /// <summary>The writer's service: the only one that asks, and that answers.</summary>
    public required Guid ServiceId { get; init; }

    public required string Reason { get; init; }

    /// <summary>How it is put right in the service's own record, where it was put there.</summary>
    public string InRecord { get; init; } = "";

    /// <summary>Where the words go; null when they are only taken away.</summary>
    public Guid? ToTeamId { get; init; }

    public required Guid AskedById { get; init; }

    public required string AskedByName { get; init; }

    public required DateOnly AskedOn { get; init; }

    public ErasureState State { get; private set; }

    public Guid? EndedById { get; private set; }

    public string EndedByName { get; private set; } = "";

    public DateOnly? EndedOn { get; private set; }

    public int Version { get; private set; } = 1;

    public void End(ErasureState state, Organisation.Staff.Actor by, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(by);
        (State, EndedById, EndedByName, EndedOn) = (state, by.AccountId, by.Name, on);
    }
}

/// <summary>The numbers are stored.</summary>
public enum ErasureState
{
    Asked = 0,
    Done = 1,

    /// <summary>The one who asked took it back.</summary>
    Withdrawn = 2,

    /// <summary>Another of the service said that it stays.</summary>
    Declined = 3,

    /// <summary>It went with all the rest of the team, before it was answered.</summary>
    Overtaken = 4,
}
