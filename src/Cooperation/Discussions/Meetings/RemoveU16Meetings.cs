using Langbenk.Access;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Discussions.Meetings;

/// <summary>A meeting goes whole, and with it that its services may read what was brought up there: not those who read it in another one. Saved by the caller.</summary>
public sealed class RemoveU16Meetings(ICooperationData data, IAccessData access) : IOperation
{
    public async Task WithTheNextSave(IReadOnlyCollection<U16Meeting> meetings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(meetings);
        var ids = meetings.Select(one => one.Id).ToList();
        var items = await data.All<U16Item>().Where(one => ids.Contains(one.MeetingId)).ToListAsync(cancellation);
        await CloseToGuests([.. items.Where(one => one.DiscussionId is not null).Select(one => one.DiscussionId!.Value).Distinct()], ids, cancellation);
        data.All<U16Item>().RemoveRange(items);
        data.All<U16Participant>().RemoveRange(await data.All<U16Participant>().Where(one => ids.Contains(one.MeetingId)).ToListAsync(cancellation));
        data.All<U16Meeting>().RemoveRange(meetings);
        access.Relations.RemoveRange(await access.Relations.Where(one => one.Resource == U16Actions.Resource && ids.Contains(one.ResourceId)).ToListAsync(cancellation));
    }

    async Task CloseToGuests(List<Guid> discussions, List<Guid> gone, CancellationToken cancellation)
    {
        var still = await (
            from item in data.All<U16Item>()
            where item.DiscussionId != null && discussions.Contains(item.DiscussionId.Value) && !gone.Contains(item.MeetingId)
            join meeting in data.All<U16Meeting>() on item.MeetingId equals meeting.Id
            select new { Discussion = item.DiscussionId!.Value, meeting.Id, meeting.LeadServiceId }).ToListAsync(cancellation);
        var meetings = still.Select(one => one.Id).Distinct().ToList();
        var others = (await data.All<U16Participant>().Where(one => meetings.Contains(one.MeetingId)).ToListAsync(cancellation)).ToLookup(one => one.MeetingId, one => one.ServiceId);
        var kept = still.SelectMany(one => others[one.Id].Append(one.LeadServiceId).Select(service => (one.Discussion, service))).ToHashSet();
        var guests = await access.Relations.Where(one => one.Resource == DiscussionActions.Resource && one.Kind == RelationKind.Guest && discussions.Contains(one.ResourceId)).ToListAsync(cancellation);
        access.Relations.RemoveRange(guests.Where(one => !kept.Contains((one.ResourceId, one.HolderId))));
    }
}
