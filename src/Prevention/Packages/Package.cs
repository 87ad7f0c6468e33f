using Langbenk.Prevention.Networks;

namespace Langbenk.Prevention.Packages;

/// <summary>
/// What one installation hands to another: the publisher's whole collection, in one edition. These types are the format. None of
/// them has a place for a person: they know places, texts, codes and days, and a test holds them to it.
/// </summary>
public sealed record PackageContent(
    int Edition, DateOnly CreatedOn, PackagePublisher Publisher, IReadOnlyList<PackageExample> Examples, IReadOnlyList<PackageTerm> Terms,
    IReadOnlyList<PackageNetwork> Networks);

/// <summary>The municipality that answers for it, and the fingerprint of its installation's key.</summary>
public sealed record PackagePublisher(string MunicipalityNumber, string MunicipalityName, string Fingerprint);

public sealed record PackageExample(
    Guid Id, string Language, string Title, string What, string Why, string ForWhom, IReadOnlyList<string> Levels,
    IReadOnlyList<string> Themes, string MunicipalitySize, string Cost, string Evidence, string Experience, string ContactService,
    string ContactMunicipality, string Source, string Address);

/// <summary>A word and what the municipality's services have agreed that it means.</summary>
public sealed record PackageTerm(string Word, string Definition, string Source);

public sealed record PackageNetwork(
    Guid Id, string Title, string County, string Host, IReadOnlyList<PackageMember> Members, IReadOnlyList<string> Partners,
    IReadOnlyList<PackageProject> Projects, string Source);

public sealed record PackageMember(string MunicipalityNumber, string MunicipalityName);

public sealed record PackageProject(string Theme, string Started, string Goal, ProjectStatus Status);

/// <summary>The file: what is signed, the key that signed it, and the signature over everything before itself.</summary>
public sealed record PackageFile(string Kind, int Format, PackageContent Content, string PublicKey, string Signature)
{
    public const string KindName = "langbenk-package";
    public const int NewestFormat = 1;
    public const int MaxBytes = 2 * 1024 * 1024;
    public const int MostItems = 500;

    /// <summary>No municipality comes so far; a number without end would shut out every later one.</summary>
    public const int LastEdition = 99_999;
}
