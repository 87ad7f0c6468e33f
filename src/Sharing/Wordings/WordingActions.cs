using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Sharing.Wordings;

/// <summary>The consent texts in other languages of a municipality: nothing of them is about anybody.</summary>
public static class WordingActions
{
    public static readonly AccessAction List = new("consent-wording.list", null, new Grant(Role.Caseworker), new Grant(Role.ServiceLeader), new Grant(Role.Planner));

    public static readonly AccessAction Make = new("consent-wording.make", null, new Grant(Role.ServiceLeader), new Grant(Role.Planner));
}
