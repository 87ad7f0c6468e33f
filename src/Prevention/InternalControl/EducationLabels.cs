using Langbenk.Kernel;

namespace Langbenk.Prevention.InternalControl;

public static class EducationLabels
{
    /// <summary>As a service counts it that the requirement of 2031 does not bind: a bachelor's degree lacks nothing there.</summary>
    public static Text Of(EducationCategory category, bool isBound) =>
        category == EducationCategory.RelevantBachelor && !isBound ? new("Relevant bachelorgrad", "Relevant bachelorgrad", "Relevant bachelor's degree") : Of(category);

    public static Text Of(EducationCategory category) => category switch
    {
        EducationCategory.Master => new("Relevant mastergrad", "Relevant mastergrad", "Relevant master's degree"),
        EducationCategory.BachelorFourYears => new(
            "Relevant bachelorgrad og minst fire år i barnevernet",
            "Relevant bachelorgrad og minst fire år i barnevernet",
            "Relevant bachelor's degree and at least four years in child welfare"),
        EducationCategory.BachelorTwoYearsFurther => new(
            "Relevant bachelorgrad, minst to år i barnevernet og videreutdanning på minst 30 studiepoeng",
            "Relevant bachelorgrad, minst to år i barnevernet og vidareutdanning på minst 30 studiepoeng",
            "Relevant bachelor's degree, at least two years in child welfare and further education of at least 30 credits"),
        EducationCategory.RelevantBachelor => new(
            "Relevant bachelorgrad, men ikke nok erfaring eller videreutdanning ennå",
            "Relevant bachelorgrad, men ikkje nok erfaring eller vidareutdanning enno",
            "Relevant bachelor's degree, but not enough experience or further education yet"),
        EducationCategory.Other => new("Annen utdanning", "Anna utdanning", "Other education"),
        EducationCategory.None => new("Ingen fullført utdanning etter videregående", "Inga fullført utdanning etter vidaregåande", "No completed education after upper secondary"),
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    public static Text Of(CompetenceRole role) => role switch
    {
        CompetenceRole.Leader => new("Leder", "Leiar", "Head"),
        CompetenceRole.Deputy => new("Stedfortreder", "Stadfortredar", "Deputy"),
        CompetenceRole.Employee => new("Ansatt", "Tilsett", "Employee"),
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
