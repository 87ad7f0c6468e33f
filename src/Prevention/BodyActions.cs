using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention;

/// <summary>What can be done with standing interdisciplinary teams: their leader changes them, their members hold the meetings.</summary>
public static class BodyActions
{
    public const string Resource = "body";

    static readonly RelationKind[] Readers = [RelationKind.Lead, RelationKind.Party, RelationKind.Member];

    public static readonly AccessAction List = new(
        "body.list", null, new Grant(Role.Planner), new Grant(Role.Director), new Grant(Role.ServiceLeader), new Grant(Role.Caseworker));

    public static readonly AccessAction Read = new(
        "body.read", Resource, new Grant(Role.Planner, Readers), new Grant(Role.Director, Readers), new Grant(Role.ServiceLeader, Readers),
        new Grant(Role.Caseworker, Readers));

    public static readonly AccessAction Make = new("body.make", null, new Grant(Role.Planner), new Grant(Role.Director));

    public static readonly AccessAction Change = new(
        "body.change", Resource, new Grant(Role.Planner, RelationKind.Lead), new Grant(Role.Director, RelationKind.Lead));

    public static readonly AccessAction Hold = new(
        "body.hold", Resource, new Grant(Role.Planner, RelationKind.Lead), new Grant(Role.Director, RelationKind.Lead),
        new Grant(Role.ServiceLeader, RelationKind.Party), new Grant(Role.Caseworker, RelationKind.Party));
}
