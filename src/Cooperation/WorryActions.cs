using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Cooperation;

/// <summary>
/// A worry about a person follows the person (person.read, person.change). One about a group or a place is its writer's, and the
/// leader's.
/// </summary>
public static class WorryActions
{
    public const string Resource = "worry";

    public static readonly AccessAction List = new("worry.list", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    public static readonly AccessAction Start = new("worry.start", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    public static readonly AccessAction Read = new("worry.read", Resource, new Grant(Role.Caseworker, RelationKind.Works), new Grant(Role.ServiceLeader, RelationKind.Member)) { Personal = true };

    public static readonly AccessAction Write = new("worry.write", Resource, new Grant(Role.Caseworker, RelationKind.Works), new Grant(Role.ServiceLeader, RelationKind.Member)) { Personal = true };
}
