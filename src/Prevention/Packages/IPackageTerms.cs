namespace Langbenk.Prevention.Packages;

/// <summary>Where the words a municipality's services have agreed on are found, to be put in a package.</summary>
public interface IPackageTerms
{
    Task<IReadOnlyList<PackageTerm>> AgreedIn(Guid municipality, CancellationToken cancellation);
}
