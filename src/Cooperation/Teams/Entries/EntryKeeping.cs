using Langbenk.Cooperation.Records;

namespace Langbenk.Cooperation.Teams.Entries;

/// <summary>
/// How one service keeps an entry: the one that wrote it, and each that was told it, has a record system of its own and answers for its own.
/// Where there is no row, nothing is said yet.
/// </summary>
public sealed class EntryKeeping : ICooperationEntity
{
    public required Guid EntryId { get; init; }

    public required Guid ServiceId { get; init; }

    public RecordKeeping Keeping { get; init; } = new();

    /// <summary>The day its words were removed, where the service had been told them: it is to take them out of its own record too.</summary>
    public DateOnly? RemoveAskedOn { get; set; }

    /// <summary>The day the service said that they are out of it.</summary>
    public DateOnly? RemovedOn { get; set; }

    public int Version { get; private set; } = 1;
}
