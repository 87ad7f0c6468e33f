using Langbenk.Law.Codes;

namespace Langbenk.Sharing.Outsiders;

/// <summary>Who may be named without an account, by the law contract's receivers, in the order of the form.</summary>
public static class OutsiderKinds
{
    public static readonly IReadOnlyList<ActorType> Offered =
    [
        ActorType.GeneralPractitioner, ActorType.SpecialistHealth, ActorType.DentalHealth, ActorType.Kindergarten, ActorType.School, ActorType.CountyEducation, ActorType.NavState,
        ActorType.FamilyCounselling, ActorType.CrisisCentre, ActorType.Police, ActorType.OtherPublicBody, ActorType.VoluntaryOrganisation, ActorType.Relative,
    ];

    /// <summary>A private person is bound by no duty of secrecy: nothing but the family's own yes lets her be told.</summary>
    public static bool IsOnConsentAlone(this ActorType kind) => kind is ActorType.Relative or ActorType.VoluntaryOrganisation;
}
