namespace Langbenk.Prevention.Search;

/// <summary>The kinds of things that are found, in the order they are shown when they fit equally well.</summary>
public enum FoundKind
{
    Plan,
    Goal,
    Measure,
    Agreement,
    Activity,
    Body,
    Duty,
    Term,
    Example,
    Network,
}

/// <summary>
/// One thing that was found: its name, what says more beside it, where it is, and how well it fits. Resource and id are what the
/// reader is remembered to have seen; none for what is open to everyone.
/// </summary>
public sealed record Found(FoundKind Kind, string Name, string Beside, string Path, double Fit, string? Resource = null, Guid Id = default);

/// <summary>The best of one kind, and how many there were.</summary>
public sealed record FoundGroup(FoundKind Kind, IReadOnlyList<Found> Best, int Total)
{
    public const int Most = 8;

    /// <summary>The kind with the best fit first.</summary>
    internal static IReadOnlyList<FoundGroup> Of(IEnumerable<Found> found) =>
    [
        .. found.Where(one => one.Fit > 0).GroupBy(one => one.Kind)
            .Select(group => new FoundGroup(
                group.Key, [.. group.OrderByDescending(one => one.Fit).ThenBy(one => Kernel.SortKey.Of(one.Name), StringComparer.Ordinal).Take(Most)], group.Count()))
            .OrderByDescending(group => group.Best[0].Fit).ThenBy(group => group.Kind),
    ];
}
