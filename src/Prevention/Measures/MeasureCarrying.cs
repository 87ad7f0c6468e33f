namespace Langbenk.Prevention.Measures;

/// <summary>Which service carries a measure, and on which levels, from one day to another. What was wrong stays, and is marked so.</summary>
public sealed class MeasureCarrying : IPreventionEntity
{
    public const int MaxReasonLength = 300;

    public required Guid Id { get; init; }

    public required Guid MeasureId { get; init; }

    public required Guid ServiceId { get; set; }

    public required MeasureLevels Levels { get; set; }

    /// <summary>The first begins with the measure.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Null while nothing comes after; the measure may have ended all the same.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>The day it was found to be wrong: it has never been so.</summary>
    public DateOnly? UndoneOn { get; set; }

    /// <summary>Empty when another was written for the same day in its place.</summary>
    public string UndoneReason { get; set; } = "";
}
