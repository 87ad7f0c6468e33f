using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Wheel;

/// <summary>Takes back the same day that something was marked as done, by whoever may mark it. What has been written stays.</summary>
public sealed class UndoActivity(IPreventionData data, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Undone : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>Whether there is nothing but a mark of this day to take back.</summary>
    public static bool IsOpen(WheelDone done, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(done);
        return !IsWritten(done) && DayOf(done) == today;
    }

    public async Task<Result> Handle(Actor actor, Guid id, int year, int month, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, WheelActions.Hold, today);
        var done = await data.All<WheelDone>()
            .SingleOrDefaultAsync(one => one.ActivityId == id && one.Year == year && one.Month == month && open.Contains(one.ActivityId), cancellation);
        if (done is null)
        {
            return new Result.NotFound();
        }

        if (IsWritten(done) || await data.All<WheelFollowUp>().AnyAsync(one => one.DoneId == done.Id, cancellation))
        {
            return new Result.Refused(WheelProblems.HasMinutes);
        }

        if (DayOf(done) != today)
        {
            return new Result.Refused(WheelProblems.TooLateToUndo);
        }

        data.All<WheelDone>().Remove(done);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Undone();
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody wrote minutes, or took it back, in the same moment.
            return await data.All<WheelDone>().AsNoTracking().AnyAsync(one => one.Id == done.Id, cancellation)
                ? new Result.Refused(WheelProblems.HasMinutes) : new Result.NotFound();
        }
    }

    static bool IsWritten(WheelDone done) => done.Attendance.Length + done.Minutes.Length > 0;

    static DateOnly DayOf(WheelDone done) => DateOnly.FromDateTime(
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(done.RecordedAt, DateTimeKind.Utc), OsloClock.Zone));
}
