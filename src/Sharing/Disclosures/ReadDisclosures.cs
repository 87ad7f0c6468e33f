using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Handovers;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Disclosures;

/// <summary>
/// What was told of things that are open to her: of her own service's, to everybody it was told; of others', only that it was told to hers.
/// </summary>
public sealed class ReadDisclosures(ISharingData data) : IOperation
{
    public async Task<IReadOnlyList<Disclosure>> Of(Actor actor, IReadOnlyCollection<Guid> things, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Acting is not { AtService: true } held)
        {
            return [];
        }

        return await data.All<Disclosure>().AsNoTracking()
            .Where(one => things.Contains(one.ResourceId) && (one.FromServiceId == held.ScopeId || one.ToServiceId == held.ScopeId))
            .OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(cancellation);
    }

    /// <summary>The ids of the things of one kind that were told to her service: the only way that another's thing is open.</summary>
    public IQueryable<Guid> ToldTo(Guid service, string resource) =>
        data.All<Disclosure>().Where(one => one.ToServiceId == service && one.Resource == resource).Select(one => one.ResourceId);

    /// <summary>Those that have each, to be told that it is no more.</summary>
    public async Task<ILookup<Guid, Guid>> ServicesTold(IReadOnlyCollection<Guid> things, CancellationToken cancellation = default) =>
        (await data.All<Disclosure>().Where(one => things.Contains(one.ResourceId) && one.ToServiceId != null).Select(one => new { one.ResourceId, one.ToServiceId }).ToListAsync(cancellation))
            .ToLookup(one => one.ResourceId, one => one.ToServiceId!.Value);

    /// <summary>To how many of the receivers a thing of her own service's is told, or waits to be handed over.</summary>
    public async Task<int> CountTold(Guid thing, IReadOnlyCollection<Receiver> receivers, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(receivers);
        var keys = receivers.Where(one => one.OutsiderId is null).Select(one => one.Key).ToList();
        var outsiders = receivers.Where(one => one.OutsiderId is not null).Select(one => one.OutsiderId!.Value).ToList();
        return await data.All<Disclosure>().CountAsync(one => one.ResourceId == thing && keys.Contains(one.ToKey), cancellation)
            + await data.All<Handover>().CountAsync(one => one.ResourceId == thing && outsiders.Contains(one.OutsiderId) && one.State != HandoverState.Dropped, cancellation);
    }
}
