using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Goals;

/// <summary>Says what is done to reach a goal: a measure of the catalogue, or an activity of the plan's own.</summary>
public sealed class LinkMeasure(IPreventionData data, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done(Guid PlanId, Guid GoalId) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Add(Actor actor, Guid goalId, Guid? measureId, string title, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(title);
        var goal = await data.OpenGoal(gate, actor, PlanActions.Write, goalId, today, cancellation);
        if (goal is null)
        {
            return new Result.NotFound();
        }

        if (await data.Closed(actor, goal.PlanId, goal.MunicipalityId, cancellation) is { } closed)
        {
            return new Result.Refused(closed);
        }

        var name = TypedText.Line(title);
        if (PersonNumber.IsIn(name))
        {
            return new Result.Refused(PlanProblems.HoldsPersonNumber);
        }

        if (name.Length is 0 or > GoalMeasure.MaxTitleLength)
        {
            return new Result.Refused(GoalProblems.BadMeasure);
        }

        var already = await data.All<GoalMeasure>().AnyAsync(
            one => one.GoalId == goalId && (one.Title == name || (measureId != null && one.MeasureId == measureId)), cancellation);
        if (!already)
        {
            data.All<GoalMeasure>().Add(new GoalMeasure { Id = Guid.CreateVersion7(), GoalId = goalId, MeasureId = measureId, Title = name });
            await data.SaveChangesAsync(cancellation);
        }

        return new Result.Done(goal.PlanId, goalId);
    }

    public async Task<Result> Remove(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Write, today);
        var found = await (from link in data.All<GoalMeasure>()
                           join goal in data.All<Goal>() on link.GoalId equals goal.Id
                           where link.Id == id && goal.DroppedOn == null && open.Contains(goal.PlanId)
                           select new { Link = link, goal.PlanId, goal.MunicipalityId }).SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return new Result.NotFound();
        }

        if (await data.Closed(actor, found.PlanId, found.MunicipalityId, cancellation) is { } closed)
        {
            return new Result.Refused(closed);
        }

        data.All<GoalMeasure>().Remove(found.Link);
        await data.SaveChangesAsync(cancellation);
        return new Result.Done(found.PlanId, found.Link.GoalId);
    }
}
