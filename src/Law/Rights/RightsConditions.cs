using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;

namespace Langbenk.Law.Rights;

/// <summary>When each entitlement is yes (the table of contract § 5), as formulas of what is unknown.</summary>
internal sealed class RightsConditions(Formulas formulas, RightsRequest request)
{
    public const int FirstWish = (int)RightsAssessment.WeightyReasonsAgainst + 1;
    public const int Understands = FirstWish + (int)Wish.AfterCare + 1;

    private static readonly DateOnly CoordinationFrom = new(2022, 8, 1);
    private static readonly DateOnly QualityReformFrom = new(2026, 1, 1);
    private static readonly DateOnly AfterCareTo25From = new(2021, 1, 1);

    public int Of(Entitlement code) => code switch
    {
        Entitlement.ChildCoordinator => If(request.AsOf >= CoordinationFrom && (Minor || Has(RightsCircumstance.ExpectingChild)),
            All(Yes(RightsAssessment.SeriousIllnessOrDisability), LongTerm, Yes(RightsAssessment.OtherWelfareServices), Wished(Wish.ChildCoordinator))),
        Entitlement.Coordinator => If(request.Services.Any(s => s.IsHealthService()), LongTerm),
        Entitlement.IndividualPlan => formulas.And(
            Has(RightsCircumstance.QualificationProgramme) ? Formulas.True : LongTerm, Wished(Wish.IndividualPlan)),
        Entitlement.PlanParticipation => If(request.AsOf >= CoordinationFrom && Has(RightsCircumstance.IndividualPlanExists)
            && request.Services.Any(TakesPartInPlans), Formulas.True),
        Entitlement.Cooperation => Cooperation,
        Entitlement.MunicipalCoordination => MunicipalCoordination,
        Entitlement.DesignatedCoordinatingService => If(Has(RightsCircumstance.ResponsibilityUnclear)
            && !Has(RightsCircumstance.ChildCoordinatorAppointed), MunicipalCoordination),
        Entitlement.CoordinationByChildCoordinator => If(Has(RightsCircumstance.ChildCoordinatorAppointed), MunicipalCoordination),
        Entitlement.Participation or Entitlement.SpeakWithoutParentalConsent or Entitlement.HeardBeforeSharing =>
            If(CaseOpen, Yes(RightsAssessment.CanFormViews)),
        Entitlement.PersonOfTrust => If(CaseOpen && Minor, Formulas.True),
        Entitlement.PartyStatus => PartyStatus,
        Entitlement.AccessToConfidential => If(Age >= 15, PartyStatus),
        Entitlement.OwnConsentInstitution => If(CaseOpen && Age >= 15, Formulas.True),
        Entitlement.ConsentPermanentFosterHome => If(request.AsOf >= QualityReformFrom && Age >= 12
            && Has(RightsCircumstance.CareOrder) && Has(RightsCircumstance.InFosterHome), Formulas.True),
        Entitlement.HeardAtSeven => Age >= 7 ? Formulas.True : Yes(RightsAssessment.CanFormViews),
        Entitlement.GreatWeight => If(Age >= 12, Formulas.True),
        Entitlement.HealthPartyStatus => If(Age >= 12, SubjectUnderstands),
        Entitlement.WithholdHealthInformation => Withhold,
        Entitlement.HealthSelfDetermination => If(Age >= 16, Formulas.True),
        Entitlement.ChooseEducation => If(Age >= 15, Formulas.True),
        Entitlement.AfterCareContact => If(Minor && Has(RightsCircumstance.ChildWelfareMeasureActive), Formulas.True),
        Entitlement.AfterCare => If(Age >= 18 && Age < (request.AsOf < AfterCareTo25From ? 23 : 25)
            && Has(RightsCircumstance.ChildWelfareMeasureBefore18), formulas.And(Yes(RightsAssessment.AfterCare), Wished(Wish.AfterCare))),
        Entitlement.FollowUpAfterRevokedOrder => If(request.AsOf >= QualityReformFrom && Has(RightsCircumstance.CareOrderRevoked), Formulas.True),
        Entitlement.NextOfKinSupport => If(Minor && Has(RightsCircumstance.ParentOrSiblingIsPatient), Formulas.True),
        _ => throw new InvalidOperationException($"No condition for {code}"),
    };

    private int Age => request.Age;

    private bool Minor => Age < 18;

    private bool CaseOpen => Has(RightsCircumstance.ChildWelfareCaseOpen);

    private int LongTerm => Yes(RightsAssessment.LongTermCoordinated);

    private int Cooperation => If(request.Services.Count >= 2, Yes(RightsAssessment.Cooperation));

    private int MunicipalCoordination => If(request.AsOf >= CoordinationFrom && request.Services.Any(IsMunicipal), Cooperation);

    private int PartyStatus => If(CaseOpen && (Age >= 15 || Has(RightsCircumstance.BehaviourCase)
        || Has(RightsCircumstance.TraffickingCase) || Has(RightsCircumstance.PartyGrantedByTribunal)), SubjectUnderstands);

    private int Withhold => Age >= 16 ? Formulas.True : formulas.Or(
        Age >= 12 ? Yes(RightsAssessment.ChildReasonRespected) : Formulas.False, Yes(RightsAssessment.WeightyReasonsAgainst));

    private int SubjectUnderstands => request.Persons[request.Subject].Understands switch
    {
        Tri.Yes => Formulas.True,
        Tri.No => Formulas.False,
        _ => formulas.Fact(Understands),
    };

    private bool Has(RightsCircumstance circumstance) => request.Has(circumstance);

    private static int If(bool hard, int judged) => hard ? judged : Formulas.False;

    private int All(params ReadOnlySpan<int> parts)
    {
        var result = Formulas.True;
        foreach (var part in parts)
            result = formulas.And(result, part);
        return result;
    }

    private int Yes(RightsAssessment fact) => Known(request.Yes, request.No, (int)fact, (int)fact);

    private int Wished(Wish wish) => Known(request.WishedYes, request.WishedNo, (int)wish, FirstWish + (int)wish);

    private int Known(ulong yes, ulong no, int bit, int fact) =>
        (yes & (1UL << bit)) != 0 ? Formulas.True : (no & (1UL << bit)) != 0 ? Formulas.False : formulas.Fact(fact);

    private static bool TakesPartInPlans(ActorType service) => service is ActorType.Kindergarten or ActorType.School
        or ActorType.AfterSchool or ActorType.EducationalPsychological or ActorType.CrisisCentre or ActorType.IntegrationService;

    private static bool IsMunicipal(ActorType service) => service is ActorType.ChildWelfare or ActorType.School
        or ActorType.AfterSchool or ActorType.EducationalPsychological or ActorType.Kindergarten
        or ActorType.KindergartenAuthority or ActorType.HealthClinic or ActorType.SchoolHealth
        or ActorType.GeneralPractitioner or ActorType.MunicipalHealth or ActorType.NavMunicipal
        or ActorType.CrisisCentre or ActorType.IntegrationService or ActorType.Municipality;
}
