using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.Wheel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Bodies;

/// <summary>Keeps the minutes of a meeting, with its tasks and the day of the next. Minutes are not changed afterwards.</summary>
public sealed class HoldBodyMeeting(IPreventionData data, AccessGate gate, FollowUps followUps) : IOperation
{
    public sealed record Input(
        Guid Body, DateOnly? HeldOn, string Attendance, string Minutes, DateOnly? NextMeeting, IReadOnlyList<FollowUp> FollowUps);

    public abstract record Result
    {
        Result() { }

        public sealed record Held(Guid MeetingId) : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Refused(Problem problem)
                : this(Fault.Of(problem))
            {
            }

            public Problem Problem => Faults[0].Problem;
        }

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(actor, BodyActions.Hold, today);
        var body = await data.All<StandingBody>().SingleOrDefaultAsync(one => one.Id == input.Body && open.Contains(one.Id), cancellation);
        if (body is null)
        {
            return new Result.NotFound();
        }

        if (Faults(input, today) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        if (await followUps.WithTheNextSave(input.FollowUps, BodyActions.Resource, body.Id, $"/organ/{body.Id}", today, utcNow, cancellation) is null)
        {
            return new Result.Refused(Wheel.FollowUps.NoSuchHolder);
        }

        var meeting = new BodyMeeting
        {
            Id = Guid.CreateVersion7(),
            BodyId = body.Id,
            HeldOn = input.HeldOn!.Value,
            Attendance = Lines.Clean(input.Attendance),
            Minutes = Lines.Clean(input.Minutes),
            RecordedById = actor.AccountId,
            RecordedAt = utcNow,
        };
        data.All<BodyMeeting>().Add(meeting);
        body.NextMeeting = input.NextMeeting;
        await data.SaveChangesAsync(cancellation);
        return new Result.Held(meeting.Id);
    }

    static IReadOnlyList<Fault> Faults(Input input, DateOnly today) =>
    [
        .. Fault.In(
            (nameof(input.HeldOn), !PastDay.IsWithin(input.HeldOn, today), BodyProblems.BadDay),
            (nameof(input.Attendance), input.Attendance.Length > BodyMeeting.MaxAttendanceLength, BodyProblems.TextTooLong),
            (nameof(input.Attendance), PersonNumber.IsIn(input.Attendance), BodyProblems.PersonNumber),
            (nameof(input.Minutes), input.Minutes.Trim().Length == 0, BodyProblems.NoMinutes),
            (nameof(input.Minutes), input.Minutes.Length > BodyMeeting.MaxMinutesLength, BodyProblems.TextTooLong),
            (nameof(input.Minutes), PersonNumber.IsIn(input.Minutes), BodyProblems.PersonNumber),
            (nameof(input.NextMeeting), input.NextMeeting <= today || !PlannedDay.IsWithin(input.NextMeeting), BodyProblems.BadNextMeeting)),
        .. Wheel.FollowUps.Faults(input.FollowUps, input.HeldOn),
    ];
}
