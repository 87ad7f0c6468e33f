namespace Langbenk.Prevention.Measures;

/// <summary>A stretch of a life in which children are met by the same services.</summary>
public sealed record AgeBand(string Key, int From, int To)
{
    public static IReadOnlyList<AgeBand> All { get; } =
    [
        new("pregnancy", Measure.BeforeBirth, Measure.BeforeBirth),
        new("0-2", 0, 2),
        new("3-5", 3, 5),
        new("6-9", 6, 9),
        new("10-12", 10, 12),
        new("13-15", 13, 15),
        new("16-18", 16, 18),
        new("19-24", 19, 24),
    ];

    public bool Meets(int from, int to) => from <= To && From <= to;
}
