using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.InternalControl;

/// <summary>Those of some tasks that are corrections whose effect has been looked at: that they are done is built on, and is not taken back.</summary>
public sealed class FindCheckedTasks(IPreventionData data) : IOperation
{
    public async Task<IReadOnlySet<Guid>> Among(IReadOnlyCollection<Guid> tasks, CancellationToken cancellation = default) =>
        tasks.Count == 0 ? new HashSet<Guid>()
        : (await data.All<Correction>().Where(one => tasks.Contains(one.TaskId) && one.EffectCheckedOn != null).Select(one => one.TaskId).ToListAsync(cancellation)).ToHashSet();
}
