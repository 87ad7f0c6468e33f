using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Groups;

/// <summary>Another name, mandate or other members. Who wrote on an older version is shown what is stored now; neither is lost.</summary>
public sealed class ChangeGroup(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(
        Actor Actor, Guid PlanId, Guid GroupId, int Version, string Name, string Mandate, IReadOnlyList<string> Members, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Changed : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody else has saved since.</summary>
        public sealed record Conflict(ReadGroups.Row Stored) : Result;

        /// <summary>There is no such group, or none any more.</summary>
        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (await OpenGroup.Find(data, gate, input.Actor, input.PlanId, input.GroupId, input.Today, cancellation) is not { } found)
        {
            return new Result.NotFound();
        }

        var typed = GroupInput.Of(input.Name, input.Mandate, input.Members);
        if ((found.Status == PlanStatus.Revised ? PlanProblems.PlanRevised : typed.Fault) is { } fault)
        {
            return new Result.Refused(fault);
        }

        if (found.Holds(typed))
        {
            return new Result.Changed();
        }

        return found.Group.Version == input.Version ? await Save(found, typed, cancellation) : new Result.Conflict(found.Row);
    }

    async Task<Result> Save(OpenGroup found, GroupInput typed, CancellationToken cancellation)
    {
        var group = found.Group;
        (group.Name, group.Mandate) = (typed.Name, typed.Mandate);
        // Also when only the members are others: the version must move.
        data.All<WorkGroup>().Entry(group).Property(one => one.Name).IsModified = true;
        data.All<WorkGroupMember>().RemoveRange(found.Members);
        data.All<WorkGroupMember>().AddRange(typed.Rows(group.Id));
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Changed();
        }
        catch (DbUpdateConcurrencyException)
        {
            var now = await OpenGroup.Again(data, group.Id, cancellation);
            return now is null ? new Result.NotFound() : new Result.Conflict(now);
        }
    }
}
