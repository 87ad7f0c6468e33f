namespace Langbenk.Cooperation.Reports;

/// <summary>What was added after a report was sent; it is sent too.</summary>
public sealed class ReportAddition : ICooperationEntity
{
    public required Guid Id { get; init; }

    public required Guid ReportId { get; init; }

    public required DateOnly WrittenOn { get; init; }

    public required DateTime WrittenAt { get; init; }

    public required Guid WrittenById { get; init; }

    public required string WrittenByName { get; init; }

    public required string Text { get; init; }

    public DateOnly? SentOn { get; set; }

    /// <summary>The same, sent twice, is one.</summary>
    public required Guid Mark { get; init; }
}
