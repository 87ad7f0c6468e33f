using Langbenk.Prevention.Indicators;

namespace Langbenk.Prevention.Goals;

/// <summary>How one sees that a goal is on its way: a number with its definition, source, starting point and direction.</summary>
public sealed class GoalIndicator : IPreventionEntity
{
    public const int MaxNameLength = 160;
    public const int MaxDefinitionLength = 1000;
    public const int MaxSourceLength = 200;
    public const int MaxUnitLength = 20;
    public const decimal MaxValue = 1_000_000_000;

    public required Guid Id { get; init; }

    public required Guid GoalId { get; init; }

    /// <summary>Its key in <see cref="IndicatorRegister"/>; null for one of their own.</summary>
    public string? Key { get; init; }

    public required string Name { get; init; }

    public string Definition { get; init; } = "";

    public string Source { get; init; } = "";

    public string Unit { get; init; } = "";

    public required IndicatorUse Use { get; init; }

    public decimal? BaselineValue { get; init; }

    public DateOnly? BaselineOn { get; init; }

    /// <summary>The way it should go; always null when it is only followed.</summary>
    public WantedDirection? Wanted { get; init; }

    /// <summary>What it should come to; always null when it is only followed.</summary>
    public decimal? TargetValue { get; init; }

    /// <summary>The day one stopped following it. Its readings stay.</summary>
    public DateOnly? EndedOn { get; set; }
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
