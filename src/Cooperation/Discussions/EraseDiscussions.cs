using Langbenk.Access;
using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Discussions;

/// <summary>
/// Closes what nobody writes in any more, and erases the text of what has been closed for a year, with who wrote and who may read it.
/// Services, theme and month stay for the count.
/// </summary>
public sealed class EraseDiscussions(ICooperationData data, IAccessData access, RemoveU16Meetings meetings) : IOperation
{
    const int Batch = 100;

    public async Task Handle(DateOnly today, CancellationToken cancellation = default)
    {
        var limit = today.AddMonths(-Discussion.MonthsKept);
        foreach (var still in await data.All<Discussion>().Where(one => one.ClosedOn == null && one.LastOn <= limit).OrderBy(one => one.LastOn).ThenBy(one => one.Id).Take(Batch).ToListAsync(cancellation))
        {
            (still.ClosedOn, still.Waits) = (today, false);
        }

        var old = await data.All<Discussion>().Where(one => one.ErasedOn == null && one.ClosedOn <= limit).OrderBy(one => one.ClosedOn).ThenBy(one => one.Id).Take(Batch).ToListAsync(cancellation);
        foreach (var one in old)
        {
            (one.ErasedOn, one.AskedOn) = (today, new DateOnly(one.AskedOn.Year, one.AskedOn.Month, 1));
        }

        var ids = old.ConvertAll(one => one.Id);
        data.All<DiscussionWord>().RemoveRange(await data.All<DiscussionWord>().Where(one => ids.Contains(one.DiscussionId)).ToListAsync(cancellation));
        data.All<U16Item>().RemoveRange(await data.All<U16Item>().Where(one => one.DiscussionId != null && ids.Contains(one.DiscussionId.Value)).ToListAsync(cancellation));
        await Close(DiscussionActions.Resource, ids, cancellation);
        await EraseMeetings(limit, cancellation);
        await data.SaveChangesAsync(cancellation);
    }

    /// <summary>A meeting goes whole: nothing of it is counted.</summary>
    async Task EraseMeetings(DateOnly limit, CancellationToken cancellation)
    {
        var old = await data.All<U16Meeting>().Where(one => one.HeldOn <= limit).OrderBy(one => one.HeldOn).ThenBy(one => one.Id).Take(Batch).ToListAsync(cancellation);
        await meetings.WithTheNextSave(old, cancellation);
    }

    async Task Close(string resource, List<Guid> ids, CancellationToken cancellation) =>
        access.Relations.RemoveRange(await access.Relations.Where(one => one.Resource == resource && ids.Contains(one.ResourceId)).ToListAsync(cancellation));
}
