using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention;

/// <summary>Self-evaluations: filled in by those who work at the place, finished by those who lead it.</summary>
public static class EvaluationActions
{
    public const string Resource = "evaluation";

    public static readonly AccessAction Read = new(
        "evaluation.read", Resource,
        new Grant(Role.ServiceLeader, RelationKind.Lead, RelationKind.Member),
        new Grant(Role.Caseworker, RelationKind.Lead),
        new Grant(Role.Planner, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.Director, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.CountyGovernorGuest, RelationKind.Guest));

    public static readonly AccessAction Begin = new(
        "evaluation.begin", null, new Grant(Role.ServiceLeader), new Grant(Role.Planner), new Grant(Role.Director));

    public static readonly AccessAction Answer = new(
        "evaluation.answer", Resource,
        new Grant(Role.ServiceLeader, RelationKind.Lead),
        new Grant(Role.Caseworker, RelationKind.Lead),
        new Grant(Role.Planner, RelationKind.Lead),
        new Grant(Role.Director, RelationKind.Lead));

    public static readonly AccessAction Finish = new(
        "evaluation.finish", Resource,
        new Grant(Role.ServiceLeader, RelationKind.Lead),
        new Grant(Role.Planner, RelationKind.Lead),
        new Grant(Role.Director, RelationKind.Lead));

    /// <summary>Takes away one that was begun by mistake.</summary>
    public static readonly AccessAction Drop = new(
        "evaluation.drop", Resource,
        new Grant(Role.ServiceLeader, RelationKind.Lead),
        new Grant(Role.Planner, RelationKind.Lead),
        new Grant(Role.Director, RelationKind.Lead));
}
