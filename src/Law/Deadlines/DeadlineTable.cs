using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Deadlines;

/// <summary>Which rule counts from which event, and which facts it asks for (the table of contract § 4).</summary>
internal static class DeadlineTable
{
    private static readonly DateOnly PermanentHomesFrom = new(2026, 1, 1);

    public static string RuleOf(DeadlineRequest request) => request.Task switch
    {
        DeadlineTask.AssessReport => "FR-01",
        DeadlineTask.CompleteInvestigation => "FR-04",
        DeadlineTask.ConfirmToReporter => "FR-02",
        DeadlineTask.FeedbackToReporter => "FR-03",
        DeadlineTask.ClaimToTribunal => EmergencyRule(request.DecisionType!.Value),
        DeadlineTask.LegalityReview => "FR-12",
        DeadlineTask.DecideComplaint => "FR-13",
        DeadlineTask.Implement => request.DecisionType == DecisionType.CareOrder ? "FR-15" : "FR-16",
        DeadlineTask.EarliestNewCase => request.CaseType == FinalCaseType.Contact ? "FR-21" : "FR-20",
        DeadlineTask.ForwardToTribunal => "FR-18",
        DeadlineTask.Appeal => request.Event == DeadlineEvent.DecisionNotified ? "FR-31" : "FR-32",
        DeadlineTask.BringToCourt => "FR-19",
        DeadlineTask.PreliminaryReply => "FR-33",
        DeadlineTask.NewInvestigation => "FR-06",
        DeadlineTask.Plan or DeadlineTask.Visit or DeadlineTask.TransitionMeeting => "FR-28",
        DeadlineTask.FollowUpVisits => "FR-25",
        DeadlineTask.SupervisionVisits => "FR-26",
        DeadlineTask.FollowUpEnds => "FR-24",
        DeadlineTask.ChildCoordinatorEnds => "KO-02",
        DeadlineTask.AfterCareEnds => "ALD-08",
        _ => "FR-30",
    };

    private static string EmergencyRule(DecisionType type) => type switch
    {
        DecisionType.EmergencyCare => "FR-08",
        DecisionType.BanOnRemoval => "FR-10",
        DecisionType.EmergencyTravelBan => "FR-11",
        DecisionType.EmergencyInstitution or DecisionType.EmergencyTrafficking => "FR-09",
        _ => "FR-14",
    };

    /// <summary>The number for this task; what was decided before a new act may keep the old one.</summary>
    public static DeadlineRule? LimitOf(RuleVersion version, DeadlineRequest request)
    {
        var task = DeadlineCode.Tasks.Of(request.Task);
        foreach (var limit in version.Deadlines)
        {
            if ((limit.Task is null || limit.Task == task) && (limit.DecidedBefore is not { } before || request.Date < before))
                return limit;
        }

        return null;
    }

    public static IReadOnlyList<DeadlineFact> FactsOf(DeadlineRequest request) => request.Task switch
    {
        DeadlineTask.CompleteInvestigation or DeadlineTask.ForwardToTribunal => [DeadlineFact.Extended],
        DeadlineTask.Implement => [DeadlineFact.ExtendedByChair],
        DeadlineTask.NewInvestigation => [DeadlineFact.NewInvestigationDecided],
        DeadlineTask.Plan => [DeadlineFact.PlanReadyAtStart],
        DeadlineTask.Visit => [DeadlineFact.PresentAtMoveIn],
        DeadlineTask.FollowUpVisits => [DeadlineFact.GoodConditions, DeadlineFact.LivedMoreThanTwoYears, DeadlineFact.ReductionDecided],
        DeadlineTask.SupervisionVisits =>
        [
            DeadlineFact.GoodConditions, DeadlineFact.LivedMoreThanTwoYears, DeadlineFact.ReductionDecided,
            DeadlineFact.ChildConsents, DeadlineFact.CareMunicipalityConsents, DeadlineFact.Permanent,
        ],
        DeadlineTask.AfterCareEnds or DeadlineTask.ContactAboutAfterCare => [DeadlineFact.MeasureBefore18],
        _ => [],
    };

    /// <summary>The law sets no number on these facts.</summary>
    public static bool HasNoLimit(DeadlineRequest request) => request.Task switch
    {
        DeadlineTask.Implement => request[DeadlineFact.ExtendedByChair] == Tri.Yes,
        DeadlineTask.NewInvestigation => request[DeadlineFact.NewInvestigationDecided] == Tri.No,
        DeadlineTask.Plan => request[DeadlineFact.PlanReadyAtStart] == Tri.Yes,
        DeadlineTask.Visit => request[DeadlineFact.PresentAtMoveIn] == Tri.Yes,
        DeadlineTask.FeedbackToReporter => request.ReporterStatus == ReporterStatus.PrivateReporter,
        DeadlineTask.AfterCareEnds => request[DeadlineFact.MeasureBefore18] == Tri.No,
        DeadlineTask.ContactAboutAfterCare => true,
        _ => false,
    };

    public static bool VisitsAreReduced(DeadlineRequest request)
    {
        var good = request[DeadlineFact.GoodConditions] == Tri.Yes && request[DeadlineFact.LivedMoreThanTwoYears] == Tri.Yes
            && request[DeadlineFact.ReductionDecided] == Tri.Yes;
        if (request.Task == DeadlineTask.FollowUpVisits)
            return good;
        if (request[DeadlineFact.Permanent] == Tri.Yes && request.AsOf >= PermanentHomesFrom)
            return true;
        return good && request.Age >= 15 && request[DeadlineFact.ChildConsents] == Tri.Yes
            && request[DeadlineFact.CareMunicipalityConsents] == Tri.Yes;
    }

    /// <summary>Only appeals and the time limit for going to court are moved by domstolloven § 149.</summary>
    public static bool MovesOffWeekends(DeadlineTask task) => task is DeadlineTask.Appeal or DeadlineTask.BringToCourt;

    public static DeadlineType TypeOf(DeadlineRule limit) => limit.Effect switch
    {
        "bar-ends" => DeadlineType.BarEnds,
        "period-end" => DeadlineType.PeriodEnd,
        _ => DeadlineType.LastDay,
    };
}
