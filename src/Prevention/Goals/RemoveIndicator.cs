using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Goals;

/// <summary>An indicator without numbers is taken away; one with numbers is followed no more, for a reason, and its numbers stay.</summary>
public sealed class RemoveIndicator(IPreventionData data, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Removed : Result;

        public sealed record Ended : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid id, string why, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(why);
        var indicator = await data.OpenIndicator(gate, actor, PlanActions.Write, id, today, cancellation);
        if (indicator is null)
        {
            return new Result.NotFound();
        }

        var goal = await data.All<Goal>().SingleAsync(one => one.Id == indicator.GoalId, cancellation);
        if (await data.Closed(actor, goal.PlanId, goal.MunicipalityId, cancellation) is { } closed)
        {
            return new Result.Refused(closed);
        }

        if (!await data.All<IndicatorReading>().AnyAsync(one => one.IndicatorId == id, cancellation))
        {
            data.All<GoalIndicator>().Remove(indicator);
            await data.SaveChangesAsync(cancellation);
            return new Result.Removed();
        }

        var reason = TypedText.Line(why);
        if (reason.Length is 0 or > GoalIndicator.MaxReasonLength)
        {
            return new Result.Refused(IndicatorProblems.NoReason);
        }

        (indicator.EndedOn, indicator.EndedWhy) = (today, reason);
        await data.SaveChangesAsync(cancellation);
        return new Result.Ended();
    }
}
