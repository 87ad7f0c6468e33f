using Langbenk.Prevention.Needs;

namespace Langbenk.Prevention.Measures;

/// <summary>A place where a measure could stand: one level, one stretch of age, one need.</summary>
public readonly record struct GapCell(MeasureLevels Level, AgeBand Band, Need Need);

/// <summary>
/// What a municipality has and lacks, by level, age and need. A cell without a measure is a gap to judge, not a fault: not every
/// need asks for every level. A measure fills a cell when it is for somebody in that stretch of age.
/// </summary>
public sealed class GapView
{
    readonly ILookup<GapCell, Measure> _cells;
    readonly DateOnly _day;

    GapView(IReadOnlyList<Measure> measures, DateOnly day)
    {
        (Measures, _day) = (measures, day);
        _cells = measures.SelectMany(measure => CellsOf(measure).Select(cell => (cell, measure))).ToLookup(pair => pair.cell, pair => pair.measure);
        Gaps = [.. Asked.Where(cell => !_cells.Contains(cell))];
    }

    /// <summary>Those that inhabitants can have on the day, whatever else was given.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    public static GapView Of(IEnumerable<Measure> measures, DateOnly day) => new([.. measures.Where(one => one.StandsOn(day))], day);

    /// <summary>Every cell that a need asks about: its own ages, on all three levels.</summary>
    public static IReadOnlyList<GapCell> Asked { get; } =
    [
        .. from need in NeedRegister.All
           from band in AgeBand.All
           where band.Meets(need.AgeFrom, need.AgeTo)
           from level in MeasureWords.Levels
           select new GapCell(level, band, need),
    ];

    public IEnumerable<Measure> At(MeasureLevels level, AgeBand band, Need need) => _cells[new GapCell(level, band, need)];

    /// <summary>The levels that somebody of that age finds help on.</summary>
    public MeasureLevels LevelsAt(AgeBand band, Need need) =>
        MeasureWords.Levels.Where(level => At(level, band, need).Any()).Aggregate(MeasureLevels.None, (all, one) => all | one);

    public IReadOnlyList<GapCell> Gaps { get; }

    /// <summary>Needs that nothing helps with, at any age, on any level.</summary>
    public IReadOnlyList<Need> NeedsWithout => [.. NeedRegister.All.Where(need => !Measures.Any(one => one.Needs.Contains(need.Code)))];

    public IReadOnlyList<Measure> Multimodal => [.. Measures.Where(one => one.IsMultimodal)];

    public IReadOnlyList<Measure> Unimodal => [.. Measures.Where(one => !one.IsMultimodal)];

    public IReadOnlyList<Measure> NotEvaluated => [.. Measures.Where(one => one.LastEvaluatedOn is null)];

    public IReadOnlyList<Measure> OldWaiting => [.. Measures.Where(one => one.WaitingIsOld(_day))];

    static IEnumerable<GapCell> CellsOf(Measure measure) =>
        from code in measure.Needs
        let need = NeedRegister.Find(code)
        where need is not null
        from band in AgeBand.All
        where band.Meets(measure.AgeFrom, measure.AgeTo)
        from level in MeasureWords.Levels
        where measure.Levels.HasFlag(level)
        select new GapCell(level, band, need);
}
