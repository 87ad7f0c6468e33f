using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Jobs;

/// <summary>Takes and gives back the lease of a job. One statement decides, so two nodes cannot both get it.</summary>
public sealed class LeaseJob(IWorkData data) : IOperation
{
    public async Task<bool> Take(string name, string node, DateTime utcNow, TimeSpan length, CancellationToken cancellation = default)
    {
        if (!await data.Jobs.AsNoTracking().AnyAsync(job => job.Name == name, cancellation))
        {
            data.Jobs.Add(new Job { Name = name, NextAt = utcNow });
            try
            {
                await data.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException)
            {
                // Another node made the row in the same moment.
                return false;
            }
        }

        var until = utcNow + length;
        return await data.Jobs
            .Where(job => job.Name == name && job.NextAt <= utcNow && (job.LeasedUntil == null || job.LeasedUntil < utcNow))
            .ExecuteUpdateAsync(set => set.SetProperty(job => job.LeasedBy, node).SetProperty(job => job.LeasedUntil, until), cancellation) == 1;
    }

    public Task GiveBack(string name, string node, DateTime utcNow, DateTime nextAt, string? fault, CancellationToken cancellation = default) =>
        data.Jobs.Where(job => job.Name == name && job.LeasedBy == node)
            .ExecuteUpdateAsync(
                set => set.SetProperty(job => job.LeasedBy, (string?)null).SetProperty(job => job.LeasedUntil, (DateTime?)null)
                    .SetProperty(job => job.NextAt, nextAt).SetProperty(job => job.LastFault, fault)
                    .SetProperty(job => job.LastDoneAt, job => fault == null ? utcNow : job.LastDoneAt),
                cancellation);
}
