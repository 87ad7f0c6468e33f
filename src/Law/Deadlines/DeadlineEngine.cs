using Langbenk.Law.Calendar;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Deadlines;

/// <summary>
/// Counts deadlines (contract § 4). The numbers stand in the rules; the table here says which rule counts from which
/// event. An unknown fact gives the stricter limit, and is asked for when its answer would change it.
/// </summary>
public sealed class DeadlineEngine(LawBook book)
{
    public DeadlineAnswer Count(DeadlineRequest request)
    {
        var facts = DeadlineTable.FactsOf(request).Where(f => request[f] == Tri.Unknown).ToArray();
        var all = new Dictionary<ulong, DeadlineAnswer>();
        for (var answers = 0UL; answers < 1UL << facts.Length; answers++)
            all[answers] = Known(Answered(request, facts, answers));
        var floor = all.Values.MinBy(a => a.Strictness)!;
        var judgements = new List<DeadlineJudgement>();
        for (var i = 0; i < facts.Length; i++)
        {
            if (Matters(all, i))
                judgements.Add(Judgement(all, facts[i], i));
        }

        if (request.Age is null && request.Task == DeadlineTask.SupervisionVisits && floor.Status == DeadlineStatus.Computed
            && Known(request with { Age = 15, Yes = ~0UL, No = 0 }).MinimumCount != floor.MinimumCount && request[DeadlineFact.Permanent] != Tri.Yes)
            judgements.Add(new DeadlineJudgement("age", floor, floor));
        return floor with { Judgements = judgements, Warnings = floor.Warnings | ReadUntil(request) };
    }

    private uint ReadUntil(DeadlineRequest request) =>
        request.AsOf > book.Dates.LawReadUntil ? 1u << (int)Warning.LawReadUntil : 0;

    private static DeadlineRequest Answered(DeadlineRequest request, DeadlineFact[] facts, ulong answers)
    {
        for (var i = 0; i < facts.Length; i++)
            request = request.With(facts[i], (answers & (1UL << i)) != 0);
        return request;
    }

    private static bool Matters(Dictionary<ulong, DeadlineAnswer> all, int fact) =>
        all.Any(a => (a.Key & (1UL << fact)) == 0 && Differs(a.Value, all[a.Key | (1UL << fact)]));

    private static bool Differs(DeadlineAnswer a, DeadlineAnswer b) =>
        a.Strictness != b.Strictness || a.Status != b.Status || a.WorkBy != b.WorkBy;

    private static DeadlineJudgement Judgement(Dictionary<ulong, DeadlineAnswer> all, DeadlineFact fact, int index)
    {
        var bit = 1UL << index;
        return new DeadlineJudgement(DeadlineCode.Facts.Of(fact),
            all.Where(a => (a.Key & bit) != 0).MinBy(a => a.Value.Strictness).Value,
            all.Where(a => (a.Key & bit) == 0).MinBy(a => a.Value.Strictness).Value);
    }

    /// <summary>The answer when every fact is known.</summary>
    private DeadlineAnswer Known(DeadlineRequest request)
    {
        var rule = book[DeadlineTable.RuleOf(request)];
        if (rule.At(request.AsOf) is not { } version)
            return new DeadlineAnswer { Status = DeadlineStatus.NoRuleInForce, Type = DeadlineType.None, Rule = rule };
        if (DeadlineTable.HasNoLimit(request) || DeadlineTable.LimitOf(version, request) is not { } limit)
            return Unlimited(request, rule, version);
        return request.Event switch
        {
            DeadlineEvent.FosterHomePeriod => Visits(request, rule, version, limit),
            DeadlineEvent.EmergencyDecisionAtTribunal => Hours(request, rule, version, limit),
            _ => Days(request, rule, version, limit),
        };
    }

    private static DeadlineAnswer Unlimited(DeadlineRequest request, Rule rule, RuleVersion version) => new()
    {
        Status = DeadlineStatus.NoFixedLimit,
        Type = DeadlineType.None,
        Rule = rule,
        Version = version,
        WorkBy = request is { Task: DeadlineTask.ContactAboutAfterCare, LocalRoutine: LocalRoutine.At17 }
            && request[DeadlineFact.MeasureBefore18] != Tri.No ? request.Date.AddYears(17) : null,
    };

