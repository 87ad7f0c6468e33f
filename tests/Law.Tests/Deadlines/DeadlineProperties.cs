using Langbenk.Law.Calendar;
using Langbenk.Law.Codes;
using Langbenk.Law.Deadlines;
using Langbenk.Law.Tests.Calendar;
using Langbenk.Law.Tests.Sharing;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Deadlines;

/// <summary>One property of <c>deadline</c> over anything that counts, with a mutant that breaks it.</summary>
sealed record DeadlineProperty(string Id, string Says, Func<Dice, DeadlineRequest> Draw,
    Func<Func<DeadlineRequest, DeadlineAnswer>, DeadlineRequest, Dice, Outcome> Holds,
    Func<Func<DeadlineRequest, DeadlineAnswer>, Func<DeadlineRequest, DeadlineAnswer>> Mutant);

/// <summary>P31–P36 and P26 for deadlines.</summary>
static class DeadlineProperties
{
    static readonly DeadlineTask[] WeekTasks =
    [
        DeadlineTask.AssessReport, DeadlineTask.ConfirmToReporter, DeadlineTask.FeedbackToReporter, DeadlineTask.ClaimToTribunal,
        DeadlineTask.DecideComplaint, DeadlineTask.Implement, DeadlineTask.Plan, DeadlineTask.Visit,
    ];

    static readonly DeadlineTask[] MonthTasks =
    [
        DeadlineTask.CompleteInvestigation, DeadlineTask.ForwardToTribunal, DeadlineTask.PreliminaryReply, DeadlineTask.NewInvestigation,
        DeadlineTask.TransitionMeeting, DeadlineTask.EarliestNewCase, DeadlineTask.FollowUpEnds, DeadlineTask.ChildCoordinatorEnds, DeadlineTask.AfterCareEnds,
    ];

    public static readonly DeadlineProperty[] All =
    [
        new("P31", "work by the last working day before a free last day", DeadlineDraw.Any, WorkByIsRight,
            count => r => count(r) with { WorkBy = count(r).Deadline }),
        new("P32", "weeks are weeks: no holiday moves them", d => OfTask(d, WeekTasks), WeeksAreWeeks,
            count => r => count(r) is { Deadline: { } day } a ? a with { Deadline = NorwegianCalendar.NextWorkingDay(day) } : count(r)),
        new("P33", "appeals end on a working day, at most five days late", d => OfTask(d, [DeadlineTask.Appeal, DeadlineTask.BringToCourt]), AppealsMove,
            count => r => count(r) with { Deadline = Plain(r) }),
        new("P34", "months keep the day number or end with the month", d => OfTask(d, MonthTasks), MonthsKeepDay,
            count => r => count(r) with { Deadline = count(r).Deadline?.AddDays(1) }),
        new("P35", "extended is never earlier, and unknown is no", d => OfTask(d, [DeadlineTask.CompleteInvestigation, DeadlineTask.ForwardToTribunal]), ExtendedUnknownIsNo,
            count => r => count(r[DeadlineFact.Extended] == Tri.Unknown ? r.With(DeadlineFact.Extended, Tri.Yes) : r)),
        new("P36a", "a later event never has an earlier deadline", DeadlineDraw.Any, LaterIsNotEarlier,
            count => r => r.Date.DayOfWeek == DayOfWeek.Saturday ? count(r) with { Deadline = count(r).Deadline?.AddDays(-3) } : count(r)),
        new("P36b", "before the rule there is no deadline", BeforeTheRule, NoRuleInForce,
            count => r => count(r with { AsOf = r.AsOf.AddYears(10) })),
        new("P26", "every ground of a counted deadline is in force", DeadlineDraw.Any, GroundsAreInForce,
            count => r => count(r with { AsOf = r.AsOf.AddYears(8) })),
        new("slow", "the engine counts as the plain table does, from 2023", From2023, AgreesWithSlow,
            count => r => count(r.With(DeadlineFact.NewInvestigationDecided, Tri.No))),
    ];

