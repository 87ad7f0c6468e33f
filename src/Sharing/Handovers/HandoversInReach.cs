using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Outsiders;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Handovers;

/// <summary>What waits, or was handed over, of her own service's; what it is and whether the child is open to her is asked of the module that owns it.</summary>
public sealed class HandoversInReach(ISharingData data) : Kernel.IOperation
{
    public IQueryable<Handover> Of(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = actor.Acting is { AtService: true } held ? held.ScopeId : Guid.Empty;
        return data.All<Handover>().Where(one => one.FromServiceId == service);
    }

    /// <summary>For whom each of them is.</summary>
    public async Task<IReadOnlyList<(Guid Thing, string Title)>> Named(IQueryable<Handover> which, CancellationToken cancellation = default) =>
        [.. (await (from one in which join outsider in data.All<Outsider>() on one.OutsiderId equals outsider.Id orderby one.Id select new { one.ResourceId, Outsider = outsider }).AsNoTracking().ToListAsync(cancellation))
            .Select(one => (one.ResourceId, one.Outsider.Title))];

    /// <summary>What it was about is no more: nothing of it is handed over. Saved by the caller.</summary>
    public async Task DropWithTheNextSave(IReadOnlyCollection<Guid> things, DateOnly today, CancellationToken cancellation = default)
    {
        foreach (var one in await data.All<Handover>().Where(one => things.Contains(one.ResourceId) && one.State == HandoverState.Waiting).ToListAsync(cancellation))
        {
            (one.State, one.EndedOn) = (HandoverState.Dropped, today);
        }
    }
}
