using Langbenk.Law.Codes;
using Langbenk.Law.Reading;

namespace Langbenk.Law.Deadlines;

/// <summary>The facts of a deadline. Which are allowed and needed hangs on the task; the object is closed.</summary>
internal static class DeadlineFactsReader
{
    private static readonly string[] Fields =
    [
        "extended", "investigationOpened", "reporterStatus", "decisionType", "extendedByChair", "caseType",
        "newInvestigationDecided", "planReadyAtStart", "presentAtMoveIn", "yearBasis", "age", "goodConditions",
        "livedMoreThanTwoYears", "reductionDecided", "childConsents", "careMunicipalityConsents", "permanent",
        "measureBefore18", "localRoutine",
    ];

    public static DeadlineRequest Read(ObjectReader request, DeadlineRequest known, bool taskKnown, ErrorList errors)
    {
        var facts = request.Object("facts", false, Fields);
        if (taskKnown)
            RequireFor(known, facts, errors);
        if (facts is null)
            return known;

        ulong yes = 0, no = 0;
        foreach (var fact in DeadlineCode.Facts.Values)
        {
            var answer = facts.Tri(DeadlineCode.Facts.Of(fact));
            yes |= answer == Tri.Yes ? DeadlineRequest.Bit(fact) : 0;
            no |= answer == Tri.No ? DeadlineRequest.Bit(fact) : 0;
        }

        facts.Value("investigationOpened");
        return known with
        {
            Yes = yes,
            No = no,
            DecisionType = ReadDecisionType(facts, known, taskKnown, errors),
            CaseType = facts.OptionalCode("caseType", DeadlineCode.CaseTypes),
            YearBasis = facts.OptionalCode("yearBasis", DeadlineCode.YearBases),
            LocalRoutine = facts.CodeOf("localRoutine", DeadlineCode.LocalRoutines, LocalRoutine.None),
            ReporterStatus = facts.CodeOf("reporterStatus", Code.ReporterStatuses, ReporterStatus.PublicReporter),
            Age = facts.Integer("age", 0, 120),
        };
    }

    private static DecisionType? ReadDecisionType(ObjectReader facts, DeadlineRequest known, bool taskKnown, ErrorList errors)
    {
        var type = facts.OptionalCode("decisionType", DeadlineCode.DecisionTypes);
        if (type is not { } given || !taskKnown)
            return type;
        var ofTribunal = given is DecisionType.CareOrder or DecisionType.InstitutionWithoutConsent;
        var allowed = known.Event switch
        {
            DeadlineEvent.EmergencyDecision => !ofTribunal,
            DeadlineEvent.TribunalDecision => ofTribunal,
            _ => true,
        };
        if (!allowed)
        {
            errors.Add("unknown-code", "facts.decisionType", DeadlineCode.DecisionTypes.Of(given), string.Join(", ",
                DeadlineCode.DecisionTypes.Values
                    .Where(t => t is DecisionType.CareOrder or DecisionType.InstitutionWithoutConsent == (known.Event == DeadlineEvent.TribunalDecision))
                    .Select(DeadlineCode.DecisionTypes.Of)));
        }

        return type;
    }

    private static void RequireFor(DeadlineRequest known, ObjectReader? facts, ErrorList errors)
    {
        var needed = known.Event switch
        {
            DeadlineEvent.EmergencyDecision or DeadlineEvent.TribunalDecision => "decisionType",
            DeadlineEvent.FinalDecision => "caseType",
            DeadlineEvent.FosterHomePeriod => "yearBasis",
            _ => null,
        };
        if (needed is not null && facts?.Has(needed) != true)
            errors.Add("missing-field", "facts." + needed);
    }
}
