using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Sharing;

/// <summary>A consent follows the person it is for (person.read, person.change); these say only whose work it is.</summary>
public static class SharingActions
{
    public static readonly AccessAction Read = new("consent.read", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };

    public static readonly AccessAction Ask = new("consent.ask", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader)) { Personal = true };
}
