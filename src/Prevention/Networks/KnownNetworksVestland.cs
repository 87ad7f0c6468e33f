namespace Langbenk.Prevention.Networks;

/// <summary>Vestland has one network for all its 43 services; each group that develops something together is entered by itself.</summary>
static class KnownNetworksVestland
{
    public const string County = "Vestland";

    public static IReadOnlyList<KnownNetwork> Networks { get; } =
    [
        new("vestland-kvinnherad-austevoll-tysnes", "Læringsnettverket i Vestland: Kvinnherad, Austevoll og Tysnes", County, null,
            ["Kvinnherad", "Austevoll", "Tysnes"],
            ["Høgskulen på Vestlandet", "RKBU Vest", "RVTS"],
            [
                new(new("Faglig fellesskap på tvers av kommunegrenser", "Fagleg fellesskap på tvers av kommunegrenser", "A professional community across municipal borders"),
                    "2019",
                    new("Øke kompetansen i saksbehandling, særlig analyse og barnevernfaglige vurderinger.", "Auke kompetansen i sakshandsaming, særleg analyse og barnevernfaglege vurderingar.", "Raise competence in casework, above all analysis and professional assessment."),
                    ProjectStatus.Running),
            ]),
        new("vestland-high-conflict", "Læringsnettverket i Vestland: Kvam, Kvinnherad, Bjørnafjorden og Øygarden", County, null,
            ["Kvam", "Kvinnherad", "Bjørnafjorden", "Øygarden"],
            ["RKBU Vest", "Universitetet i Bergen, HEMIL-senteret"],
            [
                new(new("Vestlandsmodellen for undersøkelser ved høy konflikt mellom foreldre", "Vestlandsmodellen for undersøking ved høg konflikt mellom foreldre", "The Vestland model for investigations with high conflict between parents"),
                    "2018",
                    new("Bedre undersøkelser, likere praksis og bedre samarbeid med familievernkontorene.", "Betre undersøkingar, likare praksis og betre samarbeid med familievernkontora.", "Better investigations, more equal practice and better cooperation with the family counselling offices."),
                    ProjectStatus.Running),
            ]),
        new("vestland-stad-gloppen-stryn", "Læringsnettverket i Vestland: Stad, Gloppen og Stryn", County, null,
            ["Stad", "Gloppen", "Stryn"],
            ["Høgskulen på Vestlandet", "NUBU", "RKBU Vest"],
            [
                new(new("Bedre hjelpetiltak: foreldreveiledning", "Betre hjelpetiltak: foreldrerettleiing", "Better assistance: parent guidance"),
                    "2020",
                    new(
                        "Heve kompetansen til dem som gjennomfører tiltak, lage et fagnettverk på tvers og finne ut om kommunene kan drive tiltak sammen.",
                        "Heve kompetansen til dei som gjennomfører tiltak, lage eit fagnettverk på tvers og finne ut om kommunane kan drive tiltak saman.",
                        "Raise the competence of those who carry out measures, build a network across borders and find out whether measures can be run together."),
                    ProjectStatus.Running),
            ]),
        new("vestland-kvinnherad-ullensvang", "Læringsnettverket i Vestland: Kvinnherad og Ullensvang", County, null,
            ["Kvinnherad", "Ullensvang"],
            ["RVTS Vest", "Barnehuset i Bergen"],
            [
                new(new("Kompetanseløft om vold og seksuelle overgrep", "Kompetanseløft om vald og seksuelle overgrep", "Raising competence on violence and sexual abuse"),
                    "2020",
                    new(
                        "Mer kunnskap i barnevernet og andre tjenester for barn, bedre tidlig innsats og rettssikkerhet.",
                        "Meir kunnskap i barnevernet og andre tenester for barn, betre tidleg innsats og rettstryggleik.",
                        "More knowledge in child welfare and other services for children, better early effort and legal protection."),
                    ProjectStatus.Running),
            ]),
        new("vestland-oygarden-askoy", "Læringsnettverket i Vestland: Øygarden og Askøy", County, null,
            ["Øygarden", "Askøy"],
            ["RKBU Vest", "Barnevernvakten i Bergen", "Bufetat"],
            [
                new(new("Sterkere barnevernsvakt", "Sterkare barnevernsvakt", "A stronger on-call service"),
                    "2020",
                    new(
                        "God barnevernsvakt med beredskap. Prøve ut en vakt som løser mer lokalt og mellom kommunene.",
                        "God barnevernsvakt med beredskap. Prøve ut ei vakt som løyser meir lokalt og mellom kommunane.",
                        "A good on-call service with readiness. Try out one that solves more locally and between the municipalities."),
                    ProjectStatus.Running),
                new(new("Fra barnets vindu", "Frå barnet sitt vindauge", "From the child's window"),
                    "2021",
                    new(
                        "Bruke modellen «en ny start» for å følge opp foreldre som har mistet omsorgen, og lage rutiner for å vurdere om barnet kan flytte tilbake.",
                        "Bruke modellen «ein ny start» for å følgje opp foreldre som har mista omsorga, og lage rutinar for å vurdere om barnet kan flytte tilbake.",
                        "Use the model “a new start” to follow up parents who have lost custody, and make routines for considering whether the child can move back."),
                    ProjectStatus.Running),
            ]),
        new("vestland-mst-can", "Læringsnettverket i Vestland: Stord, Bømlo, Fitjar og Haugesund", County, null,
            ["Stord", "Bømlo", "Fitjar", "Haugesund"],
            ["NUBU"],
            [
                new(new("Rett hjelp der barnet bor (MST-CAN)", "Rett hjelp der barnet bur (MST-CAN)", "The right help where the child lives (MST-CAN)"),
                    "2021",
                    new(
                        "Tilby intensiv behandling til familier med vold eller alvorlig omsorgssvikt, så barnet er trygt og omsorgsovertakelse unngås der det går.",
                        "Tilby intensiv behandling til familiar med vald eller alvorleg omsorgssvikt, så barnet er trygt og omsorgsovertaking blir unngått der det går.",
                        "Offer intensive treatment to families with violence or serious neglect, so that the child is safe and a care order is avoided where possible."),
                    ProjectStatus.Running),
            ]),
    ];
}