    private DeadlineAnswer Days(DeadlineRequest request, Rule rule, RuleVersion version, DeadlineRule limit)
    {
        var steps = new List<string>();
        var from = request.Date;
        if (request.Task == DeadlineTask.CompleteInvestigation)
        {
            // The months run from the end of the week in which the report is assessed (bvl § 2-2).
            var assessment = book["FR-01"].At(request.AsOf)!.Deadlines[0];
            from = Add(from, assessment, false);
            steps.Add(Step.First(request.Date, assessment.Number, assessment.Unit, from));
        }

        var extended = request[DeadlineFact.Extended] == Tri.Yes && limit.ExtendedNumber is not null;
        var number = (extended ? limit.ExtendedNumber!.Value : limit.Number) * (limit.Effect == "before" ? -1 : 1);
        var end = Add(from, limit, extended);
        steps.Add(steps.Count > 0 ? Step.Next(number, limit.Unit, end) : Step.First(from, number, limit.Unit, end));
        var type = DeadlineTable.TypeOf(limit);
        var moved = DeadlineTable.MovesOffWeekends(request.Task) ? NorwegianCalendar.NextWorkingDay(end) : end;
        if (moved != end)
            steps.Add($"{end:yyyy-MM-dd} → {moved:yyyy-MM-dd} (dl § 149)");
        return new DeadlineAnswer
        {
            Status = DeadlineStatus.Computed,
            Deadline = moved,
            WorkBy = type == DeadlineType.LastDay ? NorwegianCalendar.WorkingDayBefore(moved) : null,
            Type = type,
            WeekendRule = DeadlineTable.MovesOffWeekends(request.Task) ? WeekendRule.Dl149 : WeekendRule.None,
            Lapses = limit.Effect == "lapses",
            Rule = rule,
            Version = version,
            Steps = steps,
        };
    }

    private static DateOnly Add(DateOnly from, DeadlineRule limit, bool extended)
    {
        var number = (extended ? limit.ExtendedNumber ?? limit.Number : limit.Number) * (limit.Effect == "before" ? -1 : 1);
        return limit.Unit switch
        {
            "day" => from.AddDays(number),
            "week" => from.AddDays(7 * number),
            "month" => from.AddMonths(number),
            "year" => from.AddYears(number),
            _ => throw new InvalidOperationException($"A limit in {limit.Unit}s is not counted in days"),
        };
    }

    private static DeadlineAnswer Hours(DeadlineRequest request, Rule rule, RuleVersion version, DeadlineRule limit)
    {
        var from = request.Time!.Local;
        var end = from.AddHours(limit.Number);
        return new DeadlineAnswer
        {
            Status = DeadlineStatus.Computed,
            Deadline = DateOnly.FromDateTime(end),
            Hour = end,
            HourWithoutHolidays = NorwegianCalendar.AddHoursOutsideHolidays(from, limit.Number),
            Type = DeadlineType.LastHour,
            Lapses = false,
            Rule = rule,
            Version = version,
            Steps = [$"{request.Time.Write(from)} + {limit.Number} hours = {request.Time.Write(end)}"],
            Warnings = 1u << (int)Warning.UnsettledQuestion,
        };
    }

    private static DeadlineAnswer Visits(DeadlineRequest request, Rule rule, RuleVersion version, DeadlineRule limit)
    {
        var end = request.YearBasis == YearBasis.CalendarYear
            ? new DateOnly(request.Date.Year, 12, 31)
            : request.Date.AddYears(1).AddDays(-1);
        var reduced = DeadlineTable.VisitsAreReduced(request);
        return new DeadlineAnswer
        {
            Status = DeadlineStatus.Computed,
            Deadline = end,
            Type = DeadlineType.PeriodEnd,
            Lapses = false,
            MinimumCount = reduced ? limit.ExtendedNumber ?? limit.Number : limit.Number,
            Rule = rule,
            Version = version,
            Steps = [$"{request.Date:yyyy-MM-dd} – {end:yyyy-MM-dd}"],
        };
    }
}
