using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Wheel;

/// <summary>
/// Records that something was done in its month: the day, who was there, the minutes, and what was agreed, which becomes tasks in
/// the same save. Recorded again, the minutes are changed and new tasks added; earlier ones stay,
/// but for those still open that were given by mistake and are taken back.
/// </summary>
public sealed class HoldActivity(IPreventionData data, AccessGate gate, FollowUps followUps) : IOperation
{
    public sealed record Input(
        Guid Id, int Year, int Month, int Version, DateOnly? HeldOn, string Attendance, string Minutes, IReadOnlyList<FollowUp> FollowUps,
        IReadOnlyList<Guid>? TakenBack = null);

    public abstract record Result
    {
        Result() { }

        public sealed record Held(WheelDone Done, Occurrence? Next) : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Refused(Problem problem)
                : this(Fault.Of(problem))
            {
            }

            public Problem Problem => Faults[0].Problem;
        }

        public sealed record Conflict(WheelDone Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(actor, WheelActions.Hold, today);
        var activity = await data.All<WheelActivity>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == input.Id && open.Contains(one.Id), cancellation);
        if (activity is null)
        {
            return new Result.NotFound();
        }

        var occurrence = activity.In(input.Year).FirstOrDefault(one => one.Month == input.Month);
        if (occurrence is null)
        {
            return new Result.Refused(WheelProblems.NotInTheYear);
        }

        if (Faults(input, today, await AsksWho(actor, activity, occurrence, today, cancellation)) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        var done = await data.All<WheelDone>()
            .SingleOrDefaultAsync(one => one.ActivityId == input.Id && one.Year == input.Year && one.Month == input.Month, cancellation);
        if ((done?.Version ?? 0) != input.Version)
        {
            return done is null ? new Result.NotFound() : await Other(activity, done, occurrence, input, cancellation);
        }

        done = Write(done, input, actor.AccountId, utcNow);
        return await Tasks(input, done, Link(activity.Id, occurrence), today, utcNow, cancellation) is { } fault
            ? await Refused(fault, activity, occurrence, input, cancellation) : await Save(activity, done, occurrence, input, cancellation);
    }

    async Task<Fault?> Tasks(Input input, WheelDone done, string link, DateOnly today, DateTime utcNow, CancellationToken cancellation)
    {
        var taken = input.TakenBack ?? [];
        var back = await data.All<WheelFollowUp>().Where(one => one.DoneId == done.Id && taken.Contains(one.TaskId)).ToListAsync(cancellation);
        data.All<WheelFollowUp>().RemoveRange(back);
        if (!await followUps.TakeBackWithTheNextSave(back.ConvertAll(one => one.TaskId), cancellation))
        {
            return Wheel.FollowUps.NotOpen;
        }

        var news = await followUps.New(TasksOf(done.Id), input.FollowUps, cancellation);
        var tasks = await followUps.WithTheNextSave(news, WheelActions.Resource, input.Id, link, today, utcNow, cancellation);
        if (tasks is null)
        {
            return Wheel.FollowUps.NoSuchHolder[0];
        }

        data.All<WheelFollowUp>().AddRange(tasks.Select(task => new WheelFollowUp { DoneId = done.Id, TaskId = task.Id }));
        return null;
    }

    public static string Link(Guid activity, Occurrence occurrence) => $"/aarshjul/{activity}/moete/{occurrence.Year}-{occurrence.Month:00}";

    /// <summary>A report can be marked as done and no more, and so can the evaluation of a plan that is written there. A meeting says who was there.</summary>
    async Task<bool> AsksWho(Actor actor, WheelActivity activity, Occurrence occurrence, DateOnly today, CancellationToken cancellation) =>
        activity.IsMeeting && await new FindWheelEvaluation(data, new FindWheelPlan(data, gate)).Handle(actor, activity, occurrence, today, cancellation) is null;

