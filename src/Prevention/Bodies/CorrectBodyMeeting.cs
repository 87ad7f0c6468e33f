using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.Wheel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Bodies;

/// <summary>
/// Corrects the minutes of a meeting, by whoever may hold it. Tasks that were forgotten are added, and open ones that were given by mistake
/// are taken back.
/// </summary>
public sealed class CorrectBodyMeeting(IPreventionData data, AccessGate gate, FollowUps followUps) : IOperation
{
    public sealed record Input(Guid Body, Guid Meeting, int Version, BodyMinutes Written, IReadOnlyList<Guid> TakenBack);

    public abstract record Result
    {
        Result() { }

        public sealed record Corrected : Result;

        /// <summary>Every field that is wrong, so that all are mended at once.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result;

        public sealed record Conflict(BodyMeeting Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(actor, BodyActions.Hold, today);
        var body = await data.All<StandingBody>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == input.Body && open.Contains(one.Id), cancellation);
        var meeting = body is null ? null : await data.All<BodyMeeting>().SingleOrDefaultAsync(one => one.Id == input.Meeting && one.BodyId == input.Body, cancellation);
        if (body is null || meeting is null)
        {
            return new Result.NotFound();
        }

        if (BodyFaults.OfMinutes(body, input.Written, today) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        if (meeting.Version != input.Version)
        {
            return await Other(meeting, input, cancellation);
        }

        var written = input.Written;
        (meeting.HeldOn, meeting.RecordedAt) = (written.HeldOn!.Value, utcNow);
        (meeting.Attendance, meeting.Minutes) = (Lines.Clean(written.Attendance), Lines.Clean(written.Minutes));
        return await Tasks(input, today, utcNow, cancellation) is { } fault ? await Refused(fault, input, cancellation) : await Save(input, cancellation);
    }

    async Task<Fault?> Tasks(Input input, DateOnly today, DateTime utcNow, CancellationToken cancellation)
    {
        var back = await data.All<BodyFollowUp>().Where(one => one.MeetingId == input.Meeting && input.TakenBack.Contains(one.TaskId)).ToListAsync(cancellation);
        data.All<BodyFollowUp>().RemoveRange(back);
        if (!await followUps.TakeBackWithTheNextSave(back.ConvertAll(one => one.TaskId), cancellation))
        {
            return Wheel.FollowUps.NotOpen;
        }

        var tasks = await followUps.WithTheNextSave(
            await followUps.New(TasksOf(input.Meeting), input.Written.FollowUps, cancellation), BodyActions.Resource, input.Body, $"/organ/{input.Body}", today, utcNow, cancellation);
        if (tasks is null)
        {
            return Wheel.FollowUps.NoSuchHolder[0];
        }

        data.All<BodyFollowUp>().AddRange(tasks.Select(one => new BodyFollowUp { MeetingId = input.Meeting, TaskId = one.Id }));
        return null;
    }

    IQueryable<Guid> TasksOf(Guid meeting) => data.All<BodyFollowUp>().Where(one => one.MeetingId == meeting).Select(one => one.TaskId);

    /// <summary>A task that is not open any more may have been taken back a moment ago, by the same form.</summary>
    async Task<Result> Refused(Fault fault, Input input, CancellationToken cancellation)
    {
        var stored = await data.All<BodyMeeting>().AsNoTracking().SingleAsync(one => one.Id == input.Meeting, cancellation);
        return stored.Version == input.Version ? new Result.Refused([fault]) : await Other(stored, input, cancellation);
    }

    async Task<Result> Save(Input input, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Corrected();
        }
        catch (DbUpdateConcurrencyException)
        {
            return await Refused(Wheel.FollowUps.NotOpen, input, cancellation);
        }
    }

    /// <summary>Somebody's words, or her own that were sent twice.</summary>
    async Task<Result> Other(BodyMeeting stored, Input input, CancellationToken cancellation) =>
        stored.HeldOn == input.Written.HeldOn && stored.Attendance == Lines.Clean(input.Written.Attendance)
            && stored.Minutes == Lines.Clean(input.Written.Minutes) && await followUps.AreThere(TasksOf(stored.Id), input.Written.FollowUps, input.TakenBack, cancellation)
            ? new Result.Corrected() : new Result.Conflict(stored);
}
