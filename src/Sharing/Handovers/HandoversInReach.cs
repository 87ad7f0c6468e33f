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

    /// <param name="Title">For whom it is.</param>
    public sealed record Row(Guid Thing, HandoverState State, string Title);

    public async Task<IReadOnlyList<Row>> Named(IQueryable<Handover> which, CancellationToken cancellation = default) =>
        [.. (await (from one in which join outsider in data.All<Outsider>() on one.OutsiderId equals outsider.Id orderby one.Id select new { one.ResourceId, one.State, Outsider = outsider }).AsNoTracking().ToListAsync(cancellation))
            .Select(one => new Row(one.ResourceId, one.State, one.Outsider.Title))];

    /// <summary>Nothing of it is handed over from now. Saved by the caller.</summary>
    public async Task DropWithTheNextSave(IReadOnlyCollection<Guid> things, DateOnly today, CancellationToken cancellation = default) =>
        Drop(await Waiting(things, cancellation), today);

    /// <summary>To be dropped with what the caller stores, or not at all.</summary>
    public async Task<IReadOnlyList<Handover>> Waiting(IReadOnlyCollection<Guid> things, CancellationToken cancellation = default) =>
        await data.All<Handover>().Where(one => things.Contains(one.ResourceId) && one.State == HandoverState.Waiting).ToListAsync(cancellation);

    /// <summary>What it was about is no more: nothing of it is handed over, and why it was to be told goes with it, also where it was told. Saved by the caller.</summary>
    /// <returns>What was handed over: whoever got it is to be asked to destroy it.</returns>
    public async Task<IReadOnlySet<Guid>> EraseWithTheNextSave(IReadOnlyCollection<Guid> things, DateOnly today, CancellationToken cancellation = default)
    {
        var all = await data.All<Handover>().Where(one => things.Contains(one.ResourceId)).ToListAsync(cancellation);
        all.ForEach(one => one.EraseReason());
        Drop(all.Where(one => one.State == HandoverState.Waiting), today);
        return all.Where(one => one.State == HandoverState.Done).Select(one => one.ResourceId).ToHashSet();
    }

    public static void Drop(IEnumerable<Handover> waiting, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(waiting);
        foreach (var one in waiting)
        {
            (one.State, one.EndedOn) = (HandoverState.Dropped, today);
        }
    }
}
