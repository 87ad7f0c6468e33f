namespace Langbenk.Law.Model;

/// <summary>Contract § 3.5 step 2: the duties, row by row. Gives the rule that says <c>must</c>, or null.</summary>
static class Duties
{
    /// <summary>§ 3.1 caseType: those listed in bvl § 13-4 without further test.</summary>
    static readonly string[] OrderCases =
    [
        "medical-examination", "special-treatment", "emergency-care", "ban-on-removal", "emergency-institution",
        "emergency-trafficking", "care-order", "revoke-care-order", "loss-of-parental-responsibility",
        "restore-parental-responsibility", "adoption", "institution-without-consent", "institution-trafficking",
        "contact", "judicial-review",
    ];

    public static string? Of(Situation s) => CarriedToTheLocation(s) ?? (CarriesOther(s) ? Others(s) : null);

    /// <summary>The four that carry even a strictly confidential location.</summary>
    static string? CarriedToTheLocation(Situation s)
    {
        if (PregnantDetained(s)) return "ME-15";
        if (ConcealedAddressCase(s)) return "ME-17";
        if (SeriousCrime(s)) return "ME-20";
        return SeriousHarm(s) ? "ME-21" : null;
    }

    /// <summary>Step 3, last sentence: the other duties do not carry a strictly-confidential location.</summary>
    static bool CarriesOther(Situation s) => !s.KindIs("location") || s.Protection != "strictly-confidential";

    static string? Others(Situation s) =>
        ReportOfConcern(s) ?? ToChildWelfare(s) ?? ToOthers(s) ?? ToReporter(s) ?? ToGuardian(s);

    static string? ToChildWelfare(Situation s)
    {
        if (Order(s)) return "ME-12";
        if (FamilyMoved(s)) return "ME-16";
        return FosterParentShouldTell(s) ? "FHF-14" : null;
    }

    static string? ToOthers(Situation s)
    {
        if (UnbornAtRisk(s)) return "ME-14";
        if (TravelBan(s)) return "ME-18";
        if (SeriousIncident(s)) return "ME-19";
        if (Supervision(s)) return "ME-22";
        if (SocialServiceToNavState(s)) return "UN-24";
        return FosterHome(s) ? "UN-29" : null;
    }

    // ME-01…08: bound sender → child-welfare in any municipality; a child or sibling under 18 and one applicable concern.
    static string? ReportOfConcern(Situation s)
    {
        if (!s.Receiver.Is("child-welfare") || !BoundToReport(s) || !s.Request.Persons.Any(p => p.IsMinor)) return null;
        if (s.Yes("concern.serious-neglect")) return "ME-01";
        if (s.Yes("concern.untreated-illness")) return "ME-02";
        if (s.Yes("concern.unmet-special-needs")) return "ME-03";
        if (LetterD(s)) return "ME-04";
        return s.Yes("concern.trafficking") ? "ME-05" : null;
    }

    // Letter d: endangers-development from 2026-01-01, serious-behaviour before; health personnel from 2026-07-01: either.
    static bool LetterD(Situation s)
    {
        // Private kindergarten: no letter d (bhgl § 46).
        if (s.Sender.Is("kindergarten") && s.Sender.Ownership == "private") return false;
        if (s.Before("2026-01-01")) return s.Yes("concern.serious-behaviour");
        if (s.Yes("concern.endangers-development")) return true;
        return s.Sender.HealthPersonnel && s.From("2026-07-01") && s.Yes("concern.serious-behaviour");
    }

    // Bound by ME-01: every public body (child-welfare itself only towards another municipality), health personnel,
    // family-counselling, mediator, private schools and kindergartens, private-public-task.
    // Not: persons as actors, private voluntary organisations.
    static bool BoundToReport(Situation s)
    {
        if (s.Sender.HealthPersonnel) return true;
        if (s.Sender.IsPerson) return false;
        if (s.Sender.IsPublicBody) return !s.Sender.Is("child-welfare") || s.Receiver.OtherMunicipality;
        if (s.Sender.Is("family-counselling", "mediator", "school", "kindergarten")) return true;
        return s.Sender.Ownership == "private-public-task";
    }

    // ME-12: anyone bound → child-welfare; order by child-welfare, purpose answer-order, case listed in § 13-4
    // (travel bans from 2026-01-23), or imposed-measures + order-avoids-care-order.
    static bool Order(Situation s)
    {
        if (!s.SenderIsBound || !s.Receiver.Is("child-welfare")) return false;
        if (s.Request.OrderBy != "child-welfare" || !s.For("answer-order")) return false;
        var caseType = s.Request.OrderCaseType;
        if (OrderCases.Contains(caseType)) return true;
        if (caseType is "emergency-travel-ban" or "travel-ban") return s.From("2026-01-23");
        return caseType == "imposed-measures" && s.Yes("finding.order-avoids-care-order");
    }

    // ME-14: health, child-welfare → municipal-health; an unborn and unborn-likely-harmed. Never to child-welfare.
    static bool UnbornAtRisk(Situation s) =>
        (s.Regime == "health" || s.Sender.Is("child-welfare")) && s.Receiver.Is("municipal-health")
        && s.Request.WithRole("unborn").Any() && s.Yes("finding.unborn-likely-harmed");

