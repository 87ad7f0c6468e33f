using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Indicators;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Goals;

/// <summary>
/// Adds an indicator to a goal. A number that must not be a target (the evaluation of the reform, ch. 4.3) is refused with the
/// reason and with better ones; it may be added to be followed, and then has no direction and no target.
/// </summary>
public sealed class AddIndicator(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(Guid GoalId, string? Key, string Name)
    {
        public IndicatorUse Use { get; init; } = IndicatorUse.Target;

        public string Definition { get; init; } = "";

        public string Source { get; init; } = "";

        public string Unit { get; init; } = "";

        public decimal? BaselineValue { get; init; }

        public DateOnly? BaselineOn { get; init; }

        public WantedDirection? Wanted { get; init; }

        public decimal? TargetValue { get; init; }

        /// <summary>The language the register's own words are written down in.</summary>
        public Language Language { get; init; } = Language.Nb;
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Added(Guid PlanId, GoalIndicator Indicator) : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>The number it is, why it must not be a target, and what to measure in its place.</summary>
        public sealed record MustNotBeTarget(Problem Problem, KnownIndicator Followed, IReadOnlyList<KnownIndicator> Better) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var goal = await data.OpenGoal(gate, actor, PlanActions.Write, input.GoalId, today, cancellation);
        if (goal is null)
        {
            return new Result.NotFound();
        }

        if (await data.Closed(actor, goal.PlanId, goal.MunicipalityId, cancellation) is { } closed)
        {
            return new Result.Refused(closed);
        }

        var read = IndicatorReader.Read(input, today);
        if (read is not Result.Added { Indicator: var indicator })
        {
            return read;
        }

        var name = indicator.Name;
        if (await data.All<GoalIndicator>().AnyAsync(one => one.GoalId == goal.Id && one.EndedOn == null && one.Name == name, cancellation))
        {
            return new Result.Refused(IndicatorProblems.AlreadyThere);
        }

        data.All<GoalIndicator>().Add(indicator);
        await data.SaveChangesAsync(cancellation);
        return new Result.Added(goal.PlanId, indicator);
    }
}
