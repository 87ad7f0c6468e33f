using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Milestones;

/// <summary>A milestone that is sent twice is one.</summary>
public sealed class AddMilestone(IPreventionData data, IAccessData access, AccessGate gate) : IOperation
{
    /// <summary>Responsible: a municipality or a service that takes part.</summary>
    public sealed record Input(Actor Actor, Guid PlanId, string Title, DateOnly DueOn, Guid ResponsibleId, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Added(Milestone Milestone) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(input.Actor, PlanActions.Write, input.Today);
        var plan = await data.All<Plan>().AsNoTracking().Where(one => one.Id == input.PlanId && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return new Result.NotFound();
        }

        var (typed, problem) = await MilestoneInput.Read(access, plan, input.Title, input.DueOn, input.ResponsibleId, cancellation);
        if (typed is null)
        {
            return new Result.Refused(problem!);
        }

        var milestone = new Milestone
        {
            Id = Guid.CreateVersion7(),
            PlanId = plan.Id,
            Title = typed.Title,
            DueOn = typed.DueOn,
            MunicipalityId = typed.MunicipalityId,
            ServiceId = typed.ServiceId,
            Mark = Once.Of(typed.Title, typed.DueOn.DayNumber, input.ResponsibleId),
        };
        return new Result.Added(await Once.Saved(
            data, milestone, data.All<Milestone>().Where(one => one.PlanId == plan.Id && one.Mark == milestone.Mark), cancellation));
    }
}
