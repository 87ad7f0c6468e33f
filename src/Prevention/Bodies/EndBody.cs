using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Bodies;

/// <summary>Ends a standing team with its last day. It stays readable. The day can be changed, and without a day it goes on again.</summary>
public sealed class EndBody(IPreventionData data, AccessGate gate) : IOperation
{
    public const string LastDay = nameof(LastDay);

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result;

        public sealed record Conflict(StandingBody Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid id, int version, DateOnly? lastDay, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, BodyActions.Change, today);
        var body = await data.All<StandingBody>().SingleOrDefaultAsync(one => one.Id == id && open.Contains(one.Id), cancellation);
        if (body is null)
        {
            return new Result.NotFound();
        }

        var heldLater = await data.All<BodyMeeting>().AnyAsync(one => one.BodyId == id && one.HeldOn > lastDay, cancellation);
        if (Faults(body, lastDay, heldLater) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        if (body.Version != version)
        {
            return body.ValidTo == lastDay ? new Result.Done() : new Result.Conflict(body);
        }

        (body.ValidTo, body.NextMeeting, body.Mark) = (lastDay, body.NextMeeting > lastDay ? null : body.NextMeeting, null);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict(await data.All<StandingBody>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation));
        }
    }

    static IReadOnlyList<Fault> Faults(StandingBody body, DateOnly? lastDay, bool heldLater) => Fault.In(
        (LastDay, lastDay is null && body.ValidTo is null, BodyProblems.BadLastDay),
        (LastDay, lastDay < body.ValidFrom || !PlannedDay.IsWithin(lastDay), BodyProblems.BadLastDay),
        (LastDay, heldLater, BodyProblems.HeldAfterTheEnd));
}
