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
        var open = With(action.KeysOf(actor), day, action.Resource ?? "");
        return action.Personal ? Unbarred(Used(open), actor, day) : open;
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
    public IQueryable<Guid> Shut(Actor actor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var cleared = Used(With([Relation.KeyOf(RelationKind.Cleared, actor.AccountId, actor.Acting?.ScopeId ?? Guid.Empty)], day));
        return HerOwn(actor, day).Concat(Sealed(day).Where(id => !cleared.Contains(id)));
    }

    /// <summary>All but her own case and her family's.</summary>
    public IQueryable<Guid> NotHerOwn(IQueryable<Guid> ids, Actor actor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var barred = HerOwn(actor, day);
        return ids.Where(id => !barred.Contains(id));
    }

    IQueryable<Guid> HerOwn(Actor actor, DateOnly day) => Used(With([Relation.KeyOf(RelationKind.Barred, actor.AccountId)], day));

    /// <summary>What opens that day to the cleared only.</summary>
    public IQueryable<Guid> Sealed(DateOnly day) => Used(With([Seal], day));

    /// <summary>What a place works with, whoever may open it.</summary>
    public IQueryable<Guid> Known(string resource, Guid place, DateOnly day) => Used(With([Relation.KeyOf(RelationKind.Member, place)], day, resource));

    public Task<bool> IsOpen(Actor actor, AccessAction action, Guid resource, DateOnly day, CancellationToken cancellation = default) =>
        Open(actor, action, day).Where(id => id == resource).AnyAsync(cancellation);

    /// <summary>The rows of one kind that a thing has under any of its ids, and that have not ended before that day.</summary>
    public IQueryable<Relation> Rows(string resource, IReadOnlyList<Guid> ids, RelationKind kind, DateOnly day) => data.Relations
        .Where(one => one.Resource == resource && ids.Contains(one.ResourceId) && one.Kind == kind && (one.ValidTo == null || one.ValidTo >= day));

    IQueryable<Guid> With(IReadOnlyList<string> keys, DateOnly day, string? resource = null)
    {
        var rows = data.Relations.Where(one => keys.Contains(one.Key) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day));
        return (resource is null ? rows : rows.Where(one => one.Resource == resource)).Select(one => one.ResourceId);
    }

    IQueryable<Guid> Used(IQueryable<Guid> ids)
    {
        var same = data.SameThings;
        return ids.Where(id => !same.Any(one => one.Id == id)).Concat(same.Where(one => ids.Contains(one.Id)).Select(one => one.MainId));
    }
}
