namespace Langbenk.Cooperation.Requests;

/// <summary>
/// What the reception answered: its own record. Who sent the request reads of it the outcome, the measure and <see cref="Words"/>, and that
/// only when it was told; <see cref="Note"/> is told to nobody. Answered once more, there is one more.
/// </summary>
public sealed class RequestAnswer : ICooperationEntity
{
    public required Guid Id { get; init; }

    public required Guid RequestId { get; init; }

    /// <summary>The reception.</summary>
    public required Guid ServiceId { get; init; }

    public required RequestOutcome Outcome { get; init; }

    /// <summary>In the municipality's catalogue of measures.</summary>
    public Guid? MeasureId { get; init; }

    public required string Words { get; init; }

    public required string Note { get; init; }

    public required string Kinds { get; init; }

    /// <summary>The family was told, by the one who wrote it.</summary>
    public required bool ToFamily { get; init; }

    public required DateOnly WrittenOn { get; init; }

    public required DateTime WrittenAt { get; init; }

    public required Guid WrittenById { get; init; }

    public required string WrittenByName { get; init; }

    public required Guid Mark { get; init; }
}

/// <summary>The numbers are stored.</summary>
public enum RequestOutcome
{
    Measure = 1,
    Team = 2,
    Advice = 3,
    Referral = 4,
}

/// <summary>
/// The reception asks another service to take over. What that service answers, and why, is for the reception; whether the one who sent the
/// request is told of it, the reception decides.
/// </summary>
public sealed class RequestReferral : ICooperationEntity
{
    public required Guid Id { get; init; }

    public required Guid RequestId { get; init; }

    public required Guid ChildId { get; init; }

    public required Guid FromServiceId { get; init; }

    public required Guid ToServiceId { get; init; }

    public required Guid ConsentId { get; init; }

    public required string Words { get; init; }

    public required string Kinds { get; init; }

    public required DateOnly AskedOn { get; init; }

    public required Guid AskedById { get; init; }

    public required string AskedByName { get; init; }

    public ReferralState State { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public Guid? AnsweredById { get; set; }

    public string AnsweredByName { get; set; } = "";

    public string Why { get; set; } = "";

    public required Guid Mark { get; init; }

    public int Version { get; private set; } = 1;
}

/// <summary>The numbers are stored.</summary>
public enum ReferralState
{
    Waiting = 0,
    Accepted = 1,
    Declined = 2,
}
