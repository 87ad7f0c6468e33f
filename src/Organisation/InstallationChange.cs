namespace Langbenk.Organisation;

/// <summary>What the installation chose on a day, and who did: what stands until the next.</summary>
public sealed class InstallationChange
{
    public required Guid Id { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Null for the program itself, which fills a demonstration.</summary>
    public required Guid? ById { get; init; }

    public required string ByName { get; init; }

    public required bool PersonsOn { get; init; }

    public required string Controller { get; init; }

    public required string PrivacyOfficer { get; init; }

    public required string Archive { get; init; }
}
