using Langbenk.Law.Codes;

namespace Langbenk.Law.Tests.Support;

/// <summary>A meeting of sender and receiver that some rule is about; drawn often so that rare rules are tried.</summary>
sealed record Scene(ActorType From, ActorType To, Purpose? Purpose = null, InformationKind? Kind = null, Circumstance? Circumstance = null,
    ReporterStatus Reporter = ReporterStatus.None, PersonRole? With = null);

static class Scenes
{
    public static readonly Scene[] All =
    [
        new(ActorType.School, ActorType.ChildWelfare, Purpose.ReportConcern),
        new(ActorType.Kindergarten, ActorType.ChildWelfare, Purpose.ReportConcern),
        new(ActorType.GeneralPractitioner, ActorType.ChildWelfare, Purpose.AnswerOrder),
        new(ActorType.SpecialistHealth, ActorType.MunicipalHealth, With: PersonRole.Unborn),
        new(ActorType.MunicipalHealth, ActorType.ChildWelfare, Circumstance: Circumstance.PregnantDetained, With: PersonRole.Unborn),
        new(ActorType.ChildWelfare, ActorType.ChildWelfare, Circumstance: Circumstance.FamilyMoved),
        new(ActorType.ChildWelfare, ActorType.Police, Kind: InformationKind.Location, Circumstance: Circumstance.ConcealedAddressCase),
        new(ActorType.ChildWelfare, ActorType.Police, Kind: InformationKind.Decision, Circumstance: Circumstance.TravelBanCase),
        new(ActorType.ChildWelfareInstitution, ActorType.CountyGovernor, Circumstance: Circumstance.SeriousIncidentOutsideHome),
        new(ActorType.School, ActorType.CountyGovernor, Purpose.StatisticsOrControl, Circumstance: Circumstance.RequestedByReceiver),
        new(ActorType.NavMunicipal, ActorType.NavState, Kind: InformationKind.Economy, Circumstance: Circumstance.RequestedByReceiver),
        new(ActorType.NavMunicipal, ActorType.Police, Kind: InformationKind.ContactDetails, Circumstance: Circumstance.RequestedByReceiver),
        new(ActorType.ChildWelfare, ActorType.School, Circumstance: Circumstance.InFosterHome),
        new(ActorType.ChildWelfare, ActorType.FosterParent, Purpose.DailyCare, Circumstance: Circumstance.InFosterHome, With: PersonRole.FosterParent),
        new(ActorType.FosterParent, ActorType.ChildWelfare, With: PersonRole.CareAuthority),
        new(ActorType.ChildWelfare, ActorType.School, Purpose.FeedbackToReporter, InformationKind.Decision, Reporter: ReporterStatus.PublicReporter),
        new(ActorType.ChildWelfare, ActorType.PrivatePerson, Purpose.FeedbackToReporter, InformationKind.ReceiptOfReport, Reporter: ReporterStatus.PrivateReporter),
        new(ActorType.ChildWelfare, ActorType.Guardian, Purpose.InformParents, InformationKind.Decision, Circumstance.DecisionMade),
        new(ActorType.SpecialistHealth, ActorType.Guardian, Kind: InformationKind.Health),
        new(ActorType.School, ActorType.Guardian, Purpose.InformParents, Circumstance: Circumstance.RequestedByReceiver),
        new(ActorType.ChildWelfare, ActorType.Guardian, Purpose.PartyAccess, InformationKind.ReporterIdentity, With: PersonRole.Reporter),
        new(ActorType.SpecialistHealth, ActorType.GeneralPractitioner, Purpose.HealthCare),
        new(ActorType.SpecialistHealth, ActorType.HealthClinic, Purpose.NextOfKinChild, With: PersonRole.Sibling),
        new(ActorType.School, ActorType.School, Purpose.ChangeOfSchool),
        new(ActorType.Kindergarten, ActorType.School, Purpose.StartOfSchool),
        new(ActorType.School, ActorType.Police, Purpose.ReportOffence, Circumstance: Circumstance.OffenceCommitted),
        new(ActorType.Police, ActorType.ChildWelfare, Purpose.PreventOffence),
        new(ActorType.SocialControlAdviser, ActorType.School, Purpose.SenderTask, InformationKind.SocialControl),
        new(ActorType.School, ActorType.Journalist, Purpose.PublicAccess),
        new(ActorType.ChildWelfare, ActorType.PersonOfTrust, Purpose.Discuss),
    ];
}
