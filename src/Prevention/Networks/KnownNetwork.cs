using Langbenk.Kernel;

namespace Langbenk.Prevention.Networks;

/// <summary>
/// A learning network as the County Governors' reports for 2022 show it. <c>Host</c> only where the report names one;
/// status is as the report tells it, seen from 2022.
/// </summary>
public sealed record KnownNetwork(
    string Key, string Name, string County, string? Host, IReadOnlyList<string> Members, IReadOnlyList<string> Partners,
    IReadOnlyList<KnownProject> Projects);

public sealed record KnownProject(Text Theme, string? Started, Text Goal, ProjectStatus Status);

public enum ProjectStatus
{
    Planned,
    Running,
    Finished,
    Unknown,
}
