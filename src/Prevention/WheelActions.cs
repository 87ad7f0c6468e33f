using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention;

/// <summary>What can be done with the yearly wheel. Its leader changes it; those who answer for a thing in it hold it.</summary>
public static class WheelActions
{
    public const string Resource = "wheel";

    static readonly RelationKind[] Leaders = [RelationKind.Lead];
    static readonly RelationKind[] Holders = [RelationKind.Lead, RelationKind.Party];
    static readonly RelationKind[] Readers = [RelationKind.Lead, RelationKind.Party, RelationKind.Member];

    public static readonly AccessAction List = new(
        "wheel.list", null, new Grant(Role.Planner), new Grant(Role.Director), new Grant(Role.ServiceLeader), new Grant(Role.Caseworker));

    public static readonly AccessAction Read = new(
        "wheel.read", Resource, new Grant(Role.Planner, Readers), new Grant(Role.Director, Readers), new Grant(Role.ServiceLeader, Readers),
        new Grant(Role.Caseworker, Readers));

    public static readonly AccessAction Make = new(
        "wheel.make", null, new Grant(Role.Planner), new Grant(Role.Director), new Grant(Role.ServiceLeader));

    public static readonly AccessAction Change = new(
        "wheel.change", Resource, new Grant(Role.Planner, Leaders), new Grant(Role.Director, Leaders), new Grant(Role.ServiceLeader, Leaders));

    public static readonly AccessAction Hold = new(
        "wheel.hold", Resource, new Grant(Role.Planner, Holders), new Grant(Role.Director, Holders),
        new Grant(Role.ServiceLeader, Readers));

    /// <summary>The reader's own calendar address: for all who have something in it.</summary>
    public static readonly AccessAction Calendar = new(
        "wheel.calendar", null, new Grant(Role.Planner), new Grant(Role.Director), new Grant(Role.ServiceLeader), new Grant(Role.Caseworker));
}
