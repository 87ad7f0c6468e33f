using System.Globalization;
using System.Text.RegularExpressions;
using Langbenk.Kernel;
using Langbenk.Law.Deadlines;

namespace Langbenk.Texts;

/// <summary>Deadlines in sentences.</summary>
public static partial class DeadlineSentences
{
    public static Text Of(DeadlineAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer switch
        {
            { Status: DeadlineStatus.NoFixedLimit } => DeadlineAnswerTexts.NoFixedLimit,
            { Deadline: not { } } => DeadlineAnswerTexts.NoRule,
            { Hour: { } hour } => Each(language => DeadlineAnswerTexts.Latest(DateWords.WithTime(hour, language))[language]),
            { Type: DeadlineType.BarEnds, Deadline: { } day } => Each(language => DeadlineAnswerTexts.BarEnds(DateWords.WithDay(day, language))[language]),
            { MinimumCount: { } count, Deadline: { } day } => Each(language => DeadlineAnswerTexts.Visits(count, DateWords.WithDay(day, language))[language]),
            { Type: DeadlineType.PeriodEnd, Deadline: { } day } => Each(language => DeadlineAnswerTexts.PeriodEnds(DateWords.WithDay(day, language))[language]),
            { Deadline: { } day } => Each(language => DeadlineAnswerTexts.Latest(DateWords.WithDay(day, language))[language]),
        };
    }

    public static Text? IfMissed(DeadlineTask task, DeadlineAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer switch
        {
            { Status: not DeadlineStatus.Computed } => null,
            { Lapses: true } => DeadlineAnswerTexts.DecisionLapses,
            { Type: not (DeadlineType.LastDay or DeadlineType.LastHour) } => null,
            _ => task is DeadlineTask.Appeal or DeadlineTask.BringToCourt ? DeadlineAnswerTexts.TooLate : DeadlineAnswerTexts.DutyRemains,
        };
    }

    /// <summary>«2026-02-02 + 1 week = 2026-02-09» as people write it.</summary>
    public static Text Step(string step) => Each(language =>
        Amount().Replace(Moment().Replace(step, found => InWords(found.Value, language)),
            found => $"{found.Groups[1].Value} {DeadlineAnswerTexts.Unit(found.Groups[2].Value, found.Groups[1].Value == "1")[language]}")
        .Replace("(dl § 149)", DeadlineAnswerTexts.MovedByLaw[language], StringComparison.Ordinal));

    static string InWords(string moment, Language language) =>
        DateOnly.TryParseExact(moment, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? DateWords.WithDay(day, language)
            : DateWords.WithTime(DateTime.Parse(moment, CultureInfo.InvariantCulture), language);

    static Text Each(Func<Language, string> write) => new(write(Language.Nb), write(Language.Nn), write(Language.En));

    [GeneratedRegex(@"\d{4}-\d\d-\d\d(T\d\d:\d\d)?")]
    private static partial Regex Moment();

    [GeneratedRegex(@"(?<=[+-] )(\d+) (hour|day|week|month|year)s?")]
    private static partial Regex Amount();
}
