namespace Langbenk.Prevention.InternalControl;

/// <summary>Something that did not go as the duty says. It tells what happened and names nobody.</summary>
public sealed class Deviation : IPreventionEntity
{
    public const int MaxWhatLength = 4000;
    public const int MaxCauseLength = 2000;

    public required Guid Id { get; init; }

    public required Guid DutyId { get; init; }

    public required string What { get; init; }

    public required DeviationSeverity Severity { get; init; }

    public required DateOnly FoundOn { get; init; }

    public string Cause { get; init; } = "";

    public string ImmediateAction { get; init; } = "";

    /// <summary>Of what it is and when, so that the same sent twice is stored once; none on what was recorded before.</summary>
    public Guid? Mark { get; init; }

    public DateOnly? ClosedOn { get; set; }

    /// <summary>What was learnt, or why nothing needed correcting.</summary>
    public string Lesson { get; set; } = "";

    public int Version { get; private set; } = 1;
}

public enum DeviationSeverity
{
    Low,
    Medium,
    Serious,
}

/// <summary>What is done so that it does not happen again. It stands among the tasks of the one who does it.</summary>
public sealed class Correction : IPreventionEntity
{
    public const int MaxActionLength = 200;
    public const int MaxNoteLength = 2000;

    public required Guid Id { get; init; }

    public required Guid DutyId { get; init; }

    public required Guid DeviationId { get; init; }

    public required string Action { get; init; }

    /// <summary>A position, never a name.</summary>
    public required string Position { get; init; }

    public required Guid TaskId { get; init; }

    public DateOnly? EffectCheckedOn { get; set; }

    public string Effect { get; set; } = "";

    public int Version { get; private set; } = 1;
}
