using System.Text.Json;
using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Goals;

/// <summary>A new goal in a plan, or a goal in other words. Only the goal itself must be written; the rest is shown as missing.</summary>
public sealed class WriteGoal(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public sealed record Input(Guid PlanId, string Text)
    {
        /// <summary>The goal that is changed, and the version that was read; null for a new one.</summary>
        public Guid? Id { get; init; }

        public int Version { get; init; }

        /// <summary>Of the form: a new goal that is sent again with the same words is the same goal.</summary>
        public Guid? Mark { get; init; }

        public Guid? MunicipalityId { get; init; }

        public string Change { get; init; } = "";

        public string Effect { get; init; } = "";

        public GoalLevels Levels { get; init; }

        public int? AgeFrom { get; init; }

        public int? AgeTo { get; init; }

        public string Theme { get; init; } = "";

        public Guid? ServiceId { get; init; }

        public Guid? ResponsibleMunicipalityId { get; init; }

        public string Position { get; init; } = "";

        public DateOnly? Deadline { get; init; }
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Done(Goal Goal) : Result;

        /// <summary>Everything that is wrong at once, at least one.</summary>
        public sealed record Refused(params IReadOnlyList<Problem> Problems) : Result
        {
            public Problem Problem => Problems[0];
        }

        /// <summary>Someone else wrote meanwhile; what stands now.</summary>
        public sealed record Conflict(Goal Now) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!await gate.IsOpen(actor, PlanActions.Write, input.PlanId, today, cancellation))
        {
            return new Result.NotFound();
        }

        var goal = input.Id is { } id
            ? await data.All<Goal>().SingleOrDefaultAsync(one => one.Id == id && one.PlanId == input.PlanId && one.DroppedOn == null, cancellation)
            : new Goal { Id = Once.Key(input.Mark, JsonSerializer.Serialize(input)), PlanId = input.PlanId, Order = await NextOrder(input.PlanId, cancellation) };
        if (goal is null)
        {
            return new Result.NotFound();
        }

        // Both the municipality it was for and the one it is to be for.
        var closed = await data.Closed(actor, input.PlanId, goal.MunicipalityId, cancellation)
            ?? await data.Closed(actor, input.PlanId, input.MunicipalityId, cancellation);
        if (closed is not null)
        {
            return new Result.Refused(closed);
        }

        if (await Faults(input, goal, today, cancellation) is { Count: > 0 } faults)
        {
            return new Result.Refused([.. faults.Distinct()]);
        }

        if (input.Id is not null && goal.Version != input.Version)
        {
            return new Result.Conflict(goal);
        }

        Fill(goal, input);
        return input.Id is null ? await Add(goal, cancellation) : await Save(goal, cancellation);
    }

    async Task<List<Problem>> Faults(Input input, Goal goal, DateOnly today, CancellationToken cancellation)
    {
        List<Problem> faults = [.. GoalFaults.Of(input)];
        if (GoalFaults.Steering(input.Text, goal.Text) is { } steering)
        {
            faults.Add(steering);
        }

        if (await Misplaced(input, goal, today, cancellation) is { } misplaced)
        {
            faults.Add(misplaced);
        }

        if (!faults.Contains(GoalProblems.BadDeadline) && await IsBeforePlan(input, goal, cancellation))
        {
            faults.Add(GoalProblems.DeadlineBeforePlan);
        }

        return faults;
    }

    /// <summary>A deadline that stands already may stay.</summary>
    async Task<bool> IsBeforePlan(Input input, Goal goal, CancellationToken cancellation) => input.Deadline is { } deadline && deadline != goal.Deadline
        && await data.All<Plan>().AnyAsync(one => one.Id == input.PlanId && one.PeriodFrom > deadline.Year, cancellation);

    async Task<Result> Add(Goal goal, CancellationToken cancellation) =>
        new Result.Done(await Once.Saved(data, goal, data.All<Goal>().Where(one => one.Id == goal.Id), cancellation));

    async Task<Result> Save(Goal goal, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(goal);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict(await data.All<Goal>().AsNoTracking().SingleAsync(one => one.Id == goal.Id, cancellation));
        }
    }

    async Task<int> NextOrder(Guid plan, CancellationToken cancellation) =>
        (await data.All<Goal>().Where(one => one.PlanId == plan).MaxAsync(one => (int?)one.Order, cancellation) ?? 0) + 1;

    /// <summary>Who already answers for it may stay, even when it no longer works for the municipalities: history is not rewritten.</summary>
    async Task<Problem?> Misplaced(Input input, Goal goal, DateOnly today, CancellationToken cancellation)
    {
        var municipalities = await data.Municipalities(input.PlanId).ToListAsync(cancellation);
        if (input.MunicipalityId is { } local && !municipalities.Contains(local))
        {
            return GoalProblems.UnknownMunicipality;
        }

        if (input.ResponsibleMunicipalityId is { } municipality && !municipalities.Contains(municipality))
        {
            return GoalProblems.UnknownResponsible;
        }

        return input.ServiceId is { } service && service != goal.ResponsibleServiceId
            && !(await data.Services(organisation, input.PlanId, today, cancellation)).Contains(service)
            ? GoalProblems.UnknownResponsible
            : null;
    }

    static void Fill(Goal goal, Input input)
    {
        (goal.Text, goal.Change, goal.Effect) = (TypedText.Line(input.Text), TypedText.Clean(input.Change), TypedText.Clean(input.Effect));
        (goal.MunicipalityId, goal.Theme, goal.Deadline) = (input.MunicipalityId, input.Theme, input.Deadline);
        (goal.Levels, goal.AgeFrom, goal.AgeTo) = (input.Levels, input.AgeFrom, input.AgeTo);
        (goal.ResponsibleServiceId, goal.ResponsibleMunicipalityId) = (input.ServiceId, input.ResponsibleMunicipalityId);
        goal.ResponsiblePosition = TypedText.Line(input.Position);
    }
}
