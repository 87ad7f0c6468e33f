using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Links;

/// <summary>Another name, address or kind of a plan that this one belongs to. Who wrote on an older version is shown what is stored now.</summary>
public sealed class ChangeLink(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(
        Actor Actor, Guid PlanId, Guid LinkId, int Version, Guid MunicipalityId, PlanLinkKind Kind, string Name, string Address, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Changed : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody else has saved since.</summary>
        public sealed record Conflict(PlanLink Stored) : Result;

        /// <summary>There is no such link, or none any more.</summary>
        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (await OpenLink.Find(data, gate, input.Actor, input.PlanId, input.LinkId, input.Today, cancellation) is not { } found)
        {
            return new Result.NotFound();
        }

        if (found.Status == PlanStatus.Revised)
        {
            return new Result.Refused(PlanProblems.PlanRevised);
        }

        var (typed, problem) = await LinkInput.Read(data, input.PlanId, input.MunicipalityId, input.Kind, input.Name, input.Address, cancellation);
        if (typed is null)
        {
            return new Result.Refused(problem!);
        }

        var link = found.Link;
        if (typed == new LinkInput(link.MunicipalityId, link.Kind, link.Name, link.Address))
        {
            return new Result.Changed();
        }

        return link.Version == input.Version ? await Save(link, typed, cancellation) : new Result.Conflict(link);
    }

    async Task<Result> Save(PlanLink link, LinkInput typed, CancellationToken cancellation)
    {
        (link.MunicipalityId, link.Kind, link.Name, link.Address) = (typed.MunicipalityId, typed.Kind, typed.Name, typed.Address);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Changed();
        }
        catch (DbUpdateConcurrencyException)
        {
            return await OpenLink.Again(data, link.Id, cancellation) is { } now ? new Result.Conflict(now) : new Result.NotFound();
        }
    }
}
