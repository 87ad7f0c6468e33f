namespace Langbenk.Prevention.Indicators;

static class IndicatorRegisterMeasuresCount
{
    public static IReadOnlyList<KnownIndicator> Indicators { get; } =
    [
        new("children-with-measures",
            new("Antall barn med tiltak fra barnevernet", "Talet på barn med tiltak frå barnevernet", "Number of children with child welfare measures"),
            new("Barn som har hjelpetiltak eller omsorgstiltak ved utgangen av året.",
                "Barn som har hjelpetiltak eller omsorgstiltak ved utgangen av året.",
                "Children who have assistance or care measures at the end of the year."),
            new("Hvor mange barn barnevernet hjelper. Tallet sier ikke hvor mange som trenger hjelp.",
                "Kor mange barn barnevernet hjelper. Talet seier ikkje kor mange som treng hjelp.",
                "How many children child welfare helps. The number does not say how many need help."),
            "SSB, barnevern; Bufdir, kommunemonitor", IndicatorUse.FollowOnly,
            new("Barn har rett til tiltak når vilkårene i loven er oppfylt. Evalueringen av barnevernsreformen viser at tallet påvirkes av mye, også av hva tjenesten har kapasitet til (Menon/NTNU for Bufdir 2023, kap. 7). Blir det et mål at det skal ned, kan barn stå uten hjelp.",
                "Barn har rett til tiltak når vilkåra i lova er oppfylte. Evalueringa av barnevernsreforma viser at talet blir påverka av mykje, også av kva tenesta har kapasitet til (Menon/NTNU for Bufdir 2023, kap. 7). Blir det eit mål at det skal ned, kan barn stå utan hjelp.",
                "Children have a right to measures when the conditions of the act are met. The evaluation of the child welfare reform shows that many things affect the number, including what the service has capacity for (Menon/NTNU for Bufdir 2023, ch. 7). If lowering it becomes a target, children may be left without help."),
            ["help-within-weeks", "measures-evaluated", "parents-mastery"],
            [
                "tiltak fra barnevern", "tiltak frå barnevern", "tiltak i barnevern", "barnevernstiltak", "barneverntiltak", "hjelpetiltak",
                "barn i barnevern", "barn under barnevern", "barn i kontakt med barnevern", "barnevernsbarn", "barnevernssaker", "barnevernssakar",
                "child welfare measure", "measures from child welfare", "children in child welfare", "children in contact with child welfare",
                "assistance measures", "child welfare cases",
            ]),
    ];
}
