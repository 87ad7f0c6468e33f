using Langbenk.Kernel;

namespace Langbenk.Prevention.Networks;

/// <summary>
/// A network as it is read. <c>Publisher</c> is the municipality of another installation; neither it nor <c>Municipality</c> is set
/// on a known fact.
/// </summary>
public sealed record NetworkView(
    Network Network, IReadOnlyList<MemberName> Members, IReadOnlyList<string> Partners, IReadOnlyList<ProjectView> Projects,
    IReadOnlyList<Gathering> Gatherings, string? Municipality, string? Publisher)
{
    /// <summary>The known ones have their words in every language; what is stored is the first of them.</summary>
    internal static IReadOnlyList<ProjectView> ProjectsOf(Network network, IReadOnlyList<NetworkProject> stored, Language language)
    {
        var known = network.KnownKey is { } key ? KnownNetworks.Find(key) : null;
        return known is not null
            ? [.. known.Projects.Select(one => new ProjectView(Guid.Empty, 0, one.Theme[language], one.Started ?? "", one.Goal[language], one.Status))]
            : [.. stored.Select(one => new ProjectView(one.Id, one.Version, one.Theme, one.Started, one.Goal, one.Status))];
    }
}

public sealed record ProjectView(Guid Id, int Version, string Theme, string Started, string Goal, ProjectStatus Status);
