using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention;

/// <summary>
/// A published example is for everyone and needs no action. Before that it is its municipality's; a submitted one may also be
/// reviewed by the planners of the other municipalities of the installation.
/// </summary>
public static class ExampleActions
{
    public const string Resource = "example";

    public static readonly AccessAction Overview = new(
        "example.overview", null, new Grant(Role.Planner), new Grant(Role.Director), new Grant(Role.ServiceLeader), new Grant(Role.Caseworker));

    public static readonly AccessAction New = new("example.new", null, new Grant(Role.Planner), new Grant(Role.ServiceLeader));

    public static readonly AccessAction Read = new(
        "example.read", Resource, new Grant(Role.Planner, RelationKind.Lead), new Grant(Role.Director, RelationKind.Lead),
        new Grant(Role.ServiceLeader, RelationKind.Member));

    public static readonly AccessAction Edit = new(
        "example.edit", Resource, new Grant(Role.Planner, RelationKind.Lead), new Grant(Role.ServiceLeader, RelationKind.Member));

    public static readonly AccessAction Review = new(
        "example.review", Resource, new Grant(Role.Planner, RelationKind.Lead, RelationKind.Guest), new Grant(Role.Director, RelationKind.Lead));

    public static readonly AccessAction Withdraw = new("example.withdraw", Resource, new Grant(Role.Planner, RelationKind.Lead));
}
