using Langbenk.Organisation.Services;

namespace Langbenk.Prevention.Measures;

/// <summary>A measure with all that has carried it.</summary>
public sealed record WatchedMeasure(Measure Measure, IReadOnlyList<CarriedTime> Times)
{
    readonly CarryingHistory _history = new(Times.Select(time => time.Row));

    public (ServiceKind Kind, MeasureLevels Levels) On(DateOnly day)
    {
        var row = _history.On(day);
        return (Times.First(time => time.Row == row).Kind, row.Levels);
    }
}

/// <summary>How many measures of a level the child welfare service and the others carried on one day.</summary>
public sealed record LevelShare(MeasureLevels Level, int ByChildWelfare, int All)
{
    /// <summary>Whole per cent; null where there is nothing to share.</summary>
    public int? Percent => CoreYear.Percent(ByChildWelfare, All);
}

/// <summary>One year as it stood on its last day, or on the day of the question.</summary>
public sealed record CoreYear(int Year, DateOnly Day, IReadOnlyList<LevelShare> Shares, IReadOnlyList<(ServiceKind Kind, MeasureLevels Level, int Count)> Carriers)
{
    public LevelShare Of(MeasureLevels level) => Shares.First(share => share.Level == level);

    /// <summary>How much of what the child welfare service carries itself is indicated, in whole per cent; null when it carries nothing.</summary>
    public int? OwnIndicated => Percent(Of(MeasureLevels.Indicated).ByChildWelfare, Shares.Sum(share => share.ByChildWelfare));

    /// <summary>Its part of what is done before there are signs: universal and selective together.</summary>
    public int? Before => Percent(
        Shares.Where(share => share.Level != MeasureLevels.Indicated).Sum(share => share.ByChildWelfare),
        Shares.Where(share => share.Level != MeasureLevels.Indicated).Sum(share => share.All));

    internal static int? Percent(int part, int all) => all == 0 ? null : (int)Math.Round(100.0 * part / all, MidpointRounding.AwayFromZero);
}

public enum CoreMovement
{
    /// <summary>Too little to compare: one year, or no measures.</summary>
    Unknown,

    /// <summary>More of its own is indicated, and it carries less of what comes before.</summary>
    TowardsCore,

    /// <summary>It carries more of what comes before.</summary>
    TowardsPrevention,
    NoClear,
}

/// <summary>
/// Whether the child welfare service draws towards the top of the prevention triangle, seen from the municipality's own measures.
/// The evaluation of the reform asks that this is watched: status report 2023 (Menon Economics/NTNU Samfunnsforskning for Bufdir), ch. 4.2.
/// </summary>
public sealed record CoreWatch(IReadOnlyList<CoreYear> Years)
{
    public static CoreWatch Of(IReadOnlyCollection<WatchedMeasure> measures, int fromYear, DateOnly today)
    {
        var years = Enumerable.Range(fromYear, Math.Max(0, today.Year - fromYear + 1)).Select(year => YearOf(measures, year, today));
        return new CoreWatch([.. years.SkipWhile(year => year.Carriers.Count == 0)]);
    }

    /// <summary>
    /// Two things together: how much of its own the indicated is, and how much it carries of what comes before. Its share of the
    /// indicated alone would also fall because others begin to help there.
    /// </summary>
    public CoreMovement Movement
    {
        get
        {
            if (Years.Count < 2 || Years[0].OwnIndicated is not { } own || Years[^1].OwnIndicated is not { } ownNow
                || Years[0].Before is not { } before || Years[^1].Before is not { } beforeNow)
            {
                return CoreMovement.Unknown;
            }

            return (Math.Sign(ownNow - own), Math.Sign(beforeNow - before)) switch
            {
                ( > 0, <= 0) or (0, < 0) => CoreMovement.TowardsCore,
                ( < 0, >= 0) or (0, > 0) => CoreMovement.TowardsPrevention,
                _ => CoreMovement.NoClear,
            };
        }
    }

    static CoreYear YearOf(IReadOnlyCollection<WatchedMeasure> measures, int year, DateOnly today)
    {
        var last = new DateOnly(year, 12, 31);
        var day = last < today ? last : today;
        var standing = measures.Where(one => one.Measure.StandsOn(day)).Select(one => one.On(day)).ToList();
        var carriers = from level in MeasureWords.Levels
                       from one in standing
                       where one.Levels.HasFlag(level)
                       group one by (one.Kind, Level: level) into carried
                       orderby carried.Key.Kind, carried.Key.Level
                       select (carried.Key.Kind, carried.Key.Level, carried.Count());
        return new CoreYear(year, day, [.. MeasureWords.Levels.Select(level => ShareOf(standing, level))], [.. carriers]);
    }

    static LevelShare ShareOf(IReadOnlyCollection<(ServiceKind Kind, MeasureLevels Levels)> standing, MeasureLevels level)
    {
        var all = standing.Where(one => one.Levels.HasFlag(level)).ToList();
        return new LevelShare(level, all.Count(one => one.Kind == ServiceKind.ChildWelfare), all.Count);
    }
}
