using Langbenk.Prevention.Wheel;

namespace Langbenk.Prevention.Tests.Wheel;

/// <summary>The same answers by walking day by day.</summary>
static class SlowWheel
{
    public static IReadOnlyList<DateOnly> Due(IReadOnlyList<int> months, DateOnly validFrom, DateOnly? validTo, int year, int? dueDay)
    {
        var due = new List<DateOnly>();
        var (standsThisMonth, isPast) = (false, false);
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            if (day.Day == 1)
                (standsThisMonth, isPast) = (false, false);
            standsThisMonth |= day >= validFrom && (validTo is null || day <= validTo);
            if (!isPast && (day.Day == dueDay || day.AddDays(1).Day == 1))
            {
                isPast = true;
                if (standsThisMonth && months.Contains(day.Month))
                    due.Add(day);
            }
        }

        return due;
    }

    public static OccurrenceState State(DateOnly due, bool done, DateOnly today)
    {
        if (done)
            return OccurrenceState.Done;
        var left = 0;
        for (var day = today; day < due && left <= 31; day = day.AddDays(1))
            left++;
        return left > 30 ? OccurrenceState.Coming : left > 0 || today == due ? OccurrenceState.Due : OccurrenceState.Overdue;
    }
}
