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

        var (name, address) = (TypedText.Line(input.Name), TypedText.Line(input.Address));
        if (name.Length is 0 or > PlanLink.MaxNameLength || !IsAddress(address))
        {
            return new Result.Refused(PlanProblems.BadLink);
        }

        if (!await data.All<PlanMunicipality>().AnyAsync(one => one.PlanId == input.PlanId && one.MunicipalityId == input.MunicipalityId, cancellation))
        {
            return new Result.Refused(PlanProblems.NotTakingPart);
        }

        var link = new PlanLink
        {
            Id = Guid.CreateVersion7(),
            PlanId = input.PlanId,
            MunicipalityId = input.MunicipalityId,
            Kind = input.Kind,
            Name = name,
            Address = address,
        };
        data.All<PlanLink>().Add(link);
        await data.SaveChangesAsync(cancellation);
        return new Result.Added(link);
    }

    /// <summary>Nothing, or an address of the web: what runs or reads files is none.</summary>
    static bool IsAddress(string typed) => typed.Length == 0
        || typed.Length <= PlanLink.MaxAddressLength
            && Uri.TryCreate(typed, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
