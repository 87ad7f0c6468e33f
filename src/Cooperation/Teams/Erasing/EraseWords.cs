using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Kernel;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Erasing;

/// <summary>
/// Takes the words of an entry away with all that hangs on them, and asks each service that had them to do the same in its own record. That it
/// was told stays as it was: a row that points at no words. Saved by the caller, all or nothing.
/// </summary>
public sealed class EraseWords(ICooperationData data, ReadDisclosures disclosures, HandoversInReach handovers) : IOperation
{
    public async Task WithTheNextSave(TeamEntry entry, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        entry.Erase(today);
        await handovers.DropWithTheNextSave(entry.Id, today, cancellation);
        data.All<TeamEntryAbout>().RemoveRange(await data.All<TeamEntryAbout>().Where(one => one.EntryId == entry.Id).ToListAsync(cancellation));
        await Meetings(entry, today, cancellation);
        var tasks = await data.All<TeamTask>().Where(one => one.EntryId == entry.Id && (one.State == TeamTaskState.Proposed || one.State == TeamTaskState.Accepted)).ToListAsync(cancellation);
        tasks.ForEach(one => one.Drop());

        var kept = await data.All<EntryKeeping>().Where(one => one.EntryId == entry.Id).ToDictionaryAsync(one => one.ServiceId, cancellation);
        foreach (var service in (await disclosures.ServicesTold(entry.Id, cancellation)).Concat(kept.Keys).Append(entry.ServiceId).Distinct().ToList())
        {
            if (!kept.TryGetValue(service, out var keeping))
            {
                data.All<EntryKeeping>().Add(keeping = new EntryKeeping { EntryId = entry.Id, ServiceId = service });
            }

            keeping.Keeping.WithheldGround = "";
            // The writer's own service has just said how it puts its record right.
            keeping.RemoveAskedOn = service == entry.ServiceId ? null : today;
        }
    }

    async Task Meetings(TeamEntry entry, DateOnly today, CancellationToken cancellation)
    {
        foreach (var meeting in await data.All<TeamMeeting>().Where(one => one.EntryId == entry.Id).ToListAsync(cancellation))
        {
            meeting.Place = "";
            if (meeting.Fell is null && meeting.On >= today)
            {
                (meeting.Fell, meeting.FellOn) = (MeetingFall.CalledOff, today);
            }
        }

        foreach (var record in await data.All<MeetingRecord>().Where(one => one.EntryId == entry.Id).ToListAsync(cancellation))
        {
            (record.Weight, record.AlsoThere) = ("", "");
            data.All<MeetingPresence>().RemoveRange(await data.All<MeetingPresence>().Where(one => one.RecordId == record.Id).ToListAsync(cancellation));
        }
    }
}
