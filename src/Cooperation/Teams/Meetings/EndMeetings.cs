using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Handovers;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Meetings;

/// <summary>A coming meeting falls away: the planner calls it off, or the team ends. What was to be done between a service and one that goes out of the team falls away too.</summary>
public sealed class EndMeetings(ICooperationData data, TeamsInReach reach, HandoversInReach handovers) : IOperation
{
    /// <returns>False when there is no such meeting of her service's; one that was held or has fallen away stays as it is.</returns>
    public async Task<bool> CallOff(Actor actor, Guid team, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!await reach.Teams(actor, today, toWrite: true).AnyAsync(one => one.Id == team, cancellation) || !await PlanMeeting.Own(data, reach, actor, team, id).AnyAsync(cancellation))
        {
            return false;
        }

        await Fall(data.All<TeamMeeting>().Where(one => one.Id == id), MeetingFall.CalledOff, today, cancellation);
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // It fell away, or its invitation was handed over, in the same moment: as it is now.
            data.Forget();
            return await CallOff(actor, team, id, today, cancellation);
        }

        return true;
    }

    /// <summary>Saved by the one who ends the team.</summary>
    public Task WithTeam(Guid team, DateOnly today, CancellationToken cancellation = default) =>
        Fall(data.All<TeamMeeting>().Where(one => one.TeamId == team && one.On >= today), MeetingFall.TeamEnded, today, cancellation);

    /// <summary>Saved with the leaving: nobody could call its meetings off any more.</summary>
    public async Task WithService(Guid team, Guid service, DateOnly today, CancellationToken cancellation = default)
    {
        await Fall(data.All<TeamMeeting>().Where(one => one.TeamId == team && one.ServiceId == service && one.On >= today), MeetingFall.CalledOff, today, cancellation);
        var tasks = await data.All<TeamTask>().Where(one => one.TeamId == team && (one.ServiceId == service || one.ToServiceId == service)
            && (one.State == TeamTaskState.Proposed || one.State == TeamTaskState.Accepted)).ToListAsync(cancellation);
        tasks.ForEach(one => one.Drop());
    }

    async Task Fall(IQueryable<TeamMeeting> meetings, MeetingFall why, DateOnly today, CancellationToken cancellation)
    {
        var coming = await meetings.Where(one => one.Fell == null && !data.All<MeetingRecord>().Any(record => record.MeetingId == one.Id)).ToListAsync(cancellation);
        coming.ForEach(one => (one.FellOn, one.Fell) = (today, why));
        // An invitation that nobody has got yet would bring somebody to a closed door.
        await handovers.DropWithTheNextSave([.. coming.Select(one => one.EntryId)], today, cancellation);
    }
}