    // ME-15: municipal-health, municipality → child-welfare; pregnant-detained; carries location.
    static bool PregnantDetained(Situation s) =>
        s.Sender.Is("municipal-health", "municipality") && s.Receiver.Is("child-welfare") && s.Has("pregnant-detained");

    // ME-16: child-welfare → child-welfare, otherMunicipality; family-moved, needs-further-investigation.
    static bool FamilyMoved(Situation s) =>
        s.Sender.Is("child-welfare") && s.Receiver.Is("child-welfare") && s.Receiver.OtherMunicipality
        && s.Has("family-moved") && s.Yes("finding.needs-further-investigation");

    // ME-17: child-welfare → police; concealed-address-case; kinds decision, identity, location.
    static bool ConcealedAddressCase(Situation s) =>
        s.Sender.Is("child-welfare") && s.Receiver.Is("police") && s.Has("concealed-address-case")
        && s.KindIs("decision", "identity", "location");

    // ME-18: child-welfare → police; travel-ban-case, kind decision, from 2026-01-23.
    static bool TravelBan(Situation s) =>
        s.Sender.Is("child-welfare") && s.Receiver.Is("police") && s.Has("travel-ban-case")
        && s.KindIs("decision") && s.From("2026-01-23");

    // ME-19: child-welfare, institution → county-governor; serious-incident-outside-home, from 2026-01-01.
    static bool SeriousIncident(Situation s) =>
        s.Sender.Is("child-welfare", "child-welfare-institution") && s.Receiver.Is("county-governor")
        && s.Has("serious-incident-outside-home") && s.From("2026-01-01");

    // ME-20: every sender → police; serious-crime-likely; carries location.
    static bool SeriousCrime(Situation s) => s.Receiver.Is("police") && s.Yes("finding.serious-crime-likely");

    // ME-21: health → police; serious-harm-imminent; carries location.
    static bool SeriousHarm(Situation s) =>
        s.Regime == "health" && s.Receiver.Is("police") && s.Yes("finding.serious-harm-imminent");

    // ME-22: any bound → county-governor; purpose statistics-or-control, requested-by-receiver.
    static bool Supervision(Situation s) =>
        s.SenderIsBound && s.Receiver.Is("county-governor") && s.For("statistics-or-control") && s.Has("requested-by-receiver");

    // UN-24: nav-municipal → nav-state; requested-by-receiver; five kinds.
    static bool SocialServiceToNavState(Situation s) =>
        s.Sender.Is("nav-municipal") && s.Receiver.Is("nav-state") && s.Has("requested-by-receiver")
        && s.KindIs("economy", "decision", "client-relationship", "identity", "contact-details");

    // UN-29: child-welfare → foster-parent, kindergarten, school, after-school; in-foster-home, foster-care; from 2024-01-01.
    static bool FosterHome(Situation s) =>
        s.Sender.Is("child-welfare") && s.Receiver.Is("foster-parent", "kindergarten", "school", "after-school")
        && s.Has("in-foster-home") && s.From("2024-01-01") && s.Yes("necessary.foster-care");

    // FHF-14: foster-parent → child-welfare; child-welfare-should-know. The regulation is from 2024-01-01 (§ 3.7).
    static bool FosterParentShouldTell(Situation s) =>
        s.Sender.Is("foster-parent") && s.Receiver.Is("child-welfare") && s.From("2024-01-01")
        && s.Yes("finding.child-welfare-should-know");

    static string? ToReporter(Situation s)
    {
        if (!s.Sender.Is("child-welfare") || s.Receiver.ReporterStatus == "none") return null;
        // FR-02: any reporter; receipt-of-report, special-reason-to-withhold no.
        if (s.KindIs("receipt-of-report") && s.No("finding.special-reason-to-withhold")) return "FR-02";
        // FR-02: public-reporter; case-status.
        if (s.Receiver.ReporterStatus == "public-reporter" && s.KindIs("case-status")) return "FR-02";
        // FR-03: from 2023-01-01; before that only "may" (see Exceptions).
        return s.From("2023-01-01") && DecisionToReporter(s) ? "FR-03" : null;
    }

    // FR-03: public-reporter; kind decision, purpose feedback-to-reporter, reporter-follow-up.
    public static bool DecisionToReporter(Situation s) =>
        s.Sender.Is("child-welfare") && s.Receiver.ReporterStatus == "public-reporter" && s.KindIs("decision")
        && s.For("feedback-to-reporter") && s.Yes("necessary.reporter-follow-up");

    // UN-14: harm-if-informed no → must (yes → may, see Exceptions).
    static string? ToGuardian(Situation s) =>
        DecisionToGuardian(s) && s.No("finding.harm-if-informed") ? "UN-14" : null;

    // UN-14: child-welfare → guardian; kind decision, decision-made, purpose inform-parents.
    public static bool DecisionToGuardian(Situation s) =>
        s.Sender.Is("child-welfare") && s.Receiver.Is("guardian") && s.KindIs("decision")
        && s.Has("decision-made") && s.For("inform-parents");
}
