using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention;

/// <summary>Numbers about a service's staff. Small numbers point at people: only those who lead the service or its municipalities.</summary>
public static class CompetenceActions
{
    public const string Resource = "competence";

    public static readonly AccessAction Read = new(
        "competence.read", Resource,
        new Grant(Role.ServiceLeader, RelationKind.Lead),
        new Grant(Role.Director, RelationKind.Party),
        new Grant(Role.Planner, RelationKind.Party));

    public static readonly AccessAction Count = new("competence.count", null, new Grant(Role.ServiceLeader));
}
