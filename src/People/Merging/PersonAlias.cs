namespace Langbenk.People.Merging;

/// <summary>That two persons were found to be one: who asks for the first is shown the second. What points at the first is never rewritten.</summary>
public sealed class PersonAlias : IPeopleEntity
{
    public const int MaxReasonLength = 500;

    /// <summary>The one that is no longer used.</summary>
    public required Guid PersonId { get; init; }

    public required Guid MainId { get; set; }

    public required DateOnly On { get; init; }

    public required Guid ById { get; init; }

    public required string Reason { get; init; }
}
