using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Deadlines;

/// <summary>A deadline with how it was counted. Days are included: the last day is the last on which one is in time.</summary>
public sealed record DeadlineAnswer
{
    public required DeadlineStatus Status { get; init; }

    public DateOnly? Deadline { get; init; }

    /// <summary>The exact end where hours run; then <see cref="Deadline"/> is its day.</summary>
    public DateTime? Hour { get; init; }

    /// <summary>The same hours counted without Sundays and holidays, which the law leaves open.</summary>
    public DateTime? HourWithoutHolidays { get; init; }

    public DateOnly? WorkBy { get; init; }

    public required DeadlineType Type { get; init; }

    public WeekendRule WeekendRule { get; init; }

    public bool? Lapses { get; init; }

    public int? MinimumCount { get; init; }

    public required Rule Rule { get; init; }

    /// <summary>Null when no wording is in force on the day.</summary>
    public RuleVersion? Version { get; init; }

    public IReadOnlyList<string> Steps { get; init; } = [];

    public IReadOnlyList<DeadlineJudgement> Judgements { get; init; } = [];

    public uint Warnings { get; init; }

    /// <summary>Lower is stricter: the earlier date, the higher count; no date at all is the least strict.</summary>
    internal (int Date, int Count, int WorkBy) Strictness =>
        (Deadline?.DayNumber ?? int.MaxValue, -(MinimumCount ?? 0), WorkBy?.DayNumber ?? int.MaxValue);
}

/// <summary>An unknown fact that can move the deadline or the count, with what each answer would give.</summary>
public sealed record DeadlineJudgement(string Fact, DeadlineAnswer IfYes, DeadlineAnswer IfNo);

/// <summary>How one step of the counting reads, e.g. "2026-02-02 + 1 week = 2026-02-09".</summary>
internal static class Step
{
    public static string First(DateOnly from, int number, string unit, DateOnly to) =>
        $"{from:yyyy-MM-dd} {Sign(number)} {Amount(number, unit)} = {to:yyyy-MM-dd}";

    public static string Next(int number, string unit, DateOnly to) => $"{Sign(number)} {Amount(number, unit)} = {to:yyyy-MM-dd}";

    private static string Sign(int number) => number < 0 ? "-" : "+";

    private static string Amount(int number, string unit) => Math.Abs(number) == 1 ? $"1 {unit}" : $"{Math.Abs(number)} {unit}s";
}
