namespace Langbenk.People.Emergencies;

/// <summary>That somebody opened a person of her service in an emergency: until when, why, and when the leader saw it.</summary>
public sealed class EmergencyAccess : IPeopleEntity
{
    public const int MaxReasonLength = 1000;
    public const int MaxNotesLength = 4 * MaxReasonLength;
    public const int MinReasonLength = 20;

    /// <summary>The day it was opened and the next: a shift can pass midnight.</summary>
    public const int Days = 1;

    /// <summary>So many by one account may wait for somebody to look at them.</summary>
    public const int MostUnseen = 2;

    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required Guid ServiceId { get; init; }

    public required Guid AccountId { get; init; }

    public required string AccountName { get; init; }

    public required string Reason { get; init; }

    public required DateTime OpenedAt { get; init; }

    public required DateOnly LastDay { get; init; }

    /// <summary>It cleared a leader for somebody sealed; else it opened for its days.</summary>
    public bool Clears { get; init; }

    public Guid? SeenById { get; set; }

    public DateOnly? SeenOn { get; set; }

    /// <summary>With what words the one who opened it shut it herself; what another makes of it stands beside them.</summary>
    public string OpenersNote { get; set; } = "";

    /// <summary>What the leader made of it.</summary>
    public string LeadersNote { get; set; } = "";

    /// <summary>The same, sent twice, is one.</summary>
    public Guid? Mark { get; init; }

    public int Version { get; private set; } = 1;
}
