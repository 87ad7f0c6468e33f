using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Cooperation;

/// <summary>
/// An anonymous discussion is open to who asked and her leader, to the service that was asked, and to the services of a meeting it is
/// shown in. The audit keeps the day and the service, not who.
/// </summary>
public static class DiscussionActions
{
    public const string Resource = "discussion";

    static readonly Grant[] AtWork = [new(Role.Caseworker), new(Role.ServiceLeader)];

    public static readonly AccessAction List = new("discussion.list", null, AtWork) { Unnamed = true };

    public static readonly AccessAction Ask = new("discussion.ask", null, AtWork) { Unnamed = true };

    public static readonly AccessAction Read = new(
        "discussion.read", Resource,
        new Grant(Role.Caseworker, RelationKind.Works, RelationKind.Party, RelationKind.Guest), new Grant(Role.ServiceLeader, RelationKind.Works, RelationKind.Lead, RelationKind.Party, RelationKind.Guest))
    { Unnamed = true };

    public static readonly AccessAction Answer = new("discussion.answer", Resource, new Grant(Role.Caseworker, RelationKind.Party), new Grant(Role.ServiceLeader, RelationKind.Party)) { Unnamed = true };

    /// <summary>Asks more, shows it in a meeting, closes it.</summary>
    public static readonly AccessAction GoOn = new("discussion.go-on", Resource, new Grant(Role.Caseworker, RelationKind.Works), new Grant(Role.ServiceLeader, RelationKind.Works, RelationKind.Lead)) { Unnamed = true };

    public static readonly AccessAction Count = new("discussion.count", null, new Grant(Role.ServiceLeader), new Grant(Role.Planner), new Grant(Role.Director)) { Unnamed = true };
}
