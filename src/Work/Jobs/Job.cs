namespace Langbenk.Work.Jobs;

/// <summary>
/// Work that comes again. Whoever holds the lease runs it; a node that dies lets the lease run out, and another takes over.
/// </summary>
public sealed class Job
{
    public required string Name { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime NextAt { get; set; }

    public string? LeasedBy { get; set; }

    public DateTime? LeasedUntil { get; set; }

    public DateTime? LastDoneAt { get; set; }

    /// <summary>The type of what went wrong the last time; never its message, which may quote what was typed.</summary>
    public string? LastFault { get; set; }
}
