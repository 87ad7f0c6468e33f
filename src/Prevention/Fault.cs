using Langbenk.Kernel;

namespace Langbenk.Prevention;

/// <summary>What is wrong with one field. The name is the input's property; of a row with its number and its own: «Duties-2-Who».</summary>
public sealed record Fault(string Field, Problem Problem)
{
    /// <summary>About no field of the form: the whole is refused.</summary>
    public const string Whole = "";

    public static IReadOnlyList<Fault> Of(Problem problem) => [new(Whole, problem)];

    /// <summary>All that is wrong, the first of each field.</summary>
    public static IReadOnlyList<Fault> In(params IEnumerable<(string Field, bool Wrong, Problem Problem)> checks) =>
        [.. checks.Where(one => one.Wrong).DistinctBy(one => one.Field).Select(one => new Fault(one.Field, one.Problem))];
}
