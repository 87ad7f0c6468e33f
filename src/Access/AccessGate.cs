using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Access;

/// <summary>
/// One rule for yes or no and for the filter of a list: the ids of what the actor may do the action to. A list is
/// <c>plans.Where(plan => open.Contains(plan.Id))</c>; a yes or no is the same set asked for one id.
/// </summary>
public sealed class AccessGate(IAccessData data)
{
    static readonly string Seal = Relation.KeyOf(RelationKind.Sealed, Guid.Empty);

    /// <summary>Of a personal action, the ids that are used: what was said of a thing under another id counts for the one it is used under.</summary>
    public IQueryable<Guid> Open(Actor actor, AccessAction action, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(action);
        var (keys, resource) = (action.KeysOf(actor), action.Resource ?? "");
        return action.Personal
            ? Unbarred(InForce(data.UsedRelations, keys, day).Where(one => one.Resource == resource).Select(one => one.Id), actor, day)
            : data.Relations.Where(one => keys.Contains(one.Key) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day) && one.Resource == resource).Select(one => one.ResourceId);
    }

    /// <summary>The same of a personal action, under every id that they have: what other modules keep about them is filtered by this.</summary>
    public IQueryable<Guid> OpenByAnyId(Actor actor, AccessAction action, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(action);
        var (keys, resource, shut) = (action.KeysOf(actor), action.Resource ?? "", Shut(actor, day));
        return InForce(data.NamedRelations, keys, day).Where(one => one.Resource == resource && !shut.Contains(one.Id)).Select(one => one.AsId);
    }

    /// <summary>What no role and no emergency overrides: her own case or her family's, and what is sealed to all who are not cleared.</summary>
    public IQueryable<Guid> Unbarred(IQueryable<Guid> ids, Actor actor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var shut = Shut(actor, day);
        return ids.Where(id => !shut.Contains(id));
    }

    /// <summary>
    /// What no role and no emergency opens to her: few among many, so that who is in sight is asked for as not being among these, and
    /// never as a list of everybody else.
    /// </summary>
    public IQueryable<Guid> Shut(Actor actor, DateOnly day) => Shut(data.HeldRelations, actor, day).Select(one => one.Id);

    /// <summary>The same, under every id that they have.</summary>
    public IQueryable<Guid> ShutByAnyId(Actor actor, DateOnly day) => Shut(data.NamedRelations, actor, day).Select(one => one.AsId);

    IQueryable<T> Shut<T>(IQueryable<T> rows, Actor actor, DateOnly day)
        where T : RelationByUse
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (barred, ground) = (Relation.KeyOf(RelationKind.Barred, actor.AccountId), Relation.KeyOf(RelationKind.Cleared, actor.AccountId, actor.Acting?.ScopeId ?? Guid.Empty));
        var cleared = InForce(data.HeldRelations, ground, day).Select(one => one.Id);
        return rows.Where(one => (one.Key == barred || (one.Key == Seal && !cleared.Contains(one.Id))) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day));
    }

    /// <summary>All but her own case and her family's.</summary>
    public IQueryable<Guid> NotHerOwn(IQueryable<Guid> ids, Actor actor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var barred = InForce(data.HeldRelations, Relation.KeyOf(RelationKind.Barred, actor.AccountId), day).Select(one => one.Id);
        return ids.Where(id => !barred.Contains(id));
    }

    /// <summary>What opens that day to the cleared only.</summary>
    public IQueryable<Guid> Sealed(DateOnly day) => InForce(data.HeldRelations, Seal, day).Select(one => one.Id);

    /// <summary>What a place works with, whoever may open it.</summary>
    public IQueryable<Guid> Known(string resource, Guid place, DateOnly day) =>
        InForce(data.HeldRelations, Relation.KeyOf(RelationKind.Member, place), day).Where(one => one.Resource == resource).Select(one => one.Id);

    public Task<bool> IsOpen(Actor actor, AccessAction action, Guid resource, DateOnly day, CancellationToken cancellation = default) =>
        Open(actor, action, day).Where(id => id == resource).AnyAsync(cancellation);

    /// <summary>The rows of one kind that a thing has under any of its ids, and that have not ended before that day.</summary>
    public IQueryable<Relation> Rows(string resource, IReadOnlyList<Guid> ids, RelationKind kind, DateOnly day) => data.Relations
        .Where(one => one.Resource == resource && ids.Contains(one.ResourceId) && one.Kind == kind && (one.ValidTo == null || one.ValidTo >= day));

    static IQueryable<T> InForce<T>(IQueryable<T> rows, IReadOnlyList<string> keys, DateOnly day)
        where T : RelationByUse =>
        rows.Where(one => keys.Contains(one.Key) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day));

    static IQueryable<HeldRelation> InForce(IQueryable<HeldRelation> rows, string key, DateOnly day) =>
        rows.Where(one => one.Key == key && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day));
}
