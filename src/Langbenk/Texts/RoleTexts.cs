using Langbenk.Kernel;
using Langbenk.Organisation.Staff;

namespace Langbenk.Texts;

/// <summary>What the roles are called.</summary>
public static class RoleTexts
{
    public static Text Of(Role role) => role switch
    {
        Role.Administrator => new("administrator", "administrator", "administrator"),
        Role.Planner => new("planlegger", "planleggjar", "planner"),
        Role.Director => new("kommunedirektør", "kommunedirektør", "municipal director"),
        Role.CouncilMember => new("kommunestyremedlem", "kommunestyremedlem", "council member"),
        Role.ServiceLeader => new("leder for tjenesten", "leiar for tenesta", "head of service"),
        Role.Caseworker => new("ansatt i tjenesten", "tilsett i tenesta", "caseworker"),
        Role.CountyGovernorGuest => new("gjest fra statsforvalteren", "gjest frå statsforvaltaren", "the county governor's guest"),
        Role.PrivacyOfficer => new("personvernombud", "personvernombod", "data protection officer"),
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