    /// <summary>Minutes of anything say who was there.</summary>
    static IReadOnlyList<Fault> Faults(Input input, DateOnly today, bool asksWho) =>
    [
        .. Fault.In(
            (nameof(input.HeldOn), !PastDay.IsWithin(input.HeldOn, today), WheelProblems.BadDay),
            (nameof(input.Attendance), input.Attendance.Length > WheelDone.MaxAttendanceLength, WheelProblems.TextTooLong),
            (nameof(input.Attendance), PersonNumber.IsIn(input.Attendance), WheelProblems.PersonNumber),
            (nameof(input.Attendance), input.Attendance.Trim().Length == 0 && (asksWho || input.Minutes.Trim().Length > 0), WheelProblems.NobodyThere),
            (nameof(input.Minutes), input.Minutes.Length > WheelDone.MaxMinutesLength, WheelProblems.TextTooLong),
            (nameof(input.Minutes), PersonNumber.IsIn(input.Minutes), WheelProblems.PersonNumber)),
        .. Wheel.FollowUps.Faults(input.FollowUps, input.HeldOn),
    ];

    WheelDone Write(WheelDone? done, Input input, Guid account, DateTime utcNow)
    {
        if (done is null)
        {
            done = new WheelDone
            {
                Id = Guid.CreateVersion7(),
                ActivityId = input.Id,
                Year = input.Year,
                Month = input.Month,
                HeldOn = input.HeldOn!.Value,
                RecordedById = account,
                RecordedAt = utcNow,
            };
            data.All<WheelDone>().Add(done);
        }

        (done.HeldOn, done.RecordedAt) = (input.HeldOn!.Value, utcNow);
        (done.Attendance, done.Minutes) = (Lines.Clean(input.Attendance), Lines.Clean(input.Minutes));
        return done;
    }

    /// <summary>The unique month stops a second record that came in the same moment; both are shown.</summary>
    async Task<Result> Save(WheelActivity activity, WheelDone done, Occurrence occurrence, Input input, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Held(done, activity.After(occurrence));
        }
        catch (DbUpdateException)
        {
            if (await Stored(activity, occurrence, cancellation) is var stored && (stored?.Version ?? 0) == input.Version && input.TakenBack is not { Count: > 0 })
            {
                throw;
            }

            return await Refused(Wheel.FollowUps.NotOpen, activity, occurrence, input, cancellation);
        }
    }

    IQueryable<Guid> TasksOf(Guid done) => data.All<WheelFollowUp>().Where(one => one.DoneId == done).Select(one => one.TaskId);

    Task<WheelDone?> Stored(WheelActivity activity, Occurrence occurrence, CancellationToken cancellation) => data.All<WheelDone>().AsNoTracking()
        .SingleOrDefaultAsync(one => one.ActivityId == activity.Id && one.Year == occurrence.Year && one.Month == occurrence.Month, cancellation);

    /// <summary>A task that is not open any more may have been taken back a moment ago, by the same form.</summary>
    async Task<Result> Refused(Fault fault, WheelActivity activity, Occurrence occurrence, Input input, CancellationToken cancellation)
    {
        var stored = await Stored(activity, occurrence, cancellation);
        return (stored?.Version ?? 0) == input.Version ? new Result.Refused([fault])
            : stored is null ? new Result.NotFound() : await Other(activity, stored, occurrence, input, cancellation);
    }

    /// <summary>Somebody's words, or her own that were sent twice.</summary>
    async Task<Result> Other(WheelActivity activity, WheelDone stored, Occurrence occurrence, Input input, CancellationToken cancellation) =>
        stored.HeldOn == input.HeldOn && stored.Attendance == Lines.Clean(input.Attendance) && stored.Minutes == Lines.Clean(input.Minutes)
            && await followUps.AreThere(TasksOf(stored.Id), input.FollowUps, input.TakenBack ?? [], cancellation)
            ? new Result.Held(stored, activity.After(occurrence)) : new Result.Conflict(stored);
}
