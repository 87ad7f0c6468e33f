using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.People;

/// <summary>What can be done with persons. Each is done in the one role she acts in.</summary>
public static class PeopleActions
{
    const string Resource = PeopleModule.Resource;

    /// <summary>Find out whether somebody is registered: who she is, not who knows her.</summary>
    public static readonly AccessAction Search = new("person.search", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    public static readonly AccessAction Register = new("person.register", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    /// <summary>Who works with her; who leads the service; who opened her in an emergency.</summary>
    public static readonly AccessAction Read = new("person.read", Resource,
        new Grant(Role.Caseworker, RelationKind.Works, RelationKind.Emergency),
        new Grant(Role.ServiceLeader, RelationKind.Member))
    { Personal = true };

    public static readonly AccessAction Change = new("person.change", Resource,
        new Grant(Role.Caseworker, RelationKind.Works),
        new Grant(Role.ServiceLeader, RelationKind.Member))
    { Personal = true };

    /// <summary>Decide who in the service works with her.</summary>
    public static readonly AccessAction Assign = new("person.assign", Resource, new Grant(Role.ServiceLeader, RelationKind.Member)) { Personal = true };

    /// <summary>A caseworker opens for two days; a leader opens somebody sealed whom no leader of the service is cleared for.</summary>
    public static readonly AccessAction Emergency = new("person.emergency", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    /// <summary>A leader looks through what was opened in emergencies.</summary>
    public static readonly AccessAction Review = new("person.review-emergency", null, new Grant(Role.ServiceLeader)) { Personal = true };

    /// <summary>Say who is oneself and one's family, so that their records stay closed, and that two who must be two are.</summary>
    public static readonly AccessAction Tie = new("person.own-ties", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader), new Grant(Role.Administrator), new Grant(Role.PrivacyOfficer)) { Personal = true };

    /// <summary>A leader says whom her staff are, or are near to.</summary>
    public static readonly AccessAction StaffTies = new("person.staff-ties", null, new Grant(Role.ServiceLeader)) { Personal = true };

    /// <summary>What was opened in emergencies and no leader may see: that it was, where, when and why, never whom.</summary>
    public static readonly AccessAction Oversee = new("person.oversee-emergency", null, new Grant(Role.PrivacyOfficer)) { Personal = true };
}
