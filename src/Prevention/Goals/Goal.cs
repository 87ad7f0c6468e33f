namespace Langbenk.Prevention.Goals;

/// <summary>
/// Something that is to become better for children and families: what we do differently, and what it shall mean for them.
/// It may be drafted without a responsible one, and is then shown as missing one.
/// </summary>
public sealed class Goal : IPreventionEntity
{
    public const int MaxTextLength = 300;
    public const int MaxLongTextLength = 2000;
    public const int MaxPositionLength = 120;
    public const int MaxThemeLength = 40;
    public const int OldestAge = 30;

    /// <summary>The age before birth: for those who are pregnant.</summary>
    public const int BeforeBirth = -1;

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>Whose local goal it is; null for a goal that all share.</summary>
    public Guid? MunicipalityId { get; set; }

    public string Text { get; set; } = "";

    /// <summary>What we do differently from before.</summary>
    public string Change { get; set; } = "";

    /// <summary>What it shall mean for children.</summary>
    public string Effect { get; set; } = "";

    public GoalLevels Levels { get; set; }

    public int? AgeFrom { get; set; }

    public int? AgeTo { get; set; }

    /// <summary>A key of <see cref="GoalThemes"/>, or nothing.</summary>
    public string Theme { get; set; } = "";

    public Guid? ResponsibleServiceId { get; set; }

    public Guid? ResponsibleMunicipalityId { get; set; }

    /// <summary>The post that answers for it: a title, not a name.</summary>
    public string ResponsiblePosition { get; set; } = "";

    public DateOnly? Deadline { get; set; }

    public required int Order { get; set; }

    /// <summary>Someone has judged that it is reached, and said why.</summary>
    public DateOnly? ReachedOn { get; set; }

    public string ReachedWhy { get; set; } = "";

    /// <summary>The day it was taken out of the plan. Nothing is erased.</summary>
    public DateOnly? DroppedOn { get; set; }

    public int Version { get; private set; } = 1;

    public bool HasResponsible => ResponsibleServiceId is not null || ResponsibleMunicipalityId is not null;
}

/// <summary>The levels of prevention that a goal is about. The numbers are those of the measures' levels.</summary>
[Flags]
public enum GoalLevels
{
    None = 0,
    Universal = 1,
    Selective = 2,
    Indicated = 4,
}

/// <summary>What is done to reach a goal: a measure of the catalogue, or an activity that only the plan has.</summary>
public sealed class GoalMeasure : IPreventionEntity
{
    public const int MaxTitleLength = 200;

    public required Guid Id { get; init; }

    public required Guid GoalId { get; init; }

    /// <summary>The measure in the catalogue; null for the plan's own activity.</summary>
    public Guid? MeasureId { get; set; }

    /// <summary>As it was called when it was linked.</summary>
    public required string Title { get; init; }
}
