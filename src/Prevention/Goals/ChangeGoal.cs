using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Goals;

/// <summary>What happens to a goal after it is written: it is moved in the list, judged to be reached, or taken out of the plan.</summary>
public sealed class ChangeGoal(IPreventionData data, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done(Guid PlanId) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record Conflict(Goal Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Move(Actor actor, Guid id, bool up, DateOnly today, CancellationToken cancellation = default)
    {
        var goal = await data.OpenGoal(gate, actor, PlanActions.Write, id, today, cancellation);
        if (goal is null)
        {
            return new Result.NotFound();
        }

        if (await data.Closed(actor, goal.PlanId, goal.MunicipalityId, cancellation) is { } closed)
        {
            return new Result.Refused(closed);
        }

        var list = await data.All<Goal>().Where(one => one.PlanId == goal.PlanId && one.DroppedOn == null)
            .OrderBy(one => one.Order).ThenBy(one => one.Id).ToListAsync(cancellation);
        var at = list.IndexOf(goal);
        var to = up ? at - 1 : at + 1;
        if (at >= 0 && to >= 0 && to < list.Count)
        {
            (list[at], list[to]) = (list[to], list[at]);
            // All places anew: two who moved at once can have left two in one place.
            for (var place = 0; place < list.Count; place++)
            {
                list[place].Order = place + 1;
            }

            await data.SaveChangesAsync(cancellation);
        }

        return new Result.Done(goal.PlanId);
    }

    /// <summary>The judgement is a person's and says why; without a day it is taken back. Whoever judges past another gets both.</summary>
    public async Task<Result> Reach(Actor actor, Guid id, int version, DateOnly? on, string why, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(why);
        var goal = await data.OpenGoal(gate, actor, PlanActions.Write, id, today, cancellation);
        if (goal is null)
        {
            return new Result.NotFound();
        }

        if (await data.Closed(actor, goal.PlanId, goal.MunicipalityId, cancellation) is { } closed)
        {
            return new Result.Refused(closed);
        }

        var reason = TypedText.Clean(why);
        if (on is { } day && (day > today || day.Year < 2000 || reason.Length is 0 or > Goal.MaxLongTextLength))
        {
            return new Result.Refused(GoalProblems.BadReached);
        }

        var judged = (on, on is null ? "" : reason);
        if (goal.Version != version)
        {
            return (goal.ReachedOn, goal.ReachedWhy) == judged ? new Result.Done(goal.PlanId) : new Result.Conflict(goal);
        }

        (goal.ReachedOn, goal.ReachedWhy) = judged;
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(goal.PlanId);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict(await data.All<Goal>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation));
        }
    }

    public async Task<Result> Drop(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var goal = await data.OpenGoal(gate, actor, PlanActions.Write, id, today, cancellation);
        if (goal is null)
        {
            return new Result.NotFound();
        }

        if (await data.Closed(actor, goal.PlanId, goal.MunicipalityId, cancellation) is { } closed)
        {
            return new Result.Refused(closed);
        }

        goal.DroppedOn = today;
        await data.SaveChangesAsync(cancellation);
        return new Result.Done(goal.PlanId);
    }
}
