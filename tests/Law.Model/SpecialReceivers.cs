namespace Langbenk.Law.Model;

/// <summary>Contract § 3.5 step 5, sentence by sentence. Null = goes on to step 6.</summary>
static class SpecialReceivers
{
    public static Ruling? Of(Situation s)
    {
        var consents = new Consents(s);

        // Reporter identity: special-reason-to-withhold → must-not unless the reporter consents.
        if (s.KindIs("reporter-identity") && s.Yes("finding.special-reason-to-withhold") && !consents.ReporterConsents())
            return Ruling.MustNot("AD-03");

        // Private reporter: anything but receipt-of-report → must-not without valid consent (which opens nothing
        // under authority-secrecy-order, step 8).
        if (s.Receiver.ReporterStatus == "private-reporter" && !s.KindIs("receipt-of-report")
            && (s.Has("authority-secrecy-order") || !consents.IsValid()))
            return Ruling.MustNot("FR-02");

        // Sender unbound → may.
        if (!s.SenderIsBound) return Ruling.May("ME-24");

        // The person self, about herself → may.
        if (s.ReceiverIsThePerson) return Ruling.May("UN-01");

        // publiclyKnown → may.
        if (s.Request.PubliclyKnown) return Ruling.May("UN-03");

        // Guardian and the child's health from a health sender (pbrl § 3-4).
        if (s.Receiver.Is("guardian") && s.Regime == "health" && IsTheChild(s)) return HealthToGuardian(s, consents);

        // inform-parents from fvl/social/police senders (UN-31).
        if (s.For("inform-parents") && s.Regime is "fvl" or "social" or "police" && IsParent(s.Receiver) && IsTheChild(s))
            return InformParents(s);

        // party-access.
        return s.For("party-access") ? PartyAccess(s) : null;
    }

    // Who reported is the reporter's own (P10): neither the child's health nor news of the child.
    static bool IsTheChild(Situation s) => s.About.Is("child") && s.About.IsMinor && !s.KindIs("reporter-identity");

    static bool IsParent(Actor receiver) => receiver.Is("guardian", "parent-without-responsibility");

    // UN-19.
    static Ruling HealthToGuardian(Situation s, Consents consents)
    {
        // parental-responsibility yes → must.
        if (s.Yes("necessary.parental-responsibility")) return Ruling.Must("UN-19");
        // weighty-reasons-against → must-not.
        if (s.Yes("finding.weighty-reasons-against")) return Ruling.MustNot("UN-19");
        // under 12 → must.
        if (s.About.Age < 12) return Ruling.Must("UN-19");
        // 12–15 → must, but must-not when the child refuses and child-reason-respected.
        if (s.About.Age < 16)
        {
            var barred = consents.PersonRefused() && s.Yes("finding.child-reason-respected");
            return barred ? Ruling.MustNot("UN-19") : Ruling.Must("UN-19");
        }

        // 16–17 → child's valid consent may, refused/withdrawn/silent must-not, nothing said needs-consent.
        if (s.Has("authority-secrecy-order")) return Ruling.MustNot("TP-21");
        if (consents.OwnConsent()) return Ruling.May("UN-19");
        return consents.PersonSaidNo() ? Ruling.MustNot("UN-19") : Ruling.NeedsConsent("UN-19");
    }

    // on request and harm no → must, else may.
    static Ruling InformParents(Situation s) =>
        s.Has("requested-by-receiver") && s.No("finding.harm-if-informed") ? Ruling.Must("UN-31") : Ruling.May("UN-31");

    static Ruling? PartyAccess(Situation s)
    {
        // receiver a party under 15 → must-not about others (fvl § 18).
        if (s.Receiver.Party && ReceiverAge(s) < 15) return Ruling.MustNot("UN-05");
        // harm yes → must-not.
        if (s.Yes("finding.harm-if-informed")) return Ruling.MustNot("UN-05");
        // else nr 1.
        return Exceptions.Number1(s) ? Ruling.May("UN-05") : null;
    }

    static int? ReceiverAge(Situation s) =>
        s.Receiver.Person is { } id ? s.Request.Persons.FirstOrDefault(p => p.Id == id)?.Age : null;
}
