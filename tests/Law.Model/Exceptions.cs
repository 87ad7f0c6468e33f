namespace Langbenk.Law.Model;

/// <summary>
/// Contract § 3.3, last column: exceptions without consent. Gives the rule that opens, or null.
/// An exception not in the regime's column does not exist for it.
/// </summary>
static class Exceptions
{
    public static string? Of(Situation s) => ByRegime(s) ?? InternalWork(s) ?? ReducedDuty(s);

    static string? ByRegime(Situation s) => s.Regime switch
    {
        "health" => Health(s),
        "family" => WeightyReasons(s) ?? KnownToReceiver(s),
        "bvl" => ChildWelfare(s),
        "foster" => Foster(s),
        "social" => Social(s),
        "crisis" => Numbers1To4And7(s) ?? OwnTaskOrSubstantialDanger(s),
        "police" => Police(s),
        "register" => s.Has("receiver-has-access-by-law") ? "AD-01" : null,
        "fvl" => Fvl(s),
        _ => null, // person-of-trust: bound, no exceptions.
    };

    // P28: in the same body internal-work opens in every regime that binds, save the person of trust;
    // same-nav-office with internal-work: navl § 16.
    static string? InternalWork(Situation s) =>
        (s.SameBody || s.SameNavOffice) && s.Regime is not ("none" or "trust") && s.Yes("necessary.internal-work") ? "UN-07" : null;

    // The two rows of the duty table that end in "may".
    static string? ReducedDuty(Situation s)
    {
        if (s.Before("2023-01-01") && Duties.DecisionToReporter(s)) return "FR-03";
        return Duties.DecisionToGuardian(s) ? "UN-14" : null;
    }

    // health: weighty-reasons-for; knownToReceiver; health-care to health personnel; next-of-kin-child; internal-work.
    static string? Health(Situation s) =>
        WeightyReasons(s) ?? KnownToReceiver(s) ?? HealthCare(s) ?? NextOfKin(s) ?? OfTheSpecialEffort(s);

    // "social-control-adviser aside" (P30): nskl § 5 binds and opens for health personnel in that effort too.
    static string? OfTheSpecialEffort(Situation s) => SocialControl(s) ? "UN-28" : null;

    static string? WeightyReasons(Situation s) => s.Yes("finding.weighty-reasons-for") ? "UN-15" : null;

    static string? KnownToReceiver(Situation s) => s.Request.KnownToReceiver ? "UN-04" : null;

    static string? HealthCare(Situation s)
    {
        if (!s.Receiver.HealthPersonnel || s.No("necessary.health-care")) return null;
        // The patient may object, whatever purpose is stated.
        var consents = new Consents(s);
        if (consents.PatientHasRefused()) return null;
        if (s.Before("2026-07-01")) return "UN-16";
        if (consents.PatientHasNotObjected()) return "UN-17";
        return s.No("finding.patient-would-object") ? "UN-17" : null;
    }

    static string? NextOfKin(Situation s)
    {
        // "samarbeidende personell" (UN-18) work somewhere: a service, not a private person.
        if (!s.Receiver.IsService || s.No("necessary.next-of-kin-child")) return null;
        // Until 2026-06-30 the patient may object here too.
        return s.Before("2026-07-01") && new Consents(s).PatientHasRefused() ? null : "UN-18";
    }

    // bvl: sender-task to a public body or health personnel (replaces nr 5 as a whole); nr 1–4, 7; trusted-role;
    // no-harm-to-trust (location). Never nr 6.
    static string? ChildWelfare(Situation s)
    {
        if ((s.Receiver.IsPublicBody || s.Receiver.HealthPersonnel) && s.Yes("necessary.sender-task")) return "UN-13";
        // bvl92 before 2022-03-25: nr 5 opens only on sender-task or substantial-danger.
        if (s.Before("2022-03-25") && s.Receiver.IsPublicBody && s.Yes("finding.substantial-danger")) return "UN-11";
        if (s.Receiver.Is("person-of-trust") && s.From("2024-01-01") && s.Yes("necessary.trusted-role")) return "UN-30";
        if (s.KindIs("location") && s.Yes("finding.no-harm-to-trust")) return "TP-03";
        return Numbers1To4And7(s);
    }

