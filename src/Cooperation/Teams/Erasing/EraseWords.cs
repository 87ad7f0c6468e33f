using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Kernel;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Erasing;

/// <summary>
/// Takes the words of entries away with all that hangs on them, and asks each service that had them to do the same in its own record. That they
/// were told stays as it was, without the reason: a row that points at no words. As many questions for many entries as for one. Saved by the
/// caller, all or nothing.
/// </summary>
public sealed class EraseWords(ICooperationData data, ReadDisclosures disclosures, EraseReasons reasons, HandoversInReach handovers, EntryDocuments documents) : IOperation
{
    /// <param name="entries">Of one service, to be changed.</param>
    public async Task WithTheNextSave(IReadOnlyCollection<TeamEntry> entries, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var ids = entries.Select(one => one.Id).ToList();
        var handedOver = await handovers.EraseWithTheNextSave(ids, today, cancellation);
        data.All<TeamEntryAbout>().RemoveRange(await data.All<TeamEntryAbout>().Where(one => ids.Contains(one.EntryId)).ToListAsync(cancellation));
        await Meetings(ids, today, cancellation);
        var tasks = await data.All<TeamTask>().Where(one => ids.Contains(one.EntryId) && (one.State == TeamTaskState.Proposed || one.State == TeamTaskState.Accepted)).ToListAsync(cancellation);
        tasks.ForEach(one => one.Drop());
        await reasons.WithTheNextSave(ids, cancellation);
        await documents.Erase(ids, cancellation);

        var kept = (await data.All<EntryKeeping>().Where(one => ids.Contains(one.EntryId)).ToListAsync(cancellation)).ToDictionary(one => (one.EntryId, one.ServiceId));
        var told = await disclosures.ServicesTold(ids, cancellation);
        var keeping = kept.Keys.ToLookup(one => one.EntryId, one => one.ServiceId);
        foreach (var entry in entries)
        {
            entry.Erase(today);
            foreach (var service in told[entry.Id].Concat(keeping[entry.Id]).Append(entry.ServiceId).Distinct().ToList())
            {
                TakeOut(kept, entry, service, isAsked: service != entry.ServiceId || handedOver.Contains(entry.Id), today);
            }
        }
    }

    void TakeOut(Dictionary<(Guid EntryId, Guid ServiceId), EntryKeeping> kept, TeamEntry entry, Guid service, bool isAsked, DateOnly today)
    {
        if (!kept.TryGetValue((entry.Id, service), out var keeping))
        {
            data.All<EntryKeeping>().Add(keeping = new EntryKeeping { EntryId = entry.Id, ServiceId = service });
        }

        keeping.Keeping.WithheldGround = "";
        // The writer's own service has just said how it puts its record right; it is asked still to have destroyed what it handed over on paper.
        keeping.RemoveAskedOn = isAsked ? today : null;
    }

    async Task Meetings(List<Guid> entries, DateOnly today, CancellationToken cancellation)
    {
        foreach (var meeting in await data.All<TeamMeeting>().Where(one => entries.Contains(one.EntryId)).ToListAsync(cancellation))
        {
            meeting.Place = "";
            if (meeting.Fell is null && meeting.On >= today)
            {
                (meeting.Fell, meeting.FellOn) = (MeetingFall.CalledOff, today);
            }
        }

        var records = await data.All<MeetingRecord>().Where(one => entries.Contains(one.EntryId)).ToListAsync(cancellation);
        records.ForEach(one => (one.Weight, one.AlsoThere) = ("", ""));
        var ids = records.Select(one => one.Id).ToList();
        data.All<MeetingPresence>().RemoveRange(await data.All<MeetingPresence>().Where(one => ids.Contains(one.RecordId)).ToListAsync(cancellation));
    }
}
