using Langbenk.Kernel;

namespace Langbenk.Prevention.Agreements;

/// <summary>
/// A starting point for an agreement between services, municipalities or a hospital trust: who does what at which level,
/// when they meet, which routines hang on it, and what it must have before it is signed.
/// </summary>
public sealed record AgreementTemplate(
    string Key, Text Title, Text Purpose, Text TargetGroup, string? Provision, IReadOnlyList<TemplateDuty> Duties,
    IReadOnlyList<Text> Meetings, int RevisionMonths, IReadOnlyList<TemplateRoutine> Routines, IReadOnlyList<Text> MustHave)
{
    /// <summary>Who it is between, where it is between certain services: each must be a party before anyone signs.</summary>
    public IReadOnlyList<AgreementSide> Between { get; init; } = [];
}

/// <summary>One duty: the level that has it, who there, and what they do.</summary>
public sealed record TemplateDuty(DutyLevel Level, Text Who, Text Does);

/// <summary>Leaders make the agreement work; contacts use it in the daily work with families.</summary>
public enum DutyLevel
{
    Leader,
    Contact,
}

/// <summary>A routine attached to the agreement, step by step.</summary>
public sealed record TemplateRoutine(Text Title, IReadOnlyList<Text> Steps);
