using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Deadlines;
using Langbenk.Law.Rulebook;
using Langbenk.Texts;

namespace Langbenk.Pages.Law.Deadlines;

/// <summary>A choice to be made before the deadline can be counted: a fact with its codes.</summary>
public sealed record ChoiceQuestion(string Fact, string List, IReadOnlyList<string> Codes, bool Required);

/// <summary>What is asked about each event; nothing that cannot matter.</summary>
public static class DeadlineQuestions
{
    public static IReadOnlyList<(Text Label, IReadOnlyList<DeadlineEvent> Events)> Groups { get; } =
    [
        (DeadlineTexts.GroupReport,
            [DeadlineEvent.ReportReceived, DeadlineEvent.InvestigationClosed, DeadlineEvent.CaseClosedMeasureRefused]),
        (DeadlineTexts.GroupEmergency,
            [DeadlineEvent.EmergencyDecision, DeadlineEvent.EmergencyDecisionAtTribunal, DeadlineEvent.EmergencyComplaintAtTribunal]),
        (DeadlineTexts.GroupTribunal,
            [DeadlineEvent.TribunalDecision, DeadlineEvent.TribunalDecisionNotified, DeadlineEvent.FinalDecision, DeadlineEvent.PrivateClaimReceived]),
        (DeadlineTexts.GroupApplication,
            [DeadlineEvent.ApplicationReceived, DeadlineEvent.DecisionNotified, DeadlineEvent.HealthDecisionKnown]),
        (DeadlineTexts.GroupPlacement,
            [DeadlineEvent.InstitutionStayStarted, DeadlineEvent.InstitutionMoveOutPlanned, DeadlineEvent.FosterHomePeriod, DeadlineEvent.CareOrderRevoked]),
        (DeadlineTexts.GroupAge, [DeadlineEvent.Birth]),
    ];

    public static IReadOnlyList<ChoiceQuestion> ChoicesOf(DeadlineEvent of) => of switch
    {
        DeadlineEvent.ReportReceived or DeadlineEvent.InvestigationClosed =>
            [new("reporterStatus", "reporterStatus", [Code.ReporterStatuses.Of(ReporterStatus.PublicReporter), Code.ReporterStatuses.Of(ReporterStatus.PrivateReporter)], false)],
        DeadlineEvent.EmergencyDecision => [new("decisionType", "decisionType", Types(ofTribunal: false), true)],
        DeadlineEvent.TribunalDecision => [new("decisionType", "decisionType", Types(ofTribunal: true), true)],
        DeadlineEvent.FinalDecision => [new("caseType", "deadlineCaseType", DeadlineCode.CaseTypes.All, true)],
        DeadlineEvent.FosterHomePeriod => [new("yearBasis", "yearBasis", DeadlineCode.YearBases.All, true)],
        DeadlineEvent.Birth => [new("localRoutine", "localRoutine", DeadlineCode.LocalRoutines.All, false)],
        _ => [],
    };

    public static bool AsksForHour(DeadlineEvent of) => of == DeadlineEvent.EmergencyDecisionAtTribunal;

    public static bool AsksForAge(DeadlineEvent of) => of == DeadlineEvent.FosterHomePeriod;

    /// <summary>The date of a birth says nothing of which law to read.</summary>
    public static bool AsksForDayOfLaw(DeadlineEvent of) => of == DeadlineEvent.Birth;

    public static Text Label(Vocabulary vocabulary, DeadlineEvent of)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return vocabulary.Label("event", DeadlineCode.Events.Of(of));
    }

    static string[] Types(bool ofTribunal) =>
        [.. DeadlineCode.DecisionTypes.Values
            .Where(type => (type is DecisionType.CareOrder or DecisionType.InstitutionWithoutConsent) == ofTribunal)
            .Select(DeadlineCode.DecisionTypes.Of)];
}
