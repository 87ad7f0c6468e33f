using Langbenk.Prevention.Measures;

namespace Langbenk.Prevention.Tests.Measures;

/// <summary>The same by a calendar with one note for each day, and a pile of what was written, for taking the top away.</summary>
sealed class SlowCarrying(DateOnly start, Guid service, MeasureLevels levels)
{
    readonly List<(DateOnly From, Guid Service, MeasureLevels Levels)> _written = [(start, service, levels)];

    public bool MayChange(DateOnly from, DateOnly today)
    {
        var far = today.AddYears(1) > start ? today.AddYears(1) : start;
        return from >= start && from <= far && _written.TrueForAll(one => one.From <= from);
    }

    public void Change(DateOnly from, Guid service, MeasureLevels levels)
    {
        _written.RemoveAll(one => one.From == from);
        if (_written.Count == 0 || _written[^1].Service != service || _written[^1].Levels != levels)
            _written.Add((from, service, levels));
    }

    public bool Undo()
    {
        if (_written.Count == 1)
            return false;
        _written.RemoveAt(_written.Count - 1);
        return true;
    }

    /// <summary>Each day of the calendar, by writing everything into it in order.</summary>
    public Dictionary<DateOnly, (Guid, MeasureLevels)> Calendar(DateOnly last)
    {
        var days = new Dictionary<DateOnly, (Guid, MeasureLevels)>();
        foreach (var (from, service, levels) in _written)
            for (var day = from; day <= last; day = day.AddDays(1))
                days[day] = (service, levels);
        return days;
    }
}
