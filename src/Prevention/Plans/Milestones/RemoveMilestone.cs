using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Milestones;

/// <summary>Takes away a milestone that is not done: as it stood when she was asked, and not otherwise.</summary>
public sealed class RemoveMilestone(IPreventionData data, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Removed : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody has changed it since: this would be gone now.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid planId, Guid milestoneId, int version, DateOnly today, CancellationToken cancellation = default)
    {
        if (await OpenMilestone.Find(data, gate, actor, planId, milestoneId, today, cancellation) is not { } found)
        {
            return new Result.NotFound();
        }

        if (found.Refusal is { } refusal)
        {
            return new Result.Refused(refusal);
        }

        if (found.Milestone.Version != version)
        {
            return new Result.Conflict();
        }

        data.All<Milestone>().Remove(found.Milestone);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Removed();
        }
        catch (DbUpdateConcurrencyException)
        {
            return await OpenMilestone.Again(data, milestoneId, cancellation) switch
            {
                null => new Result.Removed(),
                { DoneOn: not null } => new Result.Refused(MilestoneProblems.Finished),
                _ => new Result.Conflict(),
            };
        }
    }
}
