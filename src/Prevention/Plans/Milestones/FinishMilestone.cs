using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Milestones;

/// <summary>Done, by the one responsible or by the municipality that leads.</summary>
public sealed class FinishMilestone(IPreventionData data, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Finished(Milestone Milestone) : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody changed it in the same moment: it is looked at again before it is called done.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(
        Actor actor, Guid planId, Guid milestoneId, DateOnly doneOn, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Report, today);
        var found = await data.All<Milestone>().Where(one => one.Id == milestoneId && one.PlanId == planId && open.Contains(one.PlanId))
            .Join(data.All<Plan>(), one => one.PlanId, plan => plan.Id, (one, plan) => new { Milestone = one, plan.LeadMunicipalityId })
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return new Result.NotFound();
        }

        var milestone = found.Milestone;
        var responsible = milestone.MunicipalityId ?? milestone.ServiceId;
        if (!PlanActions.Report.MayIn(actor, found.LeadMunicipalityId) && (responsible is not { } place || !PlanActions.Report.MayIn(actor, place)))
        {
            return new Result.Refused(MilestoneProblems.NotYours);
        }

        milestone.DoneOn ??= doneOn > today ? today : doneOn;
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Finished(milestone);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await OpenMilestone.Again(data, milestoneId, cancellation) switch
            {
                null => new Result.NotFound(),
                { DoneOn: not null } now => new Result.Finished(now),
                _ => new Result.Conflict(),
            };
        }
    }
}
