using Langbenk.Sharing.Weighing;

namespace Langbenk.Cooperation.Teams.Entries;

/// <summary>
/// That somebody was not told of an entry, though the law said that she must be, or let her be and there was a reason: who left it, and what
/// she had judged. The writer's service's alone.
/// </summary>
public sealed class LeftUntold : ICooperationEntity
{
    public const int MaxJudgedLength = 1_000;

    public sealed record Choice(Receiver Receiver, Judged Judged, bool IsDuty);

    public required Guid Id { get; init; }

    public required Guid EntryId { get; init; }

    public required Guid ServiceId { get; init; }

    /// <summary>The receiver's key.</summary>
    public required string ToKey { get; init; }

    public required bool IsDuty { get; init; }

    /// <summary>«fact=yes», as with a disclosure.</summary>
    public required string Judged { get; init; }

    public required DateOnly On { get; init; }

    public required string ByName { get; init; }

    internal static IEnumerable<LeftUntold> Of(IEnumerable<Choice> left, TeamEntry entry, string by, DateOnly today) => left.DistinctBy(one => one.Receiver).Select(one => new LeftUntold
    {
        Id = Guid.CreateVersion7(),
        EntryId = entry.Id,
        ServiceId = entry.ServiceId,
        ToKey = one.Receiver.Key,
        IsDuty = one.IsDuty,
        Judged = one.Judged.Write() is { Length: <= MaxJudgedLength } judged ? judged : "",
        On = today,
        ByName = by,
    });
}
