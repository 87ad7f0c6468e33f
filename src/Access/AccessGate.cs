using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Access;

/// <summary>
/// One rule for yes or no and for the filter of a list: the ids of what the actor may do the action to. A list is
/// <c>plans.Where(plan => open.Contains(plan.Id))</c>; a yes or no is the same set asked for one id.
/// </summary>
public sealed class AccessGate(IAccessData data)
{
    public IQueryable<Guid> Open(Actor actor, AccessAction action, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(action);
        var (keys, resource) = (action.KeysOf(actor), action.Resource);
        var open = data.Relations
            .Where(one => one.Resource == resource && keys.Contains(one.Key) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day))
            .Select(one => one.ResourceId);
        return action.Personal ? Unbarred(open, actor, day) : open;
    }

    /// <summary>What no role and no emergency overrides: her own case or her family's, and what is sealed to all who are not cleared.</summary>
    public IQueryable<Guid> Unbarred(IQueryable<Guid> ids, Actor actor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var barred = Relation.KeyOf(RelationKind.Barred, actor.AccountId);
        var cleared = actor.Acting is { } acting ? Relation.KeyOf(RelationKind.Cleared, actor.AccountId, acting.ScopeId) : "";
        var rows = data.Relations.Where(one => one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day));
        return ids.Where(id => !rows.Any(one => one.ResourceId == id && one.Key == barred)
            && (!rows.Any(one => one.ResourceId == id && one.Kind == RelationKind.Sealed) || rows.Any(one => one.ResourceId == id && one.Key == cleared)));
    }

    public Task<bool> IsOpen(Actor actor, AccessAction action, Guid resource, DateOnly day, CancellationToken cancellation = default) =>
        Open(actor, action, day).AnyAsync(id => id == resource, cancellation);
}
