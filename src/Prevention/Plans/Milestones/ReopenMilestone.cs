using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Milestones;

/// <summary>Takes back the same day that a milestone was reported as done, by whoever may report it. What a council's adoption finished is corrected there.</summary>
public sealed class ReopenMilestone(IPreventionData data, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Reopened : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>Whether there is a mark of this day to take back.</summary>
    public static bool IsOpen(Milestone milestone, IEnumerable<PlanMunicipality> councils, DateOnly today) => Refusal(milestone, councils, today) is null;

    public async Task<Result> Handle(Actor actor, Guid planId, Guid milestoneId, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Report, today);
        var found = await data.All<Milestone>().Where(one => one.Id == milestoneId && one.PlanId == planId && one.DoneOn != null && open.Contains(one.PlanId))
            .Join(data.All<Plan>(), one => one.PlanId, plan => plan.Id, (one, plan) => new { Milestone = one, plan.LeadMunicipalityId, plan.Status })
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return new Result.NotFound();
        }

        var milestone = found.Milestone;
        var councils = await data.All<PlanMunicipality>().AsNoTracking().Where(one => one.PlanId == planId).ToListAsync(cancellation);
        var problem = found.Status == PlanStatus.Revised ? PlanProblems.PlanRevised
            : !PlanActions.Report.MayIn(actor, found.LeadMunicipalityId) && !PlanActions.Report.MayIn(actor, milestone.ResponsibleId) ? MilestoneProblems.NotYours
            : Refusal(milestone, councils, today);
        if (problem is not null)
        {
            return new Result.Refused(problem);
        }

        milestone.DoneOn = null;
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Reopened();
        }
        catch (DbUpdateConcurrencyException)
        {
            return await data.All<Milestone>().AsNoTracking().AnyAsync(one => one.Id == milestoneId && one.DoneOn == null, cancellation)
                ? new Result.Reopened() : new Result.NotFound();
        }
    }

    static Problem? Refusal(Milestone milestone, IEnumerable<PlanMunicipality> councils, DateOnly today) =>
        ProposedMilestones.AdoptedTitles.Contains(milestone.Title) && councils.Any(one => one.MunicipalityId == milestone.MunicipalityId
            && one.Adoption == AdoptionStatus.Adopted && one.DecidedOn == milestone.DoneOn) ? MilestoneProblems.FinishedByCouncil
        : milestone.DoneOn != today ? MilestoneProblems.TooLateToUndo : null;
}
