using Langbenk.Kernel;

namespace Langbenk.Prevention.Measures;

/// <summary>
/// What has carried one measure, day by day from its start: no day without, and none with two. A change comes after the last one, or
/// in its place; only the last can be undone, and never what the measure began with.
/// </summary>
public sealed class CarryingHistory(IEnumerable<MeasureCarrying> rows)
{
    readonly List<MeasureCarrying> _live = [.. rows.Where(row => row.UndoneOn is null).OrderBy(row => row.ValidFrom)];

    /// <summary>Those that hold, the oldest first; never empty.</summary>
    public IReadOnlyList<MeasureCarrying> Rows => _live;

    public MeasureCarrying Last => _live[^1];

    /// <summary>Before the start it is what the measure will begin with.</summary>
    public MeasureCarrying On(DateOnly day) => _live.FindLast(row => row.ValidFrom <= day) ?? _live[0];

    /// <summary>The first day from which a change may be written without undoing another.</summary>
    public DateOnly Earliest => Last.ValidFrom;

    /// <summary>A year ahead, or the start of a measure that begins later than that.</summary>
    public DateOnly Latest(DateOnly today) => today.AddYears(1) is var year && year > _live[0].ValidFrom ? year : _live[0].ValidFrom;

    public Problem? Refuses(DateOnly from, DateOnly today) =>
        from < _live[0].ValidFrom ? MeasureProblems.ChangeBeforeStart
        : from > Latest(today) ? MeasureProblems.ChangeTooLate
        : from < Last.ValidFrom ? MeasureProblems.ChangeBeforeAnother
        : null;

    /// <summary>Writes a change that is not refused. Gives the row to store, or none when it only takes the last change back.</summary>
    public MeasureCarrying? Change(DateOnly from, Guid service, MeasureLevels levels, DateOnly today)
    {
        var measure = Last.MeasureId;
        if (Last.ValidFrom == from)
        {
            TakeAway(today, "");
        }

        if (_live.Count > 0 && Last.ServiceId == service && Last.Levels == levels)
        {
            return null;
        }

        if (_live.Count > 0)
        {
            Last.ValidTo = from.AddDays(-1);
        }

        var row = new MeasureCarrying { Id = Guid.CreateVersion7(), MeasureId = measure, ServiceId = service, Levels = levels, ValidFrom = from };
        _live.Add(row);
        return row;
    }

    /// <summary>False when there is only what it began with.</summary>
    public bool Undo(DateOnly today, string reason)
    {
        if (_live.Count < 2)
        {
            return false;
        }

        TakeAway(today, reason);
        return true;
    }

    void TakeAway(DateOnly today, string reason)
    {
        (Last.UndoneOn, Last.UndoneReason) = (today, reason);
        _live.RemoveAt(_live.Count - 1);
        if (_live.Count > 0)
        {
            Last.ValidTo = null;
        }
    }
}
