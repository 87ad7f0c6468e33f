using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans;

/// <summary>Throws away a plan that was begun by mistake: a draft that has never been out for a hearing or before a council.</summary>
public sealed class DiscardPlan(IPreventionData data, IAccessData access, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Discarded : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody changed it at the same moment.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid planId, int version, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Lead, today);
        var plan = await data.All<Plan>().Where(one => one.Id == planId && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return new Result.NotFound();
        }

        if (!await MayBe(plan, cancellation))
        {
            return new Result.Refused(PlanProblems.SeenByOthers);
        }

        if (plan.Version != version)
        {
            return new Result.Conflict();
        }

        plan.Status = PlanStatus.Discarded;
        foreach (var relation in await access.Relations.Where(one => one.Resource == PlanActions.Resource && one.ResourceId == planId
            && (one.ValidTo == null || one.ValidTo >= today)).ToListAsync(cancellation))
        {
            ChangePlan.End(access, relation, today);
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Discarded();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict();
        }
    }

    /// <summary>Nobody outside has read it or decided on it.</summary>
    public async Task<bool> MayBe(Plan plan, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Status == PlanStatus.Draft
            && !await data.All<Hearings.Hearing>().AnyAsync(one => one.PlanId == plan.Id, cancellation)
            && !await data.All<Adoptions.AdoptionStep>().AnyAsync(one => one.PlanId == plan.Id, cancellation);
    }
}
