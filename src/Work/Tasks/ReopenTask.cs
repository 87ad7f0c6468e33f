using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Tasks;

/// <summary>Takes back the same day that a task was marked as done, by the one who marked it.</summary>
public sealed class ReopenTask(IWorkData data) : IOperation
{
    /// <summary>False when there is no such task that she finished today.</summary>
    public async Task<bool> Handle(Guid id, IReadOnlyCollection<Guid> holders, Guid account, DateOnly today, CancellationToken cancellation = default)
    {
        var task = await data.Tasks.SingleOrDefaultAsync(
            one => one.Id == id && holders.Contains(one.HolderId) && one.DoneOn == today && one.DoneById == account, cancellation);
        if (task is null)
        {
            return false;
        }

        (task.DoneOn, task.DoneById) = (null, null);
        await data.SaveChangesAsync(cancellation);
        return true;
    }
}
