using Langbenk.Law.Codes;

namespace Langbenk.Law.Deadlines;

/// <summary>A request for <c>deadline</c> that has been read and found whole.</summary>
public sealed record DeadlineRequest
{
    public string? Id { get; init; }

    public required DeadlineEvent Event { get; init; }

    public required DeadlineTask Task { get; init; }

    /// <summary>The day of the event; with <see cref="Time"/> for the one event that counts hours.</summary>
    public required DateOnly Date { get; init; }

    public EventTime? Time { get; init; }

    /// <summary>The day whose law is read: the event's own day, or given for a birth and a final decision.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Bit n is set when fact n is answered yes (no, in <see cref="No"/>).</summary>
    public ulong Yes { get; init; }

    public ulong No { get; init; }

    public DecisionType? DecisionType { get; init; }

    public FinalCaseType? CaseType { get; init; }

    public YearBasis? YearBasis { get; init; }

    public LocalRoutine LocalRoutine { get; init; }

    public ReporterStatus ReporterStatus { get; init; }

    public int? Age { get; init; }

    public Tri this[DeadlineFact fact] =>
        (Yes & Bit(fact)) != 0 ? Tri.Yes : (No & Bit(fact)) != 0 ? Tri.No : Tri.Unknown;

    internal DeadlineRequest With(DeadlineFact fact, bool answer) => answer
        ? this with { Yes = Yes | Bit(fact), No = No & ~Bit(fact) }
        : this with { No = No | Bit(fact), Yes = Yes & ~Bit(fact) };

    internal static ulong Bit(DeadlineFact fact) => 1UL << (int)fact;
}

/// <summary>A time of day as it was written: with its offset when it had one, else local time.</summary>
public sealed record EventTime(DateTime Local, TimeSpan? Offset, bool HasSeconds)
{
    public string Write(DateTime at)
    {
        var text = at.ToString(HasSeconds ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return Offset switch
        {
            null => text,
            { Ticks: 0 } => text + "Z",
            { } offset => text + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}
