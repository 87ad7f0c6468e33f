using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention;

/// <summary>
/// Internal control. Who works in the service may see it and report what went wrong; who answers for the place writes
/// routines and closes. A service that has been given a correction works in the duty as a member.
/// </summary>
public static class ControlActions
{
    public const string Resource = "duty";

    public static readonly AccessAction Read = new(
        "duty.read", Resource,
        new Grant(Role.Planner, RelationKind.Lead, RelationKind.Party, RelationKind.Member),
        new Grant(Role.Director, RelationKind.Lead, RelationKind.Party, RelationKind.Member),
        new Grant(Role.ServiceLeader, RelationKind.Lead, RelationKind.Member),
        new Grant(Role.Caseworker, RelationKind.Lead),
        new Grant(Role.CountyGovernorGuest, RelationKind.Guest));

    public static readonly AccessAction Begin = new(
        "duty.begin", null, new Grant(Role.ServiceLeader), new Grant(Role.Planner), new Grant(Role.Director));

    public static readonly AccessAction Write = new(
        "duty.write", Resource,
        new Grant(Role.ServiceLeader, RelationKind.Lead),
        new Grant(Role.Planner, RelationKind.Lead),
        new Grant(Role.Director, RelationKind.Lead));

    public static readonly AccessAction Report = new(
        "duty.report", Resource,
        new Grant(Role.ServiceLeader, RelationKind.Lead, RelationKind.Member),
        new Grant(Role.Caseworker, RelationKind.Lead),
        new Grant(Role.Planner, RelationKind.Lead),
        new Grant(Role.Director, RelationKind.Lead));

    public static readonly AccessAction Correct = new(
        "duty.correct", Resource,
        new Grant(Role.ServiceLeader, RelationKind.Lead, RelationKind.Member),
        new Grant(Role.Planner, RelationKind.Lead, RelationKind.Member),
        new Grant(Role.Director, RelationKind.Lead, RelationKind.Member));
}
