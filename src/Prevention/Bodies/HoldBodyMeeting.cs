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

        public sealed record Refused(Problem Problem) : Result;

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

        if (Refusal(input, today) is { } problem)
        {
            return new Result.Refused(problem);
        }

        if (await followUps.WithTheNextSave(input.FollowUps, BodyActions.Resource, body.Id, $"/organ/{body.Id}", today, utcNow, cancellation) is null)
        {
            return new Result.Refused(WheelProblems.FollowUpHalf);
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

    static Problem? Refusal(Input input, DateOnly today) =>
        input.HeldOn is not { } day || day > today ? BodyProblems.BadDay
        : input.Minutes.Trim().Length == 0 ? BodyProblems.NoMinutes
        : input.Attendance.Length > BodyMeeting.MaxAttendanceLength || input.Minutes.Length > BodyMeeting.MaxMinutesLength ? BodyProblems.TextTooLong
        : PersonNumber.IsIn(input.Attendance, input.Minutes) ? BodyProblems.PersonNumber
        : input.NextMeeting <= today || !PlannedDay.IsWithin(input.NextMeeting) ? BodyProblems.BadNextMeeting
        : FollowUps.Refusal(input.FollowUps, day);
}
