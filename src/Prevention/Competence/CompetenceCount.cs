using Langbenk.Prevention.InternalControl;

namespace Langbenk.Prevention.Competence;

/// <summary>
/// A service's staff on a day, in numbers. It has no place for a name; the categories are those that bvl § 15-6 counts by.
/// </summary>
public sealed class CompetenceCount : IPreventionEntity
{
    public const int MaxPlanLength = 4000;
    public const int MostPeople = 1000;

    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Årsverk: full-time positions, occupied or not.</summary>
    public required decimal Positions { get; set; }

    public required decimal VacantPositions { get; set; }

    /// <summary>People who left in the twelve months before the day.</summary>
    public required int LeftLastYear { get; set; }

    /// <summary>Null while nobody holds the post.</summary>
    public EducationCategory? Leader { get; set; }

    public EducationCategory? Deputy { get; set; }

    /// <summary>What is done so that the requirement is met in time.</summary>
    public string Plan { get; set; } = "";

    public int Version { get; private set; } = 1;
}

/// <summary>How many people of the service have this education; leader and deputy are among them.</summary>
public sealed class CompetencePeople : IPreventionEntity
{
    public required Guid CountId { get; init; }

    public required EducationCategory Category { get; init; }

    public required int People { get; set; }
}
