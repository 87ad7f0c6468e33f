namespace Langbenk.Law.Model;

/// <summary>Contract § 3.5: the decision for ONE part under a COMPLETE assignment. First hit decides.</summary>
static class PartDecision
{
    public static Ruling Decide(Situation s) => s.Request.Action switch
    {
        "look-up" => LookUp(s),
        "prepare-plan" => PreparePlan(s),
        "use" => Use(s),
        _ => Disclose(s),
    };

    // look-up: internal-work yes → may, else must-not, whatever the purpose (TP-08, TP-06).
    static Ruling LookUp(Situation s) =>
        s.Yes("necessary.internal-work") ? Ruling.May("TP-08") : Ruling.MustNot("TP-08");

    // prepare-plan: valid consent → may; refused/withdrawn/silent → must-not; nothing said → needs-consent (IP-02).
    static Ruling PreparePlan(Situation s)
    {
        var consents = new Consents(s);
        if (consents.IsValid()) return Ruling.May("IP-02");
        return consents.IsRefused() ? Ruling.MustNot("IP-02") : Ruling.NeedsConsent("IP-02");
    }

    // use: anonymous → may; received on consent that then covered the purpose and was withdrawn only after
    // receivedOn → may (SA-05); else original-purpose yes → may, no → needs-consent.
    static Ruling Use(Situation s)
    {
        if (s.Request.Anonymous) return Ruling.May("UN-02");
        if (s.Request.Origin == "received-on-consent" && new Consents(s).WasValidWhenReceived()) return Ruling.May("SA-05");
        return s.Yes("necessary.original-purpose") ? Ruling.May("UN-06") : Ruling.NeedsConsent("UN-06");
    }

    static Ruling Disclose(Situation s)
    {
        // Step 1. anonymous → may, UN-02.
        if (s.Request.Anonymous) return Ruling.May("UN-02");

        // Step 2. Duties → must, whoever has refused.
        if (Duties.Of(s) is { } duty) return Ruling.Must(duty);

        // Step 3. Location.
        if (s.KindIs("location") && Location(s) is { } location) return location;

        // Step 4. Bars consent cannot cure → must-not.
        if (Bar(s) is { } bar) return Ruling.MustNot(bar);

        // Step 5. Special receivers.
        if (SpecialReceivers.Of(s) is { } special) return special;

        // Step 6. Closed special rules, consent only.
        if (ConsentOnlyRule(s) is { } closed) return ConsentOnly(s, closed);

        // Step 7. Patient has refused health-care sharing → must-not unless weighty-reasons-for.
        if (PatientRefused(s) && s.No("finding.weighty-reasons-for")) return Ruling.MustNot("UN-17");

        // Step 8. Valid consent → may (not under authority-secrecy-order).
        if (!s.Has("authority-secrecy-order") && new Consents(s).IsValid()) return Ruling.May("UN-01");

        // Step 9. Exceptions of § 3.3 → may.
        if (Exceptions.Of(s) is { } opening) return Ruling.May(opening);

        // Step 10. Otherwise.
        return Otherwise(s);
    }

    static Ruling? Location(Situation s)
    {
        var protection = s.Protection;
        if (protection == "none") return null;
        // The person self is not barred; "(→ may)" comes at step 5, else a stronger protection would open more (P20).
        if (s.ReceiverIsThePerson) return null;
        // strictly-confidential → must-not, except address-release-granted (→ may).
        if (protection == "strictly-confidential" && s.Has("address-release-granted")) return Ruling.May("AD-01");
        // concealed → must-not to guardian, parent, relative, private-person, journalist, party-representative.
        if (protection == "concealed") return IsBarredFromConcealed(s.Receiver) ? Ruling.MustNot("AD-03") : null;
        // confidential → must-not to non-public receivers.
        if (protection == "confidential" && s.Receiver.IsPublicBody) return null;
        // Same body (a service) with internal-work yes goes on to step 4.
        if (s.SameBody && s.Receiver.IsService && s.Yes("necessary.internal-work")) return null;
        return Ruling.MustNot("AD-02");
    }

    static bool IsBarredFromConcealed(Actor receiver) => receiver.Is(
        "guardian", "parent-without-responsibility", "relative", "private-person", "journalist", "party-representative");

    static string? Bar(Situation s)
    {
        if (s.Request.Origin == "unauthorised-look-up") return "TP-08";
        if (s.For("no-official-need")) return "TP-01";
        if (!s.Receiver.HasTaskInCase) return "TP-01";
        return s.Has("routine-without-assessment") ? "ME-09" : null;
    }

    static string? ConsentOnlyRule(Situation s)
    {
        // change-of-kindergarten (bhgl § 47 a, from 2021-08-01).
        if (s.For("change-of-kindergarten") && s.From("2021-08-01")) return "UN-21";
        // start-of-school from a kindergarten (bhgl § 2 a, from 2018-08-01).
        if (s.For("start-of-school") && s.Sender.Is("kindergarten") && s.From("2018-08-01")) return "UN-21";
        // change-of-school when education is not yes (oppl § 25-1 fourth; the act is from 2024-08-01).
        if (s.For("change-of-school") && s.From("2024-08-01") && s.No("necessary.education")) return "UN-20";
        // public-access (offl § 13).
        return s.For("public-access") ? "SA-06" : null;
    }

    static Ruling ConsentOnly(Situation s, string rule)
    {
        var consents = new Consents(s);
        // A consent does not open under authority-secrecy-order (step 8; here the same).
        if (s.Has("authority-secrecy-order")) return Ruling.MustNot("TP-21");
        var valid = s.For("change-of-school") ? consents.IsValidForChangeOfSchool() : consents.IsValid();
        if (valid) return Ruling.May(rule);
        // offl § 13: no or silence → must-not.
        if (s.For("public-access") && consents.IsRefused()) return Ruling.MustNot(rule);
        // § 3.8 nr 2: outsiders get must-not, not needs-consent, when no valid consent is on the table.
        return s.ReceiverIsOutsider ? Ruling.MustNot(rule) : Ruling.NeedsConsent(rule);
    }

    // Step 7 is about health-care sharing, and next-of-kin too until 2026-06-30.
    static bool PatientRefused(Situation s)
    {
        if (s.Regime != "health") return false;
        var covered = s.For("health-care") || (s.For("next-of-kin-child") && s.Before("2026-07-01"));
        return covered && new Consents(s).PatientHasRefused();
    }

    static Ruling Otherwise(Situation s)
    {
        // same-body or same-nav-office → must-not.
        if (s.SameBody || s.SameNavOffice) return Ruling.MustNot("TP-07");
        // private-person, journalist → must-not.
        if (s.ReceiverIsOutsider) return Ruling.MustNot("TP-01");
        // reliesOn names a provision not in force → must-not.
        if (s.Request.ReliesOn.Any(ground => !InForce.IsNotRuledOut(ground, s.Request))) return Ruling.MustNot("UN-32");
        // authority-secrecy-order → must-not.
        if (s.Has("authority-secrecy-order")) return Ruling.MustNot("TP-21");
        // else needs-consent.
        return Ruling.NeedsConsent("TP-01");
    }
}
