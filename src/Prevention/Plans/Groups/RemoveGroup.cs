using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Groups;

/// <summary>Takes a group away with its mandate and members: as it stood when she was asked, and not otherwise.</summary>
public sealed class RemoveGroup(IPreventionData data, AccessGate gate) : IOperation
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

    public async Task<Result> Handle(Actor actor, Guid planId, Guid groupId, int version, DateOnly today, CancellationToken cancellation = default)
    {
        if (await OpenGroup.Find(data, gate, actor, planId, groupId, today, cancellation) is not { } found)
        {
            return new Result.NotFound();
        }

        if (found.Status == PlanStatus.Revised)
        {
            return new Result.Refused(PlanProblems.PlanRevised);
        }

        if (found.Group.Version != version)
        {
            return new Result.Conflict();
        }

        data.All<WorkGroupMember>().RemoveRange(found.Members);
        data.All<WorkGroup>().Remove(found.Group);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Removed();
        }
        catch (DbUpdateException)
        {
            // Changed between the reading and the removal, or a member came to it.
            var now = await OpenGroup.Again(data, groupId, cancellation);
            if (now?.Group.Version == version && now.Members.SequenceEqual(found.Row.Members))
            {
                throw;
            }

            return now is null ? new Result.Removed() : new Result.Conflict();
        }
    }
}