    // foster: foster-care to kindergarten, school, public bodies, health personnel (regulation from 2024-01-01).
    static string? Foster(Situation s)
    {
        var allowed = s.Receiver.Is("kindergarten", "school") || s.Receiver.IsPublicBody || s.Receiver.HealthPersonnel;
        return allowed && s.From("2024-01-01") && s.Yes("necessary.foster-care") ? "UN-29" : null;
    }

    // social: as fvl; nr 6 only with sender-task; same-nav-office; stl § 44 on request; navl § 8.
    static string? Social(Situation s)
    {
        if (s.Sender.Is("nav-municipal") && s.Receiver.Is("police", "correctional")
            && s.KindIs("contact-details", "location") && s.Has("requested-by-receiver")) return "UN-25";
        if (s.Sender.Is("nav-state") && s.Receiver.Is("nav-municipal") && s.KindIs("economy", "decision")) return "UN-24";
        // Before 2021-07-01 nr 5 and 6 open only on sender-task or substantial-danger.
        if (s.Before("2021-07-01")) return Numbers1To4And7(s) ?? OwnTaskOrSubstantialDanger(s);
        if (Number5(s) is { } ground) return ground;
        if (Number6(s) && s.Yes("necessary.sender-task")) return "UN-10";
        return Numbers1To4And7(s);
    }

    // nr 5 and 6 only with sender-task or substantial-danger (crisis; social before 2021-07-01).
    static string? OwnTaskOrSubstantialDanger(Situation s)
    {
        if (!s.Receiver.IsPublicBody && !Number6(s)) return null;
        if (s.Yes("necessary.sender-task")) return "UN-09";
        return s.Yes("finding.substantial-danger") ? "UN-11" : null;
    }

    // police: proportionate AND (prevent-offence, or receiver-task to a public body).
    static string? Police(Situation s)
    {
        if (s.No("finding.proportionate")) return null;
        if (s.Yes("necessary.prevent-offence")) return "UN-27";
        return s.Receiver.IsPublicBody && s.Yes("necessary.receiver-task") ? "UN-27" : null;
    }

    // fvl § 13 b, oppl § 25-1 and nskl § 5.
    static string? Fvl(Situation s)
    {
        if (Number5(s) is { } ground) return ground;
        if (Number6(s)) return "UN-10";
        if (Education(s)) return "UN-20";
        if (SocialControl(s)) return "UN-28";
        return Numbers1To4And7(s);
    }

    static string? Numbers1To4And7(Situation s)
    {
        if (Number1(s)) return "UN-05";
        // nr 2: original-purpose (any receiver).
        if (s.Yes("necessary.original-purpose")) return "UN-06";
        // nr 4: statistics-or-control.
        if (s.For("statistics-or-control") && s.Receiver.IsPublicBody) return "UN-08";
        // nr 7: avoid-danger, any receiver, from 2021-07-01.
        return s.From("2021-07-01") && s.Yes("necessary.avoid-danger") ? "UN-11" : null;
    }

    // nr 1: party. Only for party-access to a person with party true (its bars stand in step 5).
    public static bool Number1(Situation s) =>
        s.Regime is "fvl" or "social" or "bvl" or "crisis" && s.For("party-access") && s.Receiver.IsPerson && s.Receiver.Party;

    // nr 5 to public bodies: kinds client-relationship and decision, else sender-task.
    static string? Number5(Situation s)
    {
        if (!s.Receiver.IsPublicBody) return null;
        return s.KindIs("client-relationship", "decision") || s.Yes("necessary.sender-task") ? "UN-09" : null;
    }

    // nr 6 to police: offence-committed + offence-report-justified.
    static bool Number6(Situation s) =>
        s.Receiver.Is("police") && s.Has("offence-committed") && s.Yes("finding.offence-report-justified");

    // oppl § 25-1 from 2024-08-01: from a school to a school or to the county. The county itself is no sender here.
    static bool Education(Situation s) =>
        s.From("2024-08-01") && s.Sender.Is("school") && s.Receiver.Is("school", "county-education")
        && s.Yes("necessary.education");

    // nskl § 5 from 2026-07-01: the special effort's bodies to each other and to public bodies.
    static bool SocialControl(Situation s) =>
        s.From("2026-07-01") && s.Sender.Is("social-control-adviser")
        && (s.Receiver.IsPublicBody || s.Receiver.Is("social-control-adviser")) && s.Yes("necessary.sender-task");
}
