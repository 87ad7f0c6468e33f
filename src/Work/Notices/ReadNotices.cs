using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Work.Notices;

public sealed class ReadNotices(IWorkData data) : IOperation
{
    public Task<List<Notice>> Unread(Guid account, CancellationToken cancellation = default) =>
        data.Notices.AsNoTracking().Where(one => one.AccountId == account && one.ReadAt == null)
            .OrderByDescending(one => one.Id).Take(50).ToListAsync(cancellation);

    public async Task MarkRead(Guid account, DateTime utcNow, CancellationToken cancellation = default)
    {
        foreach (var notice in await data.Notices.Where(one => one.AccountId == account && one.ReadAt == null).ToListAsync(cancellation))
        {
            notice.ReadAt = utcNow;
        }

        await data.SaveChangesAsync(cancellation);
    }
}
