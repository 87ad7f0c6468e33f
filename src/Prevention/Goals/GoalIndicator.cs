using Langbenk.Prevention.Indicators;

namespace Langbenk.Prevention.Goals;

/// <summary>How one sees that a goal is on its way: a number with its definition, source, starting point and direction.</summary>
public sealed class GoalIndicator : IPreventionEntity
{
    public const int MaxNameLength = 160;
    public const int MaxDefinitionLength = 1000;
    public const int MaxSourceLength = 200;
    public const int MaxUnitLength = 20;
    public const int MaxReasonLength = 300;
    public const decimal MaxValue = 1_000_000_000;

    public required Guid Id { get; init; }

    public required Guid GoalId { get; init; }

    /// <summary>Its key in <see cref="IndicatorRegister"/>; null for one of their own.</summary>
    public string? Key { get; set; }

    public required string Name { get; set; }

    public string Definition { get; set; } = "";

    public string Source { get; set; } = "";

    public string Unit { get; set; } = "";

    public required IndicatorUse Use { get; set; }

    public decimal? BaselineValue { get; set; }

    public DateOnly? BaselineOn { get; set; }

    /// <summary>The way it should go; always null when it is only followed.</summary>
    public WantedDirection? Wanted { get; set; }

    /// <summary>What it should come to; always null when it is only followed.</summary>
    public decimal? TargetValue { get; set; }

    /// <summary>The day one stopped following it. Its readings stay.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Why one stopped.</summary>
    public string EndedWhy { get; set; } = "";

    public int Version { get; private set; } = 1;
}

public enum WantedDirection
{
    Up,
    Down,
}

/// <summary>A number that was read on a day. A correction is a new reading of the same day; the one recorded last counts.</summary>
public sealed class IndicatorReading : IPreventionEntity
{
    public const int MaxNoteLength = 300;

    public required Guid Id { get; init; }

    public required Guid IndicatorId { get; init; }

    public required DateOnly On { get; init; }

    public required decimal Value { get; init; }

    public string Note { get; init; } = "";

    public required Guid AccountId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RecordedAt { get; init; }
}
