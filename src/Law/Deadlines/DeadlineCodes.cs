using Langbenk.Law.Codes;

namespace Langbenk.Law.Deadlines;

public enum DeadlineEvent
{
    ReportReceived, InvestigationClosed, EmergencyDecision, EmergencyDecisionAtTribunal, EmergencyComplaintAtTribunal,
    TribunalDecision, FinalDecision, PrivateClaimReceived, DecisionNotified, HealthDecisionKnown,
    TribunalDecisionNotified, ApplicationReceived, CaseClosedMeasureRefused, InstitutionStayStarted,
    InstitutionMoveOutPlanned, FosterHomePeriod, CareOrderRevoked, Birth,
}

public enum DeadlineTask
{
    AssessReport, CompleteInvestigation, ConfirmToReporter, FeedbackToReporter, ClaimToTribunal, LegalityReview,
    DecideComplaint, Implement, EarliestNewCase, ForwardToTribunal, Appeal, BringToCourt, PreliminaryReply,
    NewInvestigation, Plan, Visit, TransitionMeeting, FollowUpVisits, SupervisionVisits, FollowUpEnds,
    ChildCoordinatorEnds, AfterCareEnds, ContactAboutAfterCare,
}

/// <summary>Judged or registered facts of a deadline that are yes, no or unknown.</summary>
public enum DeadlineFact
{
    Extended, ExtendedByChair, NewInvestigationDecided, PlanReadyAtStart, PresentAtMoveIn, GoodConditions,
    LivedMoreThanTwoYears, ReductionDecided, ChildConsents, CareMunicipalityConsents, Permanent, MeasureBefore18,
}

public enum DecisionType
{
    EmergencyCare, BanOnRemoval, EmergencyTravelBan, EmergencyInstitution, EmergencyTrafficking, ContactSuspension,
    CareOrder, InstitutionWithoutConsent,
}

public enum FinalCaseType { Contact, RevokeCareOrder, RestoreParentalResponsibility }

public enum YearBasis { TwelveMonths, CalendarYear }

public enum LocalRoutine { None, At17 }

public enum DeadlineStatus { Computed, NoFixedLimit, NoRuleInForce }

public enum DeadlineType { LastDay, LastHour, BarEnds, PeriodEnd, None }

public enum WeekendRule { None, Dl149, Dl149Hours }

public static class DeadlineCode
{
    public static readonly CodeList<DeadlineEvent> Events = new("event");
    public static readonly CodeList<DeadlineTask> Tasks = new("task");
    public static readonly CodeList<DeadlineFact> Facts = new("deadlineFact", f => char.ToLowerInvariant(f.ToString()[0]) + f.ToString()[1..]);
    public static readonly CodeList<DecisionType> DecisionTypes = new("decisionType");
    public static readonly CodeList<FinalCaseType> CaseTypes = new("deadlineCaseType");
    public static readonly CodeList<YearBasis> YearBases = new("yearBasis");
    public static readonly CodeList<LocalRoutine> LocalRoutines = new("localRoutine");
    public static readonly CodeList<DeadlineStatus> Statuses = new("deadlineStatus");
    public static readonly CodeList<DeadlineType> Types = new("deadlineType");
    public static readonly CodeList<WeekendRule> WeekendRules = new("weekendRule");

    /// <summary>The tasks that an event starts. A request without a task is allowed when there is one.</summary>
    public static IReadOnlyList<DeadlineTask> TasksOf(DeadlineEvent of) => of switch
    {
        DeadlineEvent.ReportReceived => [DeadlineTask.AssessReport, DeadlineTask.CompleteInvestigation, DeadlineTask.ConfirmToReporter],
        DeadlineEvent.InvestigationClosed => [DeadlineTask.FeedbackToReporter],
        DeadlineEvent.EmergencyDecision => [DeadlineTask.ClaimToTribunal],
        DeadlineEvent.EmergencyDecisionAtTribunal => [DeadlineTask.LegalityReview],
        DeadlineEvent.EmergencyComplaintAtTribunal => [DeadlineTask.DecideComplaint],
        DeadlineEvent.TribunalDecision => [DeadlineTask.Implement],
        DeadlineEvent.FinalDecision => [DeadlineTask.EarliestNewCase],
        DeadlineEvent.PrivateClaimReceived => [DeadlineTask.ForwardToTribunal],
        DeadlineEvent.DecisionNotified or DeadlineEvent.HealthDecisionKnown => [DeadlineTask.Appeal],
        DeadlineEvent.TribunalDecisionNotified => [DeadlineTask.BringToCourt],
        DeadlineEvent.ApplicationReceived => [DeadlineTask.PreliminaryReply],
        DeadlineEvent.CaseClosedMeasureRefused => [DeadlineTask.NewInvestigation],
        DeadlineEvent.InstitutionStayStarted => [DeadlineTask.Plan, DeadlineTask.Visit],
        DeadlineEvent.InstitutionMoveOutPlanned => [DeadlineTask.TransitionMeeting],
        DeadlineEvent.FosterHomePeriod => [DeadlineTask.FollowUpVisits, DeadlineTask.SupervisionVisits],
        DeadlineEvent.CareOrderRevoked => [DeadlineTask.FollowUpEnds],
        _ => [DeadlineTask.ChildCoordinatorEnds, DeadlineTask.AfterCareEnds, DeadlineTask.ContactAboutAfterCare],
    };
}
