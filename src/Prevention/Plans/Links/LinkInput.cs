using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Links;

/// <summary>What somebody typed about another plan: whose it is, what it is called, and where it is on the web.</summary>
sealed record LinkInput(Guid MunicipalityId, PlanLinkKind Kind, string Name, string Address)
{
    public static async Task<(LinkInput? Typed, Problem? Problem)> Read(
        IPreventionData data, Guid planId, Guid municipalityId, PlanLinkKind kind, string typedName, string typedAddress, CancellationToken cancellation)
    {
        var (name, address) = (TypedText.Line(typedName), TypedText.Line(typedAddress));
        if (PersonNumber.IsIn(name, address))
        {
            return (null, PlanProblems.HoldsPersonNumber);
        }

        if (name.Length is 0 or > PlanLink.MaxNameLength || !IsAddress(address))
        {
            return (null, PlanProblems.BadLink);
        }

        return await data.All<PlanMunicipality>().AnyAsync(one => one.PlanId == planId && one.MunicipalityId == municipalityId, cancellation)
            ? (new LinkInput(municipalityId, kind, name, address), null)
            : (null, PlanProblems.NotTakingPart);
    }

    /// <summary>Nothing, or an address of the web: what runs or reads files is none.</summary>
    static bool IsAddress(string typed) => typed.Length == 0
        || typed.Length <= PlanLink.MaxAddressLength
            && Uri.TryCreate(typed, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
