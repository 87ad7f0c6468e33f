using Langbenk.Law.Codes;

namespace Langbenk.Law.Rights;

public enum RightsCircumstance
{
    ExpectingChild, ChildWelfareCaseOpen, ChildWelfareMeasureActive, ChildWelfareMeasureBefore18, BehaviourCase,
    TraffickingCase, PartyGrantedByTribunal, CareOrder, CareOrderRevoked, InFosterHome, QualificationProgramme,
    IndividualPlanExists, ChildCoordinatorAppointed, ResponsibilityUnclear, ParentOrSiblingIsPatient,
}

public enum RightsAssessment
{
    SeriousIllnessOrDisability, CanFormViews, LongTermCoordinated, OtherWelfareServices, Cooperation, AfterCare,
    ChildReasonRespected, WeightyReasonsAgainst,
}

public enum Wish { ChildCoordinator, IndividualPlan, AfterCare }

public enum Entitlement
{
    ChildCoordinator, Coordinator, IndividualPlan, PlanParticipation, Cooperation, MunicipalCoordination,
    DesignatedCoordinatingService, CoordinationByChildCoordinator, Participation, SpeakWithoutParentalConsent,
    HeardBeforeSharing, PersonOfTrust, PartyStatus, AccessToConfidential, OwnConsentInstitution,
    ConsentPermanentFosterHome, HeardAtSeven, GreatWeight, HealthPartyStatus, WithholdHealthInformation,
    HealthSelfDetermination, ChooseEducation, AfterCareContact, AfterCare, FollowUpAfterRevokedOrder, NextOfKinSupport,
}

public enum EntitlementStatus { Yes, No, Depends }

public static class RightsCode
{
    public static readonly CodeList<RightsCircumstance> Circumstances = new("rightsCircumstance");
    public static readonly CodeList<RightsAssessment> Facts = new("rightsAssessment", FactCode);
    public static readonly CodeList<Wish> Wishes = new("wish");
    public static readonly CodeList<Entitlement> Entitlements = new("entitlement");
    public static readonly CodeList<EntitlementStatus> Statuses = new("entitlementStatus");

    private static string FactCode(RightsAssessment fact) => fact switch
    {
        RightsAssessment.SeriousIllnessOrDisability => "child.serious-illness-or-disability",
        RightsAssessment.CanFormViews => "child.can-form-views",
        RightsAssessment.LongTermCoordinated => "need.long-term-coordinated",
        RightsAssessment.OtherWelfareServices => "need.other-welfare-services",
        RightsAssessment.Cooperation => "need.cooperation",
        RightsAssessment.AfterCare => "need.after-care",
        RightsAssessment.ChildReasonRespected => "finding.child-reason-respected",
        _ => "finding.weighty-reasons-against",
    };
}
