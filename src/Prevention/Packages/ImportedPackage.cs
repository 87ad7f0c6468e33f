namespace Langbenk.Prevention.Packages;

/// <summary>One edition of another municipality's collection, and what became of it here.</summary>
public sealed class ImportedPackage : IPreventionEntity
{
    public required Guid Id { get; init; }

    public required string Fingerprint { get; init; }

    public required string MunicipalityNumber { get; init; }

    public required string MunicipalityName { get; init; }

    public required int Edition { get; init; }

    /// <summary>The day the publisher made it.</summary>
    public required DateOnly CreatedOn { get; init; }

    /// <summary>SHA-256 of the file, in hexadecimal.</summary>
    public required string Digest { get; init; }

    public required DateOnly ImportedOn { get; set; }

    public required Guid ImportedById { get; set; }

    public required PackageStatus Status { get; set; }

    public required int Examples { get; init; }

    public required int Terms { get; init; }

    public required int Networks { get; init; }

    public int Version { get; private set; } = 1;
}

public enum PackageStatus
{
    Current,

    /// <summary>A later edition has taken its place.</summary>
    Replaced,
    Withdrawn,
}

/// <summary>What another municipality's services have agreed that a word means.</summary>
public sealed class ImportedTerm : IPreventionEntity
{
    public const int MaxWordLength = 100;
    public const int MaxDefinitionLength = 4000;
    public const int MaxSourceLength = 500;

    public required Guid Id { get; init; }

    public required Guid PackageId { get; init; }

    public required string Word { get; init; }

    public required string SortKey { get; init; }

    public required string Definition { get; init; }

    public required string Source { get; init; }
}

/// <summary>A key that someone here has checked with the municipality it belongs to.</summary>
public sealed class TrustedPublisher : IPreventionEntity
{
    public required string Fingerprint { get; init; }

    public required string MunicipalityNumber { get; init; }

    public required string MunicipalityName { get; set; }

    public required DateOnly TrustedOn { get; set; }

    public required Guid TrustedById { get; set; }

    public DateOnly? EndedOn { get; set; }

    public int Version { get; private set; } = 1;
}

/// <summary>A rightly signed package from someone nobody here has confirmed yet. Nothing of it is imported.</summary>
public sealed class WaitingPackage : IPreventionEntity
{
    public const int DaysKept = 30;

    public required Guid Id { get; init; }

    public required string Fingerprint { get; init; }

    public required string MunicipalityNumber { get; init; }

    public required string MunicipalityName { get; init; }

    /// <summary>The municipality here that is known by that number under another key.</summary>
    public required bool KnownUnderAnotherKey { get; init; }

    public required string Digest { get; init; }

    public required byte[] Content { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required Guid ReceivedById { get; init; }
}

/// <summary>An edition made here.</summary>
public sealed class ExportedPackage : IPreventionEntity
{
    public required Guid Id { get; init; }

    public required Guid MunicipalityId { get; init; }

    public required int Edition { get; init; }

    public required DateOnly CreatedOn { get; init; }

    public required Guid CreatedById { get; init; }

    public required string Digest { get; init; }

    public required int Examples { get; init; }

    public required int Terms { get; init; }

    public required int Networks { get; init; }
}

/// <summary>The bytes, in a table of their own: a list of editions does not read them.</summary>
public sealed class ExportedPackageContent : IPreventionEntity
{
    public required Guid PackageId { get; init; }

    public required byte[] Content { get; init; }
}
