using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Links;

/// <summary>Ties the plan to the plan it belongs to in one of the municipalities.</summary>
public sealed class AddLink(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(Actor Actor, Guid PlanId, Guid MunicipalityId, PlanLinkKind Kind, string Name, string Address, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Added(PlanLink Link) : Result;

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

        var (typed, problem) = await LinkInput.Read(data, input.PlanId, input.MunicipalityId, input.Kind, input.Name, input.Address, cancellation);
        if (typed is null)
        {
            return new Result.Refused(problem!);
        }

        var link = new PlanLink
        {
            Id = Guid.CreateVersion7(),
            PlanId = input.PlanId,
            MunicipalityId = typed.MunicipalityId,
            Kind = typed.Kind,
            Name = typed.Name,
            Address = typed.Address,
        };
        data.All<PlanLink>().Add(link);
        await data.SaveChangesAsync(cancellation);
        return new Result.Added(link);
    }
}
