using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Cooperation;

/// <summary>The ways of working of a municipality: nothing of them is about anybody.</summary>
public static class WayActions
{
    public static readonly AccessAction List = new("way.list", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader), new Grant(Role.Planner));

    public static readonly AccessAction Make = new("way.make", null, new Grant(Role.ServiceLeader), new Grant(Role.Planner));
}
