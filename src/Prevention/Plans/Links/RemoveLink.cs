using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Links;

/// <summary>Takes a link away: as it stood when she was asked, and not otherwise.</summary>
public sealed class RemoveLink(IPreventionData data, AccessGate gate) : IOperation
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

    public async Task<Result> Handle(Actor actor, Guid planId, Guid linkId, int version, DateOnly today, CancellationToken cancellation = default)
    {
        if (await OpenLink.Find(data, gate, actor, planId, linkId, today, cancellation) is not { } found)
        {
            return new Result.NotFound();
        }

        if (found.Status == PlanStatus.Revised)
        {
            return new Result.Refused(PlanProblems.PlanRevised);
        }

        if (found.Link.Version != version)
        {
            return new Result.Conflict();
        }

        data.All<PlanLink>().Remove(found.Link);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Removed();
        }
        catch (DbUpdateConcurrencyException)
        {
            return await OpenLink.Again(data, linkId, cancellation) is null ? new Result.Removed() : new Result.Conflict();
        }
    }
}
