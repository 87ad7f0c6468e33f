namespace Langbenk.Cooperation.Discussions.Counting;

/// <summary>
/// What of a count may be shown. Under <see cref="Least"/> is shown as «under 5». Where something is, the first that is not is hidden
/// too: then whoever takes the rest from the total cannot tell how much of what is left is whose. Where that leaves nothing, the
/// division is not shown at all.
/// </summary>
public static class SmallCounts
{
    public const int Least = 5;

    public enum Shown
    {
        Exactly,
        Under,
        Hidden,
    }

    public sealed record Cell<T>(T Of, int Count, Shown Shown);

    /// <summary>Null when it may not be divided.</summary>
    public static IReadOnlyList<Cell<T>>? Divide<T>(IReadOnlyList<(T Of, int Count)> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.All(one => one.Count >= Least))
        {
            return [.. counts.Select(one => new Cell<T>(one.Of, one.Count, Shown.Exactly))];
        }

        var hidden = counts.TakeWhile(one => one.Count < Least).Count();
        var cells = counts.Select((one, at) => new Cell<T>(one.Of, one.Count, one.Count < Least ? Shown.Under : at == hidden ? Shown.Hidden : Shown.Exactly)).ToList();
        return cells.Exists(cell => cell.Shown == Shown.Exactly) ? [.. cells.Select(cell => cell.Shown == Shown.Exactly ? cell : cell with { Count = 0 })] : null;
    }

    /// <summary>Null when it is under <see cref="Least"/>.</summary>
    public static int? Total(int count) => count < Least ? null : count;
}
