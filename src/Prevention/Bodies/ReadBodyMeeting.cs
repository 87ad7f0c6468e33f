using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Work;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Bodies;

/// <summary>One meeting of a team, with the tasks it gave, for whoever may hold it.</summary>
public sealed class ReadBodyMeeting(IPreventionData data, IWorkData work, AccessGate gate) : IOperation
{
    public sealed record Whole(StandingBody Body, BodyMeeting Meeting, IReadOnlyList<WorkTask> Tasks);

    public async Task<Whole?> Handle(Actor actor, Guid body, Guid meeting, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, BodyActions.Hold, today);
        var found = await (
            from one in data.All<BodyMeeting>()
            where one.Id == meeting && one.BodyId == body && open.Contains(one.BodyId)
            join team in data.All<StandingBody>() on one.BodyId equals team.Id
            select new { team, one }).AsNoTracking().SingleOrDefaultAsync(cancellation);
        return found is null ? null : new Whole(
            found.team, found.one,
            await (
                from link in data.All<BodyFollowUp>()
                where link.MeetingId == meeting
                join task in work.Tasks on link.TaskId equals task.Id
                orderby task.Due, task.Id
                select task).AsNoTracking().ToListAsync(cancellation));
    }
}
