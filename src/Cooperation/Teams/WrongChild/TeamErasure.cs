using Langbenk.Cooperation.Teams.Erasing;

namespace Langbenk.Cooperation.Teams.WrongChild;

/// <summary>
/// That somebody asked that all her service has in a team be taken away, since the team stands on the wrong child, and what another of the service
/// answered. Of the service that opened it, that the team ends by it. It keeps who, when and why, never the words.
/// </summary>
public sealed class TeamErasure : ICooperationEntity
{
    public required Guid Id { get; init; }

    public required Guid TeamId { get; init; }

    /// <summary>The service whose words they are: the only one that asks, and that answers.</summary>
    public required Guid ServiceId { get; init; }

    public required string Reason { get; init; }

    /// <summary>How it is put right in the service's own record, where something was put there.</summary>
    public string InRecord { get; init; } = "";

    /// <summary>The consent about the right child that a new team is opened on, for the notes that can be moved; null where they are only taken away.</summary>
    public Guid? ToConsentId { get; init; }

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
