using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Cooperation;

/// <summary>The regular meeting about the young people under 16, of the services that take part; one of them leads it.</summary>
public static class U16Actions
{
    public const string Resource = "u16-meeting";

    public static readonly AccessAction List = new("u16.list", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Unnamed = true };

    public static readonly AccessAction Make = new("u16.make", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Unnamed = true };

    public static readonly AccessAction Read = new("u16.read", Resource, OfAll()) { Unnamed = true };

    /// <summary>Puts a case of her own or a place on the agenda.</summary>
    public static readonly AccessAction Add = new("u16.add", Resource, OfAll()) { Unnamed = true };

    public static readonly AccessAction Conclude = new("u16.conclude", Resource, new Grant(Role.Caseworker, RelationKind.Lead), new Grant(Role.ServiceLeader, RelationKind.Lead)) { Unnamed = true };

    public static readonly AccessAction Cancel = new("u16.cancel", Resource, new Grant(Role.Caseworker, RelationKind.Lead), new Grant(Role.ServiceLeader, RelationKind.Lead)) { Unnamed = true };

    static Grant[] OfAll() => [new(Role.Caseworker, RelationKind.Lead, RelationKind.Member), new(Role.ServiceLeader, RelationKind.Lead, RelationKind.Member)];
}
