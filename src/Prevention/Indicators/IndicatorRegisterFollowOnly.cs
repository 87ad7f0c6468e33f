namespace Langbenk.Prevention.Indicators;

static class IndicatorRegisterFollowOnly
{
    const string Ssb = "SSB, barnevern; Bufdir, kommunemonitor";

    public static IReadOnlyList<KnownIndicator> Indicators { get; } =
    [
        new("reports-of-concern",
            new("Antall bekymringsmeldinger til barnevernet", "Talet på bekymringsmeldingar til barnevernet", "Number of reports of concern to child welfare"),
            new("Meldinger som barnevernstjenesten har fått i løpet av et år.",
                "Meldingar som barnevernstenesta har fått i løpet av eit år.",
                "Reports received by the child welfare service during a year."),
            new("Hvor ofte noen sier fra. Tallet sier ikke hvor mange barn som har det vondt.",
                "Kor ofte nokon seier frå. Talet seier ikkje kor mange barn som har det vondt.",
                "How often someone speaks up. The number does not say how many children are suffering."),
            Ssb, IndicatorUse.FollowOnly,
            new("Tallet kan gå opp eller ned av mange grunner. Blir det et mål at det skal ned, kan folk la være å melde om barn som utsettes for omsorgssvikt. Det advarer evalueringen av barnevernsreformen mot (Menon/NTNU for Bufdir 2023, kap. 4.3). Følg tallet, men velg et mål om hjelpen familiene får.",
                "Talet kan gå opp eller ned av mange grunnar. Blir det eit mål at det skal ned, kan folk la vere å melde om barn som blir utsette for omsorgssvikt. Det åtvarar evalueringa av barnevernsreforma mot (Menon/NTNU for Bufdir 2023, kap. 4.3). Følg talet, men vel eit mål om hjelpa familiane får.",
                "The number can rise or fall for many reasons. If lowering it becomes a target, people may stop reporting children who are neglected. The evaluation of the child welfare reform warns against this (Menon/NTNU for Bufdir 2023, ch. 4.3). Follow the number, but choose a target about the help families get."),
            ["help-before-report", "help-within-weeks", "reporter-answered"],
            [
                "bekymringsmelding", "uromelding", "barnevernsmelding", "barnevernmelding", "meldinger til barnevern", "meldingar til barnevern",
                "meldingene til barnevern", "meldingane til barnevern", "meldinger til bv", "meldinger i barnevern", "meldingar i barnevern", "meldingsrate", "melderate", "meldefrekvens", "meldingsfrekvens", "meldingstal", "innkomne meldinger", "innkomne meldingar",
                "antall meldinger", "antal meldingar",
                "talet på meldingar", "tal på meldingar", "meldt til barnevern", "melde til barnevern", "meldte til barnevern",
                "meldes til barnevern", "reports of concern", "report of concern", "concern reports", "child protection report", "notes of concern", "notifications of concern",
                "reports to child welfare", "reports to the child welfare", "referrals to child welfare", "notifications to child welfare",
                "reported to child welfare", "reported to the child welfare",
            ]),
        new("special-education-decisions",
            new("Antall spesialpedagogiske vedtak", "Talet på spesialpedagogiske vedtak", "Number of special-education decisions"),
            new("Barn og elever som har vedtak om spesialpedagogisk hjelp eller individuelt tilrettelagt opplæring.",
                "Barn og elevar som har vedtak om spesialpedagogisk hjelp eller individuelt tilrettelagd opplæring.",
                "Children and pupils who have a decision on special-needs help or individually adapted education."),
            new("Hvor mange som har fått vedtak. Tallet sier ikke hvor mange som trenger hjelp.",
                "Kor mange som har fått vedtak. Talet seier ikkje kor mange som treng hjelp.",
                "How many have been given a decision. The number does not say how many need help."),
            "Utdanningsdirektoratet, GSI og BASIL", IndicatorUse.FollowOnly,
            new("Blir det et mål at tallet skal ned, kan barn som trenger ekstra hjelp for å lære, bli stående uten. Det advarer evalueringen av barnevernsreformen mot (Menon/NTNU for Bufdir 2023, kap. 4.3). Retten til hjelp kan ikke styres med et måltall.",
                "Blir det eit mål at talet skal ned, kan barn som treng ekstra hjelp for å lære, bli ståande utan. Det åtvarar evalueringa av barnevernsreforma mot (Menon/NTNU for Bufdir 2023, kap. 4.3). Retten til hjelp kan ikkje styrast med eit måltal.",
                "If lowering the number becomes a target, children who need extra help to learn may be left without it. The evaluation of the child welfare reform warns against this (Menon/NTNU for Bufdir 2023, ch. 4.3). A right to help cannot be steered by a target number."),
            ["learning-help-in-time", "school-wellbeing", "high-absence"],
            [
                "spesialpedagogisk", "spesialundervis", "spesped", "spes-ped", "individuelt tilrettelagt opplæring", "individuelt tilrettelagd opplæring",
                "individuelt tilrettelagte opplæring", "special education", "special-education", "special needs education", "special-needs help",
                "individually adapted education",
            ]),
        IndicatorRegisterSchoolSupport.Referrals,
        .. IndicatorRegisterChildWelfareCounts.Indicators,
    ];
}
