using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Cooperation;

/// <summary>
/// A team is open to those who have the child open in a service that takes part; what is in it, by who wrote it and whom it was told.
/// These say only whose work it is.
/// </summary>
public static class TeamActions
{
    public const string Resource = "cooperation";

    public static readonly AccessAction Read = new("cooperation.read", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    public static readonly AccessAction Open = new("cooperation.open", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    public static readonly AccessAction Write = new("cooperation.write", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    /// <summary>A note on the wrong child: asked for by one, confirmed by another of the same service.</summary>
    public static readonly AccessAction Erase = new("cooperation.erase", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    /// <summary>A whole team on the wrong child: asked for by one of the service that opened it, confirmed by another; by each service for its own words.</summary>
    public static readonly AccessAction WrongChild = new("cooperation.wrong-child", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    public static readonly AccessAction Answer = new("cooperation.answer", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };
}
