using System.Globalization;
using Langbenk.Prevention.Terms;

namespace Langbenk.Prevention.Packages;

/// <summary>The adopted words of a municipality, with the body and the day as their source.</summary>
public sealed class AgreedWords(ReadAdoptedTerms terms) : IPackageTerms
{
    public async Task<IReadOnlyList<PackageTerm>> AgreedIn(Guid municipality, CancellationToken cancellation) =>
        [.. (await terms.Of(municipality, cancellation)).Select(row => new PackageTerm(
            row.Term.Word, row.Term.Definition, $"{row.Body} {row.AdoptedOn.ToString("d'.'M'.'yyyy", CultureInfo.InvariantCulture)}".Trim()))];
}
