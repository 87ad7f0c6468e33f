namespace Langbenk.People.Merging;

/// <summary>
/// That somebody's work with a person waits for her leader: another service found the person to be the same as one whom she did not
/// work with, and her own service knows both. A row for each registration and merge.
/// </summary>
public sealed class WaitingWorker : IPeopleEntity
{
    public required Guid Id { get; init; }

    /// <summary>The registration that she worked with.</summary>
    public required Guid PersonId { get; init; }

    public required Guid ServiceId { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>The <see cref="PersonAlias"/> that it waits for.</summary>
    public required Guid AliasId { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Null while it waits. Answered by her leader, by the two being parted, or by her leaving.</summary>
    public DateOnly? EndedOn { get; set; }

    public Guid? EndedById { get; set; }

    /// <summary>What her leader said: that she works with the person, whatever the registration.</summary>
    public bool? Works { get; set; }

    public int Version { get; private set; } = 1;
}
