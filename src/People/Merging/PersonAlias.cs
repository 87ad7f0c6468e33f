namespace Langbenk.People.Merging;

/// <summary>
/// That two persons were found to be one: who asks for the first is shown the second. What points at the first is never rewritten, so
/// that ending the row parts them again. One that is ended is not read, except where that is asked for.
/// </summary>
public sealed class PersonAlias : IPeopleEntity
{
    public const int MaxReasonLength = 500;

    public required Guid Id { get; init; }

    /// <summary>The one that is no longer used.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The one that is used now: <see cref="IntoId"/>, or what that has become a part of since.</summary>
    public required Guid MainId { get; set; }

    /// <summary>What she was found to be the same as.</summary>
    public required Guid IntoId { get; init; }

    public required Guid ServiceId { get; init; }

    public required DateOnly On { get; init; }

    public required Guid ById { get; init; }

    public required string Reason { get; init; }

    public DateOnly? EndedOn { get; set; }

    public Guid? EndedById { get; set; }

    public string EndReason { get; set; } = "";
}
