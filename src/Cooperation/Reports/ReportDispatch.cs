namespace Langbenk.Cooperation.Reports;

/// <summary>That a report was told or sent, outside Langbenk: how, when, by whom, to whom.</summary>
public sealed class ReportDispatch : ICooperationEntity
{
    public required Guid Id { get; init; }

    public required Guid ReportId { get; init; }

    public required DispatchWay Way { get; init; }

    public required DateOnly On { get; init; }

    public required string By { get; init; }

    public required string To { get; init; }

    public required DateOnly RecordedOn { get; init; }

    public required Guid RecordedById { get; init; }

    /// <summary>The same, sent twice, is one.</summary>
    public required Guid Mark { get; init; }
}

/// <summary>The numbers are stored.</summary>
public enum DispatchWay
{
    /// <summary>Told first; what is written is to follow.</summary>
    Phone = 1,
    Post = 2,
    ByHand = 3,

    /// <summary>In the service's own system, or the form of the municipality.</summary>
    OtherSystem = 4,
}
