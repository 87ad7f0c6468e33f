namespace Langbenk.Prevention.SelfEvaluations;

/// <summary>
/// One time that a place goes through a questionnaire. Finished, it stands as it is; to judge anew is a new round or a new year.
/// </summary>
public sealed class SelfEvaluation : IPreventionEntity
{
    public const int MaxKeyLength = 40;
    public const int MaxTookPartLength = 500;

    public required Guid Id { get; init; }

    public required string Questionnaire { get; init; }

    public required Guid PlaceId { get; init; }

    public Guid? ServiceId { get; init; }

    public Guid? MunicipalityId { get; init; }

    public required int Year { get; init; }

    /// <summary>1, or more when the place goes through it again the same year.</summary>
    public required int Round { get; init; }

    public required DateOnly StartedOn { get; init; }

    /// <summary>Roles, never names.</summary>
    public string TookPart { get; set; } = "";

    public DateOnly? FinishedOn { get; set; }

    /// <summary>How many times answers were saved. Saving moves the version, so that nothing is saved past the finish.</summary>
    public int Saves { get; set; }

    public int Version { get; private set; } = 1;
}

/// <summary>The place's answer to one statement. A statement without a row, or with a comment alone, is unanswered.</summary>
public sealed class SelfAnswer : IPreventionEntity
{
    public const int MaxCommentLength = 2000;

    public required Guid EvaluationId { get; init; }

    public required string Question { get; init; }

    /// <summary>By <see cref="AnswerScale"/>; null while only a comment is written.</summary>
    public int? Value { get; set; }

    public string Comment { get; set; } = "";

    public int Version { get; private set; } = 1;
}

/// <summary>What the place will do after it has judged itself. Its day and whether it is done stand in the task.</summary>
public sealed class SelfAction : IPreventionEntity
{
    public const int MaxActionLength = 200;
    public const int MaxPositionLength = 120;

    public required Guid Id { get; init; }

    public required Guid EvaluationId { get; init; }

    /// <summary>The statement it comes from; empty when it comes from the whole.</summary>
    public string Question { get; init; } = "";

    public required string Action { get; init; }

    /// <summary>A position, never a name.</summary>
    public required string Position { get; init; }

    public required Guid TaskId { get; init; }
}
