namespace Langbenk.Prevention.Agreements;

/// <summary>Who at which level does what.</summary>
public sealed class AgreementDuty : IPreventionEntity
{
    public const int MaxWhoLength = 200;
    public const int MaxDoesLength = 1000;

    public required Guid Id { get; init; }

    public required Guid AgreementId { get; init; }

    public required int Place { get; init; }

    public required DutyLevel Level { get; init; }

    public required string Who { get; init; }

    public required string Does { get; init; }
}

/// <summary>A routine that hangs on the agreement, a line for each step.</summary>
public sealed class AgreementRoutine : IPreventionEntity
{
    public const int MaxTitleLength = 200;
    public const int MaxStepsLength = 8000;

    public required Guid Id { get; init; }

    public required Guid AgreementId { get; init; }

    public required int Place { get; init; }

    public required string Title { get; init; }

    public required string Steps { get; init; }
}

/// <summary>Something the agreement must have before it is signed, and whether the parties have seen that it does.</summary>
public sealed class AgreementPoint : IPreventionEntity
{
    public const int MaxTextLength = 400;

    public required Guid AgreementId { get; init; }

    public required int Place { get; init; }

    public required string Text { get; init; }

    public bool Met { get; set; }
}
