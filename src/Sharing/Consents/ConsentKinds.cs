using Langbenk.Law.Codes;

namespace Langbenk.Sharing.Consents;

/// <summary>The kinds of information that a family is asked about, in the order of the form. What only child welfare has (case, report, reporter) is not asked for here.</summary>
public static class ConsentKinds
{
    /// <summary>That the services know the family, and who she is, goes along with any consent: without it nobody can be told anything.</summary>
    public static readonly IReadOnlyList<InformationKind> Always = [InformationKind.ClientRelationship, InformationKind.Identity, InformationKind.ContactDetails];

    /// <summary>More than these together say no longer what is to be told: that would be a blank consent.</summary>
    public const int Most = 10;

    public static readonly IReadOnlyList<InformationKind> Offered =
    [
        InformationKind.SchoolMatters, InformationKind.Development, InformationKind.OwnBehaviour, InformationKind.ChildAccount, InformationKind.CareSituation, InformationKind.PracticalCare,
        InformationKind.Health, InformationKind.SubstanceUse, InformationKind.Economy, InformationKind.SocialNeeds, InformationKind.Decision, InformationKind.Location, InformationKind.SocialControl, InformationKind.Danger,
    ];
}
