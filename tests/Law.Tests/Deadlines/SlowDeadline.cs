using Langbenk.Law.Codes;
using Langbenk.Law.Deadlines;
using Langbenk.Law.Tests.Calendar;

namespace Langbenk.Law.Tests.Deadlines;

/// <summary>The table of contract § 4 in plain words, from 2023-01-01. An unknown fact gives the stricter limit.</summary>
sealed record SlowDeadline(DeadlineStatus Status, DateOnly? Deadline, DeadlineType Type, bool Moves = false, int? Count = null)
{
    public DateOnly? WorkBy => Type == DeadlineType.LastDay && !SlowCalendar.IsWorkingDay(Deadline!.Value) ? SlowCalendar.OnOrBefore(Deadline.Value) : null;

    static readonly SlowDeadline None = new(DeadlineStatus.NoFixedLimit, null, DeadlineType.None);
    static readonly SlowDeadline NotYet = new(DeadlineStatus.NoRuleInForce, null, DeadlineType.None);

    public static SlowDeadline Of(DeadlineRequest r) => r.Task switch
    {
        DeadlineTask.AssessReport => Weeks(r, 1),
        DeadlineTask.CompleteInvestigation => Last(SlowCalendar.AddMonths(r.Date.AddDays(7), Yes(r, DeadlineFact.Extended) ? 6 : 3)),
        DeadlineTask.ConfirmToReporter or DeadlineTask.FeedbackToReporter => Weeks(r, 3),
        DeadlineTask.ClaimToTribunal => Emergency(r),
        DeadlineTask.LegalityReview => new(DeadlineStatus.Computed, DateOnly.FromDateTime(r.Time!.Local.AddHours(48)), DeadlineType.LastHour),
        DeadlineTask.DecideComplaint => Weeks(r, 1),
        DeadlineTask.Implement => Yes(r, DeadlineFact.ExtendedByChair) ? None : Weeks(r, 6),
        DeadlineTask.EarliestNewCase => Ends(SlowCalendar.AddMonths(r.Date, r.CaseType == FinalCaseType.Contact && r.Date.Year >= 2023 ? 18 : 12), DeadlineType.BarEnds),
        DeadlineTask.ForwardToTribunal => Last(SlowCalendar.AddMonths(r.Date, Yes(r, DeadlineFact.Extended) ? 6 : 3)),
        DeadlineTask.Appeal => Moved(r.Date.AddDays(r.Event == DeadlineEvent.DecisionNotified ? 21 : 28)),
        DeadlineTask.BringToCourt => Moved(SlowCalendar.AddMonths(r.Date, 1)),
        DeadlineTask.PreliminaryReply => Last(SlowCalendar.AddMonths(r.Date, 1)),
        DeadlineTask.NewInvestigation => No(r, DeadlineFact.NewInvestigationDecided) ? None : Last(SlowCalendar.AddMonths(r.Date, 6)),
        DeadlineTask.Plan => Yes(r, DeadlineFact.PlanReadyAtStart) ? None : Weeks(r, 4),
        DeadlineTask.Visit => Yes(r, DeadlineFact.PresentAtMoveIn) ? None : Weeks(r, 1),
        DeadlineTask.TransitionMeeting => Last(SlowCalendar.AddMonths(r.Date, -3)),
        DeadlineTask.FollowUpVisits or DeadlineTask.SupervisionVisits => Visits(r),
        DeadlineTask.FollowUpEnds => r.AsOf.Year < 2026 ? NotYet : Ends(SlowCalendar.AddMonths(r.Date, 6), DeadlineType.PeriodEnd),
        DeadlineTask.ChildCoordinatorEnds => Ends(SlowCalendar.AddMonths(r.Date, 18 * 12), DeadlineType.PeriodEnd),
        DeadlineTask.AfterCareEnds => No(r, DeadlineFact.MeasureBefore18) ? None : Ends(SlowCalendar.AddMonths(r.Date, 25 * 12), DeadlineType.PeriodEnd),
        _ => None,
    };

    static SlowDeadline Emergency(DeadlineRequest r) => r.DecisionType switch
    {
        DecisionType.EmergencyCare or DecisionType.BanOnRemoval => Weeks(r, 6),
        DecisionType.EmergencyInstitution or DecisionType.EmergencyTrafficking => Weeks(r, 2),
        DecisionType.EmergencyTravelBan => r.AsOf < new DateOnly(2026, 1, 23) ? NotYet : Weeks(r, 6),
        _ => r.AsOf.Year < 2026 ? NotYet : Weeks(r, 3),
    };

    static SlowDeadline Visits(DeadlineRequest r)
    {
        if (r.AsOf.Year < 2024)
            return NotYet;
        var end = r.YearBasis == YearBasis.CalendarYear ? new DateOnly(r.Date.Year, 12, 31) : SlowCalendar.AddMonths(r.Date, 12).AddDays(-1);
        var stable = Yes(r, DeadlineFact.GoodConditions) && Yes(r, DeadlineFact.LivedMoreThanTwoYears) && Yes(r, DeadlineFact.ReductionDecided);
        var agreed = r.Age >= 15 && Yes(r, DeadlineFact.ChildConsents) && Yes(r, DeadlineFact.CareMunicipalityConsents);
        var permanent = Yes(r, DeadlineFact.Permanent) && r.AsOf.Year >= 2026;
        var reduced = r.Task == DeadlineTask.FollowUpVisits ? stable : (stable && agreed) || permanent;
        return Ends(end, DeadlineType.PeriodEnd) with { Count = reduced ? 2 : 4 };
    }

    static bool Yes(DeadlineRequest r, DeadlineFact fact) => r[fact] == Tri.Yes;

    static bool No(DeadlineRequest r, DeadlineFact fact) => r[fact] == Tri.No;

    static SlowDeadline Weeks(DeadlineRequest r, int weeks) => Last(r.Date.AddDays(7 * weeks));

    static SlowDeadline Last(DateOnly day) => new(DeadlineStatus.Computed, day, DeadlineType.LastDay);

    static SlowDeadline Moved(DateOnly day) => Last(SlowCalendar.OnOrAfter(day)) with { Moves = true };

    static SlowDeadline Ends(DateOnly day, DeadlineType type) => new(DeadlineStatus.Computed, day, type);
}
