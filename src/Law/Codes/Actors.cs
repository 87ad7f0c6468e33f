namespace Langbenk.Law.Codes;

/// <summary>Who sends or receives: services first, then persons (from <see cref="Guardian"/>).</summary>
public enum ActorType
{
    ChildWelfare, ChildWelfareInstitution, ChildWelfareTribunal, School, AfterSchool, EducationalPsychological,
    CountyEducation, Kindergarten, KindergartenAuthority, HealthClinic, SchoolHealth, GeneralPractitioner,
    MunicipalHealth, SpecialistHealth, DentalHealth, NavMunicipal, NavState, FamilyCounselling, Mediator,
    CrisisCentre, Police, Correctional, AsylumReception, ImmigrationAuthority, IntegrationService,
    SocialControlAdviser, PopulationRegister, CountyGovernor, Municipality, OtherPublicBody, VoluntaryOrganisation,
    Guardian, ParentWithoutResponsibility, ThePerson, PartyRepresentative, FosterParent, FormerFosterParent,
    PersonOfTrust, Relative, PrivatePerson, Journalist,
}

public enum Ownership { Public, Private, PrivatePublicTask }

public enum ActorRole { None, Coordinator, ChildCoordinator }

public enum Relation { OtherBody, SameBody, SameNavOffice }

public enum ReporterStatus { None, PublicReporter, PrivateReporter }

public enum PersonRole
{
    Child, Unborn, Pregnant, Guardian, ParentWithoutResponsibility, Sibling, CareAuthority, FosterParent,
    AdultUser, Reporter, Other,
}

public enum AddressProtection { None, Confidential, StrictlyConfidential, Concealed, Unknown }

/// <summary>The secrecy regimes of contract § 3.3. A special act goes before the general one.</summary>
public enum Regime { Health, Family, Bvl, Foster, Social, Crisis, Police, Register, None, Fvl, Trust }

public static class ActorTypes
{
    public static bool IsService(this ActorType type) => type < ActorType.Guardian;

    public static bool IsPerson(this ActorType type) => type >= ActorType.Guardian;

    public static bool IsHealthService(this ActorType type) =>
        type is >= ActorType.HealthClinic and <= ActorType.DentalHealth;

    public static bool IsNav(this ActorType type) => type is ActorType.NavMunicipal or ActorType.NavState;

    /// <summary>Health clinic, school health and other municipal health are one body (contract § 2).</summary>
    public static ActorType Body(this ActorType type) =>
        type is ActorType.HealthClinic or ActorType.SchoolHealth ? ActorType.MunicipalHealth : type;
}
