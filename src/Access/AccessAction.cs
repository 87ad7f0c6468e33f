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
    /// <summary>
    /// About a person. Then only the role that she acts in counts (a counsellor of Nav has two), the bars of <see cref="RelationKind.Barred"/>
    /// hold, and what is sealed opens only to who is cleared.
    /// </summary>
    public bool Personal { get; init; }

    /// <summary>
    /// Of an anonymous discussion. Only the role that she acts in counts, and the audit keeps the day and the place: not who, not when
    /// that day, not which.
    /// </summary>
    public bool Unnamed { get; init; }

    public bool MayBegin(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Grants.Any(grant => Holdings(actor, grant).Any());
    }

    /// <summary>Where she may do it: the municipalities and services of her roles.</summary>
    public IReadOnlyList<Guid> ScopesOf(Actor actor) =>
        [.. Grants.SelectMany(grant => Scopes(actor, grant)).Distinct()];

    public bool MayIn(Actor actor, Guid scope) => ScopesOf(actor).Contains(scope);

    /// <summary>Every pair of relation and holder that would open a thing to her.</summary>
    internal IReadOnlyList<string> KeysOf(Actor actor) =>
        [.. Grants.SelectMany(grant => Scopes(actor, grant).SelectMany(scope => grant.Relations.Select(kind => KeyOf(actor, kind, scope)))).Distinct()];

    static string KeyOf(Actor actor, RelationKind kind, Guid scope) =>
        kind.IsOfStaff() ? Relation.KeyOf(kind, actor.AccountId, scope) : Relation.KeyOf(kind, scope);

    IEnumerable<Guid> Scopes(Actor actor, Grant grant) => Holdings(actor, grant).Select(held => held.ScopeId).Distinct();

    IEnumerable<Held> Holdings(Actor actor, Grant grant) =>
        (Personal || Unnamed ? actor.Acting is { } acting ? [acting] : [] : actor.Holdings).Where(held => held.Role == grant.Role);
}
