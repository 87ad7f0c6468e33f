namespace Langbenk.Organisation.Staff;

/// <summary>What a person may be at work here. Held at a municipality or at a service, from one day to another.</summary>
public enum Role
{
    /// <summary>Runs accounts, services and switches of a municipality; sees no content.</summary>
    Administrator,
    Planner,
    Director,
    CouncilMember,
    ServiceLeader,
    Caseworker,

    /// <summary>The county governor's guest: reads what a municipality has opened to the county governor.</summary>
    CountyGovernorGuest,

    /// <summary>The data protection officer: reads the audit, not the content.</summary>
    PrivacyOfficer,
}

public static class Roles
{
    public static IReadOnlyList<Role> All { get; } = Enum.GetValues<Role>();

    /// <summary>Held at a service; all others are held at a municipality.</summary>
    public static bool IsOfService(this Role role) => role is Role.ServiceLeader or Role.Caseworker;
}
