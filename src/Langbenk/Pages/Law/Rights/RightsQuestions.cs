using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rights;
using Langbenk.Texts;

namespace Langbenk.Pages.Law.Rights;

/// <summary>Codes that belong together on the page.</summary>
public sealed record CodeGroup(Text Label, IReadOnlyList<string> Codes);

/// <summary>What the page asks about, grouped as people think of it.</summary>
public static class RightsQuestions
{
    public static IReadOnlyList<CodeGroup> Circumstances { get; } =
    [
        Group(RightsTexts.Family, RightsCircumstance.ExpectingChild, RightsCircumstance.ParentOrSiblingIsPatient,
            RightsCircumstance.QualificationProgramme),
        Group(RightsTexts.ChildWelfare, RightsCircumstance.ChildWelfareCaseOpen, RightsCircumstance.ChildWelfareMeasureActive,
            RightsCircumstance.ChildWelfareMeasureBefore18, RightsCircumstance.CareOrder, RightsCircumstance.CareOrderRevoked,
            RightsCircumstance.InFosterHome, RightsCircumstance.BehaviourCase, RightsCircumstance.TraffickingCase,
            RightsCircumstance.PartyGrantedByTribunal),
        Group(RightsTexts.Coordination, RightsCircumstance.IndividualPlanExists, RightsCircumstance.ChildCoordinatorAppointed,
            RightsCircumstance.ResponsibilityUnclear),
    ];

    public static IReadOnlyList<CodeGroup> Services { get; } =
    [
        Group(RightsTexts.SchoolAndKindergarten, ActorType.Kindergarten, ActorType.School, ActorType.AfterSchool,
            ActorType.EducationalPsychological, ActorType.CountyEducation),
        Group(RightsTexts.Health, ActorType.HealthClinic, ActorType.SchoolHealth, ActorType.GeneralPractitioner,
            ActorType.MunicipalHealth, ActorType.SpecialistHealth, ActorType.DentalHealth),
        Group(RightsTexts.ChildWelfareAndNav, ActorType.ChildWelfare, ActorType.ChildWelfareInstitution, ActorType.NavMunicipal,
            ActorType.NavState),
        Group(RightsTexts.OtherServices, ActorType.FamilyCounselling, ActorType.CrisisCentre, ActorType.IntegrationService,
            ActorType.Police),
    ];

    static CodeGroup Group(Text label, params RightsCircumstance[] codes) => new(label, [.. codes.Select(RightsCode.Circumstances.Of)]);

    static CodeGroup Group(Text label, params ActorType[] codes) => new(label, [.. codes.Select(Code.ActorTypes.Of)]);
}
