using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention.Plans;

/// <summary>What can be done to a plan, and by whom.</summary>
public static class PlanActions
{
    public const string Resource = "plan";

    /// <summary>A new plan, or a revision of an old one, led by the municipality of her role.</summary>
    public static readonly AccessAction Create = new("plan.create", null, new Grant(Role.Planner), new Grant(Role.Director));

    public static readonly AccessAction Read = new("plan.read", Resource,
        new Grant(Role.Planner, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.Director, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.CouncilMember, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.ServiceLeader, RelationKind.Member),
        new Grant(Role.Caseworker, RelationKind.Member),
        new Grant(Role.CountyGovernorGuest, RelationKind.Guest));

    /// <summary>Write the parts, and keep goals, groups and milestones.</summary>
    public static readonly AccessAction Write = new("plan.write", Resource,
        new Grant(Role.Planner, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.Director, RelationKind.Lead, RelationKind.Party));

    /// <summary>Decide who takes part, open a hearing, begin the adoption, evaluate and revise.</summary>
    public static readonly AccessAction Lead = new("plan.lead", Resource,
        new Grant(Role.Planner, RelationKind.Lead), new Grant(Role.Director, RelationKind.Lead));

    /// <summary>Record what a council has decided.</summary>
    public static readonly AccessAction Adopt = new("plan.adopt", Resource,
        new Grant(Role.Planner, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.Director, RelationKind.Lead, RelationKind.Party));

    /// <summary>Answer a hearing on behalf of a municipality or a service.</summary>
    public static readonly AccessAction Answer = new("plan.answer", Resource,
        new Grant(Role.Planner, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.Director, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.ServiceLeader, RelationKind.Member),
        new Grant(Role.Caseworker, RelationKind.Member));

    /// <summary>Mark what one's own municipality or service has done.</summary>
    public static readonly AccessAction Report = new("plan.report", Resource,
        new Grant(Role.Planner, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.Director, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.ServiceLeader, RelationKind.Member));
}
