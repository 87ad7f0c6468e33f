namespace Langbenk.Cooperation.Worries;

/// <summary>That a worry was written on the wrong child, and moved: from whom, to whom, why. Shown to nobody; the log needs it.</summary>
public sealed class WorryMove : ICooperationEntity
{
    public const int MaxReasonLength = 500;

    public required Guid Id { get; init; }

    public required Guid WorryId { get; init; }

    public required Guid FromPersonId { get; init; }

    public required Guid ToPersonId { get; init; }

    public required string Reason { get; init; }

    public required DateOnly On { get; init; }

    public required Guid ById { get; init; }
}
