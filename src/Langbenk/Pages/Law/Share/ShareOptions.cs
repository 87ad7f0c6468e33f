using Langbenk.Kernel;
using Langbenk.Texts;

namespace Langbenk.Pages.Law.Share;

/// <summary>Codes under a heading, as they are offered to choose from.</summary>
public sealed record OptionGroup(Text Heading, IReadOnlyList<string> Codes);

/// <summary>The closed lists of the contract in the order and groups in which people look for them.</summary>
public static class ShareOptions
{
    public static readonly OptionGroup[] Services =
    [
        new(ShareTexts.ServicesForChildren, ["school", "kindergarten", "after-school", "educational-psychological", "child-welfare", "county-education", "kindergarten-authority", "municipality"]),
        new(ShareTexts.HealthServices, ["school-health", "health-clinic", "general-practitioner", "municipal-health", "specialist-health", "dental-health"]),
        new(ShareTexts.NavServices, ["nav-municipal", "nav-state"]),
        new(ShareTexts.FamilyServices, ["family-counselling", "mediator", "crisis-centre"]),
        new(ShareTexts.JusticeServices, ["police", "correctional"]),
        new(ShareTexts.OtherServices, ["child-welfare-institution", "child-welfare-tribunal", "asylum-reception", "immigration-authority", "integration-service", "social-control-adviser", "population-register", "county-governor", "other-public-body", "voluntary-organisation"]),
    ];

    public static readonly OptionGroup[] People =
    [
        new(ShareTexts.PeopleAround, ["guardian", "parent-without-responsibility", "the-person", "party-representative", "foster-parent", "former-foster-parent", "person-of-trust", "relative", "private-person", "journalist"]),
    ];

    public static readonly string[] About = ["child", "parent1", "parent2", "parent-without-responsibility", "sibling", "pregnant", "unborn", "adult-user", "reporter", "other"];

    public static readonly OptionGroup[] Purposes =
    [
        new(ShareTexts.PurposeHelp, ["report-concern", "seek-help", "discuss", "sender-task", "receiver-task", "coordination", "individual-plan", "avert-danger"]),
        new(ShareTexts.PurposeSchool, ["start-of-school", "change-of-school", "change-of-kindergarten", "admission-follow-up"]),
        new(ShareTexts.PurposeCare, ["health-care", "next-of-kin-child", "daily-care", "after-care-planning"]),
        new(ShareTexts.PurposeParents, ["inform-parents", "feedback-to-reporter", "party-access", "notify-decision"]),
        new(ShareTexts.PurposePolice, ["report-offence", "prevent-offence", "locate-person"]),
        new(ShareTexts.PurposeOther, ["answer-order", "public-access", "statistics-or-control", "private-interest", "no-official-need"]),
    ];
}
