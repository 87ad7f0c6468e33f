using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Groups;

/// <summary>A work group with its mandate and who is in it: one member a line.</summary>
public sealed class AddGroup(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(Actor Actor, Guid PlanId, string Name, string Mandate, IReadOnlyList<string> Members, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Added(WorkGroup Group) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(input.Actor, PlanActions.Write, input.Today);
        if (!await data.All<Plan>().AnyAsync(one => one.Id == input.PlanId && open.Contains(one.Id), cancellation))
        {
            return new Result.NotFound();
        }

        var typed = GroupInput.Of(input.Name, input.Mandate, input.Members);
        if (typed.Fault is { } fault)
        {
            return new Result.Refused(fault);
        }

        var group = new WorkGroup { Id = Guid.CreateVersion7(), PlanId = input.PlanId, Name = typed.Name, Mandate = typed.Mandate };
        data.All<WorkGroup>().Add(group);
        data.All<WorkGroupMember>().AddRange(typed.Rows(group.Id));
        await data.SaveChangesAsync(cancellation);
        return new Result.Added(group);
    }
}
