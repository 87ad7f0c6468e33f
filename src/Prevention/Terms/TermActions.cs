using Langbenk.Access;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention.Terms;

/// <summary>What can be done with the common words of some municipalities, and by whom.</summary>
public static class TermActions
{
    public const string Resource = "term";

    public static readonly AccessAction Read = new(
        "term.read", Resource,
        new Grant(Role.Planner, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.Director, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.CouncilMember, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.ServiceLeader, RelationKind.Member),
        new Grant(Role.Caseworker, RelationKind.Member),
        new Grant(Role.CountyGovernorGuest, RelationKind.Guest));

    /// <summary>Everyone who works with children may say what a word means to them.</summary>
    public static readonly AccessAction Discuss = new(
        "term.discuss", Resource,
        new Grant(Role.Planner, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.Director, RelationKind.Lead, RelationKind.Party),
        new Grant(Role.ServiceLeader, RelationKind.Member),
        new Grant(Role.Caseworker, RelationKind.Member));

    /// <summary>Adding a word and writing down what was adopted is done by the municipality that leads.</summary>
    public static readonly AccessAction Adopt = new(
        "term.adopt", Resource,
        new Grant(Role.Planner, RelationKind.Lead),
        new Grant(Role.Director, RelationKind.Lead));

    public static readonly AccessAction Begin = new("term.begin", null, new Grant(Role.Planner), new Grant(Role.Director));
}