    static DeadlineRequest OfTask(Dice dice, DeadlineTask[] tasks)
    {
        var task = dice.Of(tasks);
        return DeadlineDraw.Of(dice, dice.Of([.. Enum.GetValues<DeadlineEvent>().Where(e => DeadlineCode.TasksOf(e).Contains(task))]), task);
    }

    static Outcome Check(bool holds, DeadlineRequest request, DeadlineAnswer answer) => Outcome.Of(holds, () => DeadlineDraw.Show(request, answer));

    static Outcome WorkByIsRight(Func<DeadlineRequest, DeadlineAnswer> count, DeadlineRequest request, Dice dice)
    {
        var answer = count(request);
        var expected = answer is { Type: DeadlineType.LastDay, Deadline: { } day } && !SlowCalendar.IsWorkingDay(day) ? SlowCalendar.OnOrBefore(day) : (DateOnly?)null;
        var isLastDay = answer.Type is DeadlineType.LastDay or DeadlineType.BarEnds or DeadlineType.PeriodEnd;
        return isLastDay ? Check(answer.WorkBy == expected, request, answer) : Outcome.Skipped;
    }

    static Outcome WeeksAreWeeks(Func<DeadlineRequest, DeadlineAnswer> count, DeadlineRequest request, Dice dice)
    {
        var (first, next) = (count(request), count(request.Later(7)));
        if (first.Status != DeadlineStatus.Computed || next.Status != DeadlineStatus.Computed || first.Version != next.Version)
            return Outcome.Skipped;
        return Check(first.WeekendRule == WeekendRule.None && next.Deadline == first.Deadline!.Value.AddDays(7)
            && (first.Deadline.Value.DayNumber - request.Date.DayNumber) % 7 == 0, request, first);
    }

    static DateOnly Plain(DeadlineRequest request) => request.Task == DeadlineTask.BringToCourt
        ? SlowCalendar.AddMonths(request.Date, 1)
        : request.Date.AddDays(request.Event == DeadlineEvent.DecisionNotified ? 21 : 28);

    static Outcome AppealsMove(Func<DeadlineRequest, DeadlineAnswer> count, DeadlineRequest request, Dice dice)
    {
        var answer = count(request);
        var late = answer.Deadline!.Value.DayNumber - Plain(request).DayNumber;
        return Check(answer.WeekendRule == WeekendRule.Dl149 && SlowCalendar.IsWorkingDay(answer.Deadline.Value) && late is >= 0 and <= 5, request, answer);
    }

    static Outcome MonthsKeepDay(Func<DeadlineRequest, DeadlineAnswer> count, DeadlineRequest request, Dice dice)
    {
        var answer = count(request);
        if (answer.Deadline is not { } end)
            return Outcome.Skipped;
        var start = request.Task == DeadlineTask.CompleteInvestigation ? request.Date.AddDays(7) : request.Date;
        var isLastOfMonth = end.Day == DateTime.DaysInMonth(end.Year, end.Month);
        return Check(end.Day == start.Day || (isLastOfMonth && start.Day > end.Day), request, answer);
    }

    static Outcome ExtendedUnknownIsNo(Func<DeadlineRequest, DeadlineAnswer> count, DeadlineRequest request, Dice dice)
    {
        var yes = count(request.With(DeadlineFact.Extended, Tri.Yes));
        var no = count(request.With(DeadlineFact.Extended, Tri.No));
        var unknown = count(request.With(DeadlineFact.Extended, Tri.Unknown));
        return Check(yes.Deadline >= no.Deadline && unknown.Deadline == no.Deadline && unknown.WorkBy == no.WorkBy
            && unknown.Judgements.Any(j => j.Fact == "extended"), request, unknown);
    }

