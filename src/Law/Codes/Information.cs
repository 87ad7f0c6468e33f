namespace Langbenk.Law.Codes;

public enum Handling { Disclose, LookUp, Use, PreparePlan }

public enum InformationKind
{
    ClientRelationship, Identity, ContactDetails, Location, Health, SubstanceUse, CareSituation, ChildAccount,
    OwnBehaviour, Development, SchoolMatters, Economy, Offence, Danger, Decision, CaseStatus, ReceiptOfReport,
    CaseContent, ReporterIdentity, SocialControl, PracticalCare, SocialNeeds,
}

public enum Identifiability { Identified, Identifiable, Anonymous }

public enum Origin { InService, ReceivedOnConsent, UnauthorisedLookUp }

public enum Purpose
{
    ReportConcern, SeekHelp, Discuss, AnswerOrder, SenderTask, ReceiverTask, HealthCare, NextOfKinChild, DailyCare,
    ChangeOfSchool, ChangeOfKindergarten, StartOfSchool, AdmissionFollowUp, ReportOffence, PreventOffence,
    AvertDanger, FeedbackToReporter, InformParents, PartyAccess, PublicAccess, LocatePerson, IndividualPlan,
    Coordination, AfterCarePlanning, NotifyDecision, StatisticsOrControl, PrivateInterest, NoOfficialNeed,
}

public enum Circumstance
{
    RequestedByReceiver, RoutineWithoutAssessment, InFosterHome, CareOrder, FamilyMoved, DecisionMade,
    PregnantDetained, ConcealedAddressCase, TravelBanCase, SeriousIncidentOutsideHome, InvestigationOngoing,
    ReporterAskedAnonymity, ConfidentialityDeclarationSigned, AddressReleaseGranted, ReceiverHasAccessByLaw,
    OffenceCommitted, JointCrimePrevention, AuthoritySecrecyOrder,
}

public enum OrderBy { ChildWelfare, Tribunal, MunicipalHealth }

public enum CaseType
{
    MedicalExamination, SpecialTreatment, EmergencyCare, BanOnRemoval, EmergencyInstitution, EmergencyTrafficking,
    EmergencyTravelBan, CareOrder, RevokeCareOrder, LossOfParentalResponsibility, RestoreParentalResponsibility,
    Adoption, TravelBan, InstitutionWithoutConsent, InstitutionTrafficking, Contact, JudicialReview,
    ImposedMeasures, VoluntaryMeasures, InvestigationOnly, Other,
}

public enum ConsentStatus { Given, Refused, Withdrawn, Silent, NoObjection }

public enum ConsentForm { Written, OralRecorded, OralUnrecorded, BlanketForm }
