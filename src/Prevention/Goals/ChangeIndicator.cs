using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Goals;

/// <summary>An indicator in other words, with another target or direction. What must not be a target is refused as when it is added.</summary>
public sealed class ChangeIndicator(IPreventionData data, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record MustNotBeTarget(AddIndicator.Result.MustNotBeTarget Why) : Result;

        /// <summary>Someone else changed it meanwhile; what stands now.</summary>
        public sealed record Conflict(GoalIndicator Now) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid id, int version, AddIndicator.Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var indicator = await data.OpenIndicator(gate, actor, PlanActions.Write, id, today, cancellation);
        if (indicator is null || indicator.GoalId != input.GoalId)
        {
            return new Result.NotFound();
        }

        var goal = await data.All<Goal>().SingleAsync(one => one.Id == indicator.GoalId, cancellation);
        if (await data.Closed(actor, goal.PlanId, goal.MunicipalityId, cancellation) is { } closed)
        {
            return new Result.Refused(closed);
        }

        var read = IndicatorReader.Read(input, today);
        if (read is not AddIndicator.Result.Added { Indicator: var typed })
        {
            return read is AddIndicator.Result.MustNotBeTarget why ? new Result.MustNotBeTarget(why) : new Result.Refused(((AddIndicator.Result.Refused)read).Problem);
        }

        var name = typed.Name;
        if (await data.All<GoalIndicator>().AnyAsync(one => one.GoalId == goal.Id && one.Id != id && one.EndedOn == null && one.Name == name, cancellation))
        {
            return new Result.Refused(IndicatorProblems.AlreadyThere);
        }

        return indicator.Version == version ? await Save(indicator, typed, cancellation) : new Result.Conflict(indicator);
    }

    async Task<Result> Save(GoalIndicator indicator, GoalIndicator typed, CancellationToken cancellation)
    {
        (indicator.Key, indicator.Name, indicator.Definition, indicator.Source) = (typed.Key, typed.Name, typed.Definition, typed.Source);
        (indicator.Unit, indicator.Use, indicator.Wanted, indicator.TargetValue) = (typed.Unit, typed.Use, typed.Wanted, typed.TargetValue);
        (indicator.BaselineValue, indicator.BaselineOn) = (typed.BaselineValue, typed.BaselineOn);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict(await data.All<GoalIndicator>().AsNoTracking().SingleAsync(one => one.Id == indicator.Id, cancellation));
        }
    }
}
