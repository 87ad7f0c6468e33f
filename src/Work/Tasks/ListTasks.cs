using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Tasks;

/// <summary>The open tasks of some holders, the one that lapses first on top; or the tasks of a thing.</summary>
public sealed class ListTasks(IWorkData data) : IOperation
{
    public const int Most = 200;

    public Task<List<WorkTask>> OpenOf(IReadOnlyCollection<Guid> holders, CancellationToken cancellation = default) =>
        data.Tasks.AsNoTracking().Where(one => holders.Contains(one.HolderId) && one.DoneOn == null)
            .OrderBy(one => one.Due).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);

    /// <summary>What somebody finished on a day, among what is still the holders'.</summary>
    public Task<List<WorkTask>> DoneBy(Guid account, IReadOnlyCollection<Guid> holders, DateOnly day, CancellationToken cancellation = default) =>
        data.Tasks.AsNoTracking().Where(one => one.DoneById == account && one.DoneOn == day && holders.Contains(one.HolderId))
            .OrderBy(one => one.Due).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);

    public Task<List<WorkTask>> Of(string resource, Guid resourceId, CancellationToken cancellation = default) =>
        data.Tasks.AsNoTracking().Where(one => one.Resource == resource && one.ResourceId == resourceId)
            .OrderBy(one => one.DoneOn != null).ThenBy(one => one.Due).Take(Most).ToListAsync(cancellation);
}
