using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

/// <summary>The law of each stretch of days between two changes, compiled when first asked for.</summary>
internal sealed class DayLaws
{
    private readonly LawBook book;
    private readonly DateOnly[] starts;
    private readonly DayLaw?[] compiled;
    private Stretch? last;

    public DayLaws(LawBook book)
    {
        this.book = book;
        var changes = new SortedSet<DateOnly> { book.Dates.SharingFrom };
        foreach (var version in book.Versions.Where(v => !v.Inactive))
        {
            changes.Add(version.ValidFrom);
            if (version.ValidTo is { } last && last < DateOnly.MaxValue)
                changes.Add(last.AddDays(1));
        }

        starts = [.. changes.Where(d => d >= book.Dates.SharingFrom)];
        compiled = new DayLaw?[starts.Length];
    }

    public DayLaw At(DateOnly day)
    {
        if (last is { } used && used.From <= day && day < used.Until)
            return used.Law;
        var index = Array.BinarySearch(starts, day);
        if (index < 0)
            index = ~index - 1;
        // Two threads may compile the same stretch; the result is the same and immutable.
        var law = compiled[index] ??= new DayLaw(book, starts[index]);
        last = new Stretch(starts[index], index + 1 < starts.Length ? starts[index + 1] : DateOnly.MaxValue, law);
        return law;
    }

    private sealed record Stretch(DateOnly From, DateOnly Until, DayLaw Law);
}
