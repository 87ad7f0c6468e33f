using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention;

/// <summary>A measure is led by its service; the municipalities whose inhabitants can have it are parties to it.</summary>
public static class MeasureActions
{
    public const string Resource = "measure";

    public static readonly AccessAction Add = new("measure.add", null, new Grant(Role.Planner), new Grant(Role.ServiceLeader));

    public static readonly AccessAction Read = new(
        "measure.read", Resource,
        new Grant(Role.Planner, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.Director, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.CouncilMember, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.CountyGovernorGuest, RelationKind.Guest),
        new Grant(Role.ServiceLeader, RelationKind.Lead),
        new Grant(Role.Caseworker, RelationKind.Lead));

    public static readonly AccessAction Change = new(
        "measure.change", Resource,
        new Grant(Role.Planner, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.ServiceLeader, RelationKind.Lead));

    public static readonly AccessAction Publish = Change with { Name = "measure.publish" };

    public static readonly AccessAction End = Change with { Name = "measure.end" };

    public static readonly AccessAction Evaluate = Change with { Name = "measure.evaluate" };

    public static readonly AccessAction SetWaiting = new(
        "measure.waiting", Resource,
        new Grant(Role.Planner, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.ServiceLeader, RelationKind.Lead),
        new Grant(Role.Caseworker, RelationKind.Lead));

    /// <summary>Which service carries which level over the years: for those who see all of a municipality.</summary>
    public static readonly AccessAction Watch = new("measure.watch", null, new Grant(Role.Planner), new Grant(Role.Director), new Grant(Role.CouncilMember));
}
