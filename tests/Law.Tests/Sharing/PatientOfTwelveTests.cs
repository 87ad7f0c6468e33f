using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Sharing;

/// <summary>
/// Contract § 3.4: from 12 to 15 the patient consents alone where child-reason-respected is yes, a question that arises
/// when she has validly consented, refused or withdrawn.
/// </summary>
public class PatientOfTwelveTests
{
    [Theory]
    [InlineData(Tri.Yes, "NeedsConsent"), InlineData(Tri.No, "May")]
    public void Use_ReceivedOnMothersConsentAndPatientRefuses_HangsOnHerReason(Tri respected, string verdict) =>
        Assert.Equal(verdict, Decide(Received(respected) with { Persons = [Patient(People.Refused), Mother(People.Full)] }));

    [Theory]
    [InlineData(Tri.Yes, "May"), InlineData(Tri.No, "NeedsConsent")]
    public void Use_ReceivedOnPatientsConsentAlone_HangsOnHerReason(Tri respected, string verdict) =>
        Assert.Equal(verdict, Decide(Received(respected) with { Persons = [Patient(People.Full), Mother(null)] }));

    [Theory]
    [InlineData(Tri.Yes, "May"), InlineData(Tri.No, "MustNot")]
    public void Disclose_PatientConsentsAndMotherRefusesHealthCare_HangsOnHerReason(Tri respected, string verdict) =>
        Assert.Equal(verdict, Decide(Received(respected) with
        {
            Action = Handling.Disclose,
            Receiver = Actors.Of(ActorType.GeneralPractitioner),
            Purpose = Purpose.HealthCare,
            Persons = [Patient(People.Full), Mother(People.Refused)],
        }));

    static string Decide(Draft draft) => $"{new EngineDecides().Decide(draft).Verdict}";

    static Draft Received(Tri respected) => new Draft
    {
        AsOf = new DateOnly(2026, 6, 1),
        Action = Handling.Use,
        Sender = Actors.Of(ActorType.SpecialistHealth),
        Receiver = Actors.Of(ActorType.School),
        About = [0],
        Kinds = [InformationKind.Health],
        Origin = Origin.ReceivedOnConsent,
        Purpose = Purpose.Discuss,
        No = Draft.EveryFact,
    }.With(Assessment.ChildReasonRespected, respected);

    static Person Patient(Consent? consent) => new() { Id = "child", Role = PersonRole.Child, Age = 13, AddressProtection = AddressProtection.None, Consent = consent };

    static Person Mother(Consent? consent) => new() { Id = "mother", Role = PersonRole.Guardian, Consent = consent };
}
