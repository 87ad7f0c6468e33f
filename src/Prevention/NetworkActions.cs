using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention;

/// <summary>
/// An open network is for everyone and needs no action. Its closed gatherings are for the municipalities that take part; the one
/// that keeps it changes it, every one that takes part writes gatherings and projects.
/// </summary>
public static class NetworkActions
{
    public const string Resource = "network";

    public static readonly AccessAction New = new("network.new", null, new Grant(Role.Planner));

    public static readonly AccessAction Read = new(
        "network.read", Resource, new Grant(Role.Planner, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.Director, RelationKind.Lead, RelationKind.Party));

    public static readonly AccessAction Edit = new("network.edit", Resource, new Grant(Role.Planner, RelationKind.Lead));

    public static readonly AccessAction Contribute = new(
        "network.contribute", Resource, new Grant(Role.Planner, RelationKind.Lead, RelationKind.Party));
}
