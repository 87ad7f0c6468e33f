namespace Langbenk.Cooperation.Teams;

/// <summary>
/// That a service was asked to take part in a team, and what it answered. Asked again after a no, or after it left, it has another. That a service has to do with a child is itself something that
/// is told or not: another service sees this row only when it was told of it.
/// </summary>
public sealed class Participation : ICooperationEntity
{
    public const int MaxTextLength = 2_000;

    public required Guid Id { get; init; }

    public required Guid TeamId { get; init; }

    public required Guid ServiceId { get; init; }

    public required Guid InvitedByServiceId { get; init; }

    public required Guid InvitedById { get; init; }

    public required string InvitedByName { get; init; }

    public required DateOnly InvitedOn { get; init; }

    /// <summary>Who in the service is asked; null leaves it to its leader.</summary>
    public Guid? AccountId { get; init; }

    public string Message { get; set; } = "";

    public ParticipationState State { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public Guid? AnsweredById { get; set; }

    public string AnsweredByName { get; set; } = "";

    /// <summary>To the service that invited, and nobody else.</summary>
    public string DeclinedWhy { get; set; } = "";

    public DateOnly? LeftOn { get; set; }

    public string LeftByName { get; set; } = "";

    /// <summary>The day the team was found to stand on the wrong child: the service is to take what it has of it out of its own record.</summary>
    public DateOnly? OutAskedOn { get; set; }

    /// <summary>The day the service said that it is out.</summary>
    public DateOnly? OutOn { get; set; }

    public int Version { get; private set; } = 1;

    public bool TakesPart => State == ParticipationState.Accepted;
}

/// <summary>The numbers are stored.</summary>
public enum ParticipationState
{
    Invited = 0,
    Accepted = 1,
    Declined = 2,
    Left = 3,

    /// <summary>Not answered when the team was found to stand on the wrong child.</summary>
    TakenBack = 4,
}

/// <summary>That the thread was offered to a participant. Until she accepts, it stays where it is.</summary>
public sealed class HolderOffer : ICooperationEntity
{
    public required Guid Id { get; init; }

    public required Guid TeamId { get; init; }

    public required Guid ToServiceId { get; init; }

    public required Guid FromServiceId { get; init; }

    public required string OfferedByName { get; init; }

    public required DateOnly OfferedOn { get; init; }

    public bool? Accepted { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public string AnsweredByName { get; set; } = "";

    public int Version { get; private set; } = 1;
}
