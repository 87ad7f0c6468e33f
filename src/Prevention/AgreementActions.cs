using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention;

/// <summary>What can be done with agreements. Whoever works at a party reads it; its leaders and planners write and sign.</summary>
public static class AgreementActions
{
    public const string Resource = "agreement";

    static readonly RelationKind[] Parties = [RelationKind.Lead, RelationKind.Party];
    static readonly RelationKind[] Readers = [RelationKind.Lead, RelationKind.Party, RelationKind.Member];

    public static readonly AccessAction List = new(
        "agreement.list", null, new Grant(Role.Planner), new Grant(Role.Director), new Grant(Role.ServiceLeader), new Grant(Role.Caseworker),
        new Grant(Role.CountyGovernorGuest));

    public static readonly AccessAction Read = new(
        "agreement.read", Resource, new Grant(Role.Planner, Readers), new Grant(Role.Director, Readers), new Grant(Role.ServiceLeader, Readers),
        new Grant(Role.Caseworker, Readers), new Grant(Role.CountyGovernorGuest, RelationKind.Guest));

    public static readonly AccessAction Make = new(
        "agreement.make", null, new Grant(Role.Planner), new Grant(Role.Director), new Grant(Role.ServiceLeader));

    public static readonly AccessAction Change = new(
        "agreement.change", Resource, new Grant(Role.Planner, Parties), new Grant(Role.Director, Parties), new Grant(Role.ServiceLeader, Parties));

    public static readonly AccessAction Sign = new(
        "agreement.sign", Resource, new Grant(Role.Planner, Parties), new Grant(Role.Director, Parties), new Grant(Role.ServiceLeader, Parties));

    public static readonly AccessAction End = new(
        "agreement.end", Resource, new Grant(Role.Planner, RelationKind.Lead), new Grant(Role.Director, RelationKind.Lead),
        new Grant(Role.ServiceLeader, RelationKind.Lead));
}