    static Outcome LaterIsNotEarlier(Func<DeadlineRequest, DeadlineAnswer> count, DeadlineRequest request, Dice dice)
    {
        var later = request.Later(dice.Between(1, 40));
        var (first, next) = (count(request), count(later));
        if (first.Status != DeadlineStatus.Computed || next.Status != DeadlineStatus.Computed || first.Version != next.Version)
            return Outcome.Skipped;
        return Check(next.Deadline >= first.Deadline && (first.Hour is null || next.Hour > first.Hour), request, first);
    }

    static DeadlineRequest BeforeTheRule(Dice dice)
    {
        var (request, from) = dice.Below(5) switch
        {
            0 => (DeadlineDraw.Of(dice, DeadlineEvent.EmergencyDecision) with { DecisionType = DecisionType.ContactSuspension }, new DateOnly(2026, 1, 1)),
            1 => (DeadlineDraw.Of(dice, DeadlineEvent.EmergencyDecision) with { DecisionType = DecisionType.EmergencyTravelBan }, new DateOnly(2026, 1, 23)),
            2 => (DeadlineDraw.Of(dice, DeadlineEvent.CareOrderRevoked), new DateOnly(2026, 1, 1)),
            3 => (DeadlineDraw.Of(dice, DeadlineEvent.FosterHomePeriod), new DateOnly(2024, 1, 1)),
            _ => (DeadlineDraw.Of(dice, DeadlineEvent.Birth, DeadlineTask.ChildCoordinatorEnds), new DateOnly(2022, 8, 1)),
        };
        var day = from.AddDays(-dice.Of(1, 1, 2, 100, 2000));
        return request with { AsOf = day, Date = request.Event == DeadlineEvent.Birth ? request.Date : day };
    }

    static Outcome NoRuleInForce(Func<DeadlineRequest, DeadlineAnswer> count, DeadlineRequest request, Dice dice)
    {
        var answer = count(request);
        return Check(answer is { Status: DeadlineStatus.NoRuleInForce, Deadline: null, WorkBy: null, Type: DeadlineType.None }, request, answer);
    }

    static Outcome GroundsAreInForce(Func<DeadlineRequest, DeadlineAnswer> count, DeadlineRequest request, Dice dice)
    {
        var answer = count(request);
        var grounds = DeadlineWriter.GroundsOf(answer, request.AsOf);
        return answer.Status == DeadlineStatus.NoRuleInForce ? Check(grounds.Count > 0, request, answer) : Check(
            grounds.Count > 0 && answer.Version!.AppliesAt(request.AsOf)
            && grounds.All(g => PropertiesOfUnknown.IsInForce(g.Provision.Id, g.Provision.Act, g.Provision.ValidFrom, g.Provision.ValidTo, request.AsOf)), request, answer);
    }

    static DeadlineRequest From2023(Dice dice)
    {
        var request = DeadlineDraw.Any(dice);
        var asOf = new DateOnly(Math.Max(request.AsOf.Year, 2023), request.AsOf.Month, Math.Min(request.AsOf.Day, 28));
        return request.Event is DeadlineEvent.Birth or DeadlineEvent.FinalDecision
            ? request with { AsOf = asOf }
            : request with { AsOf = asOf, Date = asOf, Time = request.Time is { } t ? t with { Local = asOf.ToDateTime(TimeOnly.FromDateTime(t.Local)) } : null };
    }

    static Outcome AgreesWithSlow(Func<DeadlineRequest, DeadlineAnswer> count, DeadlineRequest request, Dice dice)
    {
        var (answer, slow) = (count(request), SlowDeadline.Of(request));
        var same = answer.Status == slow.Status && answer.Deadline == slow.Deadline && answer.Type == slow.Type && answer.MinimumCount == slow.Count
            && (answer.WeekendRule == WeekendRule.Dl149) == slow.Moves && (request.Task == DeadlineTask.ContactAboutAfterCare || answer.WorkBy == slow.WorkBy);
        return Outcome.Of(same, () => $"slow: {slow}\n{DeadlineDraw.Show(request, answer)}");
    }
}
