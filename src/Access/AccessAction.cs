using Langbenk.Organisation.Staff;

namespace Langbenk.Access;

/// <summary>A role that may do the action to things that its place stands in one of these relations to.</summary>
public sealed record Grant(Role Role, params IReadOnlyList<RelationKind> Relations);

/// <summary>
/// Something that can be done, by its name in the registry. <see cref="Resource"/> is the kind of thing it is done to; an action
/// without one (making a new thing, an overview) asks only for a role.
/// </summary>
public sealed record AccessAction(string Name, string? Resource, params IReadOnlyList<Grant> Grants)
{
    public bool MayBegin(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Grants.Any(grant => actor.Has(grant.Role));
    }

    /// <summary>Where she may do it: the municipalities and services of her roles.</summary>
    public IReadOnlyList<Guid> ScopesOf(Actor actor) =>
        [.. Grants.SelectMany(grant => actor.ScopesOf(grant.Role)).Distinct()];

    public bool MayIn(Actor actor, Guid scope) => ScopesOf(actor).Contains(scope);

    /// <summary>Every pair of relation and holder that would open a thing to her.</summary>
    internal IReadOnlyList<string> KeysOf(Actor actor) =>
        [.. Grants.SelectMany(grant => actor.ScopesOf(grant.Role).SelectMany(scope => grant.Relations.Select(kind => Relation.KeyOf(kind, scope)))).Distinct()];
}
