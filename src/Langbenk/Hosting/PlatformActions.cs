using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Hosting;

/// <summary>What can be done in the house itself, apart from what the modules are for.</summary>
public static class PlatformActions
{
    static readonly Grant[] Everyone = [.. Roles.All.Select(role => new Grant(role))];

    /// <summary>One's own account, tasks, notices and drafts.</summary>
    public static readonly AccessAction Own = new("account.own", null, Everyone);

    /// <summary>Search; what is found is opened by its own action.</summary>
    public static readonly AccessAction Find = new("search.find", null, Everyone);

    public static readonly AccessAction Overview = new("overview.read", null, new Grant(Role.Planner), new Grant(Role.Director),
        new Grant(Role.CouncilMember), new Grant(Role.ServiceLeader), new Grant(Role.Caseworker), new Grant(Role.CountyGovernorGuest),
        new Grant(Role.Administrator), new Grant(Role.PrivacyOfficer));

    public static readonly AccessAction ManageOrganisation = new("organisation.manage", null, new Grant(Role.Administrator));

    /// <summary>The teams of a service: of those the municipality hosts, and of the one she leads.</summary>
    public static readonly AccessAction ManageTeams = new("team.manage", null, new Grant(Role.Administrator), new Grant(Role.ServiceLeader));

    /// <summary>What an administrator has asked that somebody be let in to: to her who asked, and to who can confirm it.</summary>
    public static readonly AccessAction ReadAdmissions = new("admission.read", null, new Grant(Role.Administrator), new Grant(Role.ServiceLeader));

    public static readonly AccessAction AnswerAdmission = new("admission.answer", null, new Grant(Role.Administrator), new Grant(Role.ServiceLeader));

    public static readonly AccessAction ReadAudit = new("audit.read", null, new Grant(Role.PrivacyOfficer));
}
