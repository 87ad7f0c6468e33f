using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Hearings;

/// <summary>Gives a hearing another last day, or withdraws one that should not have been sent out. No answer is lost by either.</summary>
public sealed class ChangeHearing(IPreventionData data, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Changed : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody else changed it at the same moment.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>Today at the earliest: whoever meant to answer today still can.</summary>
    public async Task<Result> LastDay(Actor actor, Guid planId, Guid hearingId, DateOnly last, DateOnly today, bool knowsItIsShort = false, CancellationToken cancellation = default)
    {
        if (await Find(actor, planId, hearingId, today, cancellation) is not var (_, hearings, hearing))
        {
            return new Result.NotFound();
        }

        if (!hearing.IsAheadOn(today))
        {
            return new Result.Refused(HearingProblems.Over);
        }

        if (last < today || last < hearing.OpensOn)
        {
            return new Result.Refused(HearingProblems.BadLastDay);
        }

        if (hearings.Any(one => one != hearing && one.WithdrawnOn is null && one.OpensOn <= last && hearing.OpensOn <= one.ClosesOn))
        {
            return new Result.Refused(HearingProblems.AlreadyOpen);
        }

        // Longer than it was is never refused for being short.
        if (!knowsItIsShort && last < hearing.ClosesOn && Hearing.IsShort(hearing.OpensOn, last))
        {
            return new Result.Refused(HearingProblems.ShortTime);
        }

        hearing.ClosesOn = last;
        return await Save(cancellation);
    }

    /// <summary>The plan is a draft again when no other hearing of it stands.</summary>
    public async Task<Result> Withdraw(Actor actor, Guid planId, Guid hearingId, string why, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, planId, hearingId, today, cancellation) is not var (plan, hearings, hearing))
        {
            return new Result.NotFound();
        }

        var reason = TypedText.Clean(why);
        if (!hearing.IsAheadOn(today) || reason.Length is 0 or > Hearing.MaxWhyLength || PersonNumber.IsIn(reason))
        {
            return new Result.Refused(
                !hearing.IsAheadOn(today) ? HearingProblems.Over : PersonNumber.IsIn(reason) ? HearingProblems.BirthNumber : HearingProblems.WhyWithdrawn);
        }

        (hearing.WithdrawnOn, hearing.WithdrawnWhy) = (today, reason);
        if (plan.Status == PlanStatus.Hearing && hearings.All(one => one.WithdrawnOn is not null))
        {
            plan.Status = PlanStatus.Draft;
        }

        return await Save(cancellation);
    }

    async Task<(Plan Plan, List<Hearing> Hearings, Hearing Hearing)?> Find(
        Actor actor, Guid planId, Guid hearingId, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, PlanActions.Lead, today);
        var plan = await data.All<Plan>().Where(one => one.Id == planId && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        var hearings = plan is null ? [] : await data.All<Hearing>().Where(one => one.PlanId == planId).ToListAsync(cancellation);
        return hearings.Find(one => one.Id == hearingId) is { } hearing ? (plan!, hearings, hearing) : null;
    }

    async Task<Result> Save(CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Changed();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict();
        }
    }
}
