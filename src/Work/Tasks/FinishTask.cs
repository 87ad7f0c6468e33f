using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Tasks;

public sealed class FinishTask(IWorkData data) : IOperation
{
    /// <summary>False when she holds no such open task.</summary>
    public async Task<bool> Handle(Guid id, IReadOnlyCollection<Guid> holders, Guid doneBy, DateOnly today, CancellationToken cancellation = default)
    {
        var task = await data.Tasks.SingleOrDefaultAsync(
            one => one.Id == id && holders.Contains(one.HolderId) && one.DoneOn == null, cancellation);
        if (task is null)
        {
            return false;
        }

        (task.DoneOn, task.DoneById) = (today, doneBy);
        await data.SaveChangesAsync(cancellation);
        return true;
    }
}
