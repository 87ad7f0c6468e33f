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
        return data.Relations
            .Where(one => one.Resource == resource && keys.Contains(one.Key) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day))
            .Select(one => one.ResourceId);
    }

    public Task<bool> IsOpen(Actor actor, AccessAction action, Guid resource, DateOnly day, CancellationToken cancellation = default) =>
        Open(actor, action, day).AnyAsync(id => id == resource, cancellation);
}
