using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.Wheel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Bodies;

/// <summary>
/// Keeps the minutes of a meeting, with its tasks and the day of the next. Where no next day is written, one that is planned already stays.
/// </summary>
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

        if (Faults(body, input, today) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        var meeting = Written(actor, input, utcNow);
        var same = data.All<BodyMeeting>().Where(one => one.BodyId == body.Id && one.Mark == meeting.Mark);
        if (await same.AsNoTracking().FirstOrDefaultAsync(cancellation) is { } earlier)
        {
            return new Result.Held(earlier.Id);
        }

        var tasks = await followUps.WithTheNextSave(input.FollowUps, BodyActions.Resource, body.Id, $"/organ/{body.Id}", today, utcNow, cancellation);
        if (tasks is null)
        {
            return new Result.Refused(Wheel.FollowUps.NoSuchHolder);
        }

        data.All<BodyFollowUp>().AddRange(tasks.Select(one => new BodyFollowUp { MeetingId = meeting.Id, TaskId = one.Id }));
        body.NextMeeting = input.NextMeeting ?? (IsAhead(body.NextMeeting, input, today) ? body.NextMeeting : null);
        try
        {
            return new Result.Held((await Once.Saved(data, meeting, same, cancellation)).Id);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Refused(BodyProblems.ChangedMeanwhile);
        }
    }

    /// <summary>A meeting that is planned already stays so; the one whose minutes these are has been.</summary>
    static bool IsAhead(DateOnly? planned, Input input, DateOnly today) => planned >= today && planned > input.HeldOn;

    static BodyMeeting Written(Actor actor, Input input, DateTime utcNow) => new()
    {
        Id = Guid.CreateVersion7(),
        BodyId = input.Body,
        HeldOn = input.HeldOn!.Value,
        Attendance = Lines.Clean(input.Attendance),
        Minutes = Lines.Clean(input.Minutes),
        RecordedById = actor.AccountId,
        RecordedAt = utcNow,
        Mark = Once.Of(
        [
            input.HeldOn.Value.DayNumber, Lines.Clean(input.Attendance), Lines.Clean(input.Minutes), input.NextMeeting?.DayNumber,
            .. input.FollowUps.SelectMany(one => new object[] { one.Title.Trim(), one.Holder, one.Due.DayNumber }),
        ]),
    };

    static IReadOnlyList<Fault> Faults(StandingBody body, Input input, DateOnly today) =>
    [
        .. BodyFaults.OfMinutes(body, new(input.HeldOn, input.Attendance, input.Minutes, input.FollowUps), today),
        .. Fault.In(
            (nameof(input.NextMeeting), input.NextMeeting <= today || !PlannedDay.IsWithin(input.NextMeeting), BodyProblems.BadNextMeeting),
            (nameof(input.NextMeeting), input.NextMeeting > body.ValidTo, BodyProblems.AfterTheEnd)),
    ];
}
