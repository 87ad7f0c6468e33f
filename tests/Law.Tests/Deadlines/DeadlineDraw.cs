using Langbenk.Law.Codes;
using Langbenk.Law.Deadlines;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Deadlines;

/// <summary>Draws deadline requests that are valid by the way they are built, often on awkward days.</summary>
static class DeadlineDraw
{
    static readonly DeadlineEvent[] Events = Enum.GetValues<DeadlineEvent>();

    public static DeadlineRequest Any(Dice dice) => Of(dice, dice.Of(Events));

    public static DeadlineRequest Of(Dice dice, DeadlineEvent of) => Of(dice, of, dice.Of(DeadlineCode.TasksOf(of)));

    public static DeadlineRequest Of(Dice dice, DeadlineEvent of, DeadlineTask task)
    {
        var date = Day(dice);
        var request = new DeadlineRequest
        {
            Event = of,
            Task = task,
            Date = date,
            AsOf = date,
            Time = of == DeadlineEvent.EmergencyDecisionAtTribunal
                ? new EventTime(date.ToDateTime(new TimeOnly(dice.Below(24), dice.Below(60))), null, false) : null,
            DecisionType = of == DeadlineEvent.TribunalDecision ? dice.Of(DecisionType.CareOrder, DecisionType.InstitutionWithoutConsent)
                : of == DeadlineEvent.EmergencyDecision ? (DecisionType)dice.Below((int)DecisionType.CareOrder) : null,
            CaseType = of == DeadlineEvent.FinalDecision ? dice.Any<FinalCaseType>() : null,
            YearBasis = of == DeadlineEvent.FosterHomePeriod ? dice.Any<YearBasis>() : null,
            LocalRoutine = dice.Any<LocalRoutine>(),
            ReporterStatus = ReporterStatus.PublicReporter,
            Age = dice.Chance(70) ? dice.Between(0, 20) : null,
        };
        foreach (var fact in Enum.GetValues<DeadlineFact>())
            request = request.With(fact, dice.Any<Tri>());
        return of is DeadlineEvent.Birth or DeadlineEvent.FinalDecision && dice.Chance(60) ? request with { AsOf = Day(dice) } : request;
    }

    public static DeadlineRequest With(this DeadlineRequest request, DeadlineFact fact, Tri answer)
    {
        var bit = 1UL << (int)fact;
        return request with
        {
            Yes = answer == Tri.Yes ? request.Yes | bit : request.Yes & ~bit,
            No = answer == Tri.No ? request.No | bit : request.No & ~bit,
        };
    }

    /// <summary>The same request some days later; the law is read on the new day, save where it was given.</summary>
    public static DeadlineRequest Later(this DeadlineRequest request, int days)
    {
        var day = request.Date.AddDays(days);
        var follows = request.AsOf == request.Date && request.Event != DeadlineEvent.Birth;
        return request with
        {
            Date = day,
            AsOf = follows ? day : request.AsOf,
            Time = request.Time is { } time ? time with { Local = time.Local.AddDays(days) } : null,
        };
    }

    static DateOnly Day(Dice dice)
    {
        var day = new DateOnly(2010, 1, 1).AddDays(dice.Below(365 * 26));
        return dice.Below(6) switch
        {
            0 => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
            1 => new DateOnly(day.Year, 12, dice.Between(20, 31)),
            2 => new DateOnly(day.Year, dice.Of(3, 4, 5), dice.Between(1, 30)),
            3 => dice.Of(Dates.Switches).AddDays(dice.Between(-1, 1)),
            _ => day,
        };
    }

    public static string Show(DeadlineRequest request, DeadlineAnswer answer) =>
        $"{answer.Status} {answer.Deadline:yyyy-MM-dd} workBy {answer.WorkBy:yyyy-MM-dd} {answer.Type} {answer.WeekendRule} {answer.MinimumCount} " +
        $"[{string.Join(' ', answer.Judgements.Select(j => j.Fact))}]\n{request}";
}
