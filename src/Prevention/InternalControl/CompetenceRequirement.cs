using Langbenk.Kernel;
using Langbenk.Organisation.Services;

namespace Langbenk.Prevention.InternalControl;

/// <summary>
/// What the head of a child welfare service and the deputy must have from 1 January 2031: bvl § 15-6, wording in force from
/// 1 January 2026. For counting people in a municipality; a person's own case is judged by the municipality.
/// </summary>
public static class CompetenceRequirement
{
    public const string Provision = "bvl § 15-6";

    public const string RuleId = "KR-01";

    public static DateOnly From { get; } = new(2031, 1, 1);

    public static IReadOnlyList<CompetenceRole> AppliesTo { get; } = [CompetenceRole.Leader, CompetenceRole.Deputy];

    /// <summary>Any one is enough. The years and the further education must be documented by the date.</summary>
    public static IReadOnlyList<EducationCategory> MetBy { get; } =
    [
        EducationCategory.Master,
        EducationCategory.BachelorFourYears,
        EducationCategory.BachelorTwoYearsFurther,
    ];

    public static Text Dispensation { get; } = new(
        "Er stillingen lyst ut offentlig uten kvalifiserte søkere, kan kommunen gi midlertidig dispensasjon fra kravet om mastergrad. Kommunen lager da en plan for veiledning i ett år og sier fra til statsforvalteren. Den som får dispensasjon, må innen tre år etter at hun eller han begynte, ha bestått en relevant videreutdanning på minst 30 studiepoeng. Da kan kommunen gi varig unntak, og sier igjen fra til statsforvalteren.",
        "Er stillinga lyst ut offentleg utan kvalifiserte søkjarar, kan kommunen gi mellombels dispensasjon frå kravet om mastergrad. Kommunen lagar då ein plan for rettleiing i eitt år og seier frå til statsforvaltaren. Den som får dispensasjon, må innan tre år etter at ho eller han byrja, ha greidd ei relevant vidareutdanning på minst 30 studiepoeng. Då kan kommunen gi varig unntak, og seier igjen frå til statsforvaltaren.",
        "If the post was publicly advertised and no qualified person applied, the municipality can give a temporary exemption from the master's requirement. It then makes a plan for guidance for one year and tells the County Governor. Within three years of starting, the person must have passed relevant further education of at least 30 credits. The municipality can then give a permanent exemption, and tells the County Governor again.");

    /// <summary>The municipality's child welfare service, and no other.</summary>
    public static bool Binds(ServiceKind kind) => kind == ServiceKind.ChildWelfare;

    /// <summary>The groups its people are counted in: years in child welfare count where the requirement does.</summary>
    public static IReadOnlyList<EducationCategory> CategoriesOf(ServiceKind kind) => Binds(kind)
        ? Enum.GetValues<EducationCategory>() : [EducationCategory.Master, EducationCategory.RelevantBachelor, EducationCategory.Other, EducationCategory.None];

    public static bool Covers(CompetenceRole role) => AppliesTo.Contains(role);

    public static bool IsMetBy(EducationCategory category) => MetBy.Contains(category);
}
