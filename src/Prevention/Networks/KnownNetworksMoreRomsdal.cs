namespace Langbenk.Prevention.Networks;

static class KnownNetworksMoreRomsdal
{
    const string County = "Møre og Romsdal";

    public static IReadOnlyList<KnownNetwork> Networks { get; } =
    [
        new("more-romsdal-1", "Læringsnettverk 1 i Møre og Romsdal", County, null,
            ["Molde (interkommunal)", "Rauma", "Volda (interkommunal)", "Herøy", "Stranda og Fjord (interkommunal)", "Hustadvika", "Sykkylven", "Sula"],
            ["Statsforvalteren", "RKBU Midt", "Høgskulen i Volda", "Familievernkontoret i Ålesund"],
            [
                new(new("Sekundærtraumatisering", "Sekundærtraumatisering", "Secondary trauma"),
                    "høsten 2019",
                    new("Fire samlinger om hva det gjør med ansatte å møte andres traumer.", "Fire samlingar om kva det gjer med tilsette å møte traumane til andre.", "Four gatherings on what meeting others' trauma does to staff."),
                    ProjectStatus.Finished),
                new(new("Faglig kvalitetsutvikling i tre barnevernstjenester på Sunnmøre", "Fagleg kvalitetsutvikling i tre barnevernstenester på Sunnmøre", "Quality development in three child welfare services in Sunnmøre"),
                    null,
                    new("Utvikle kvaliteten i fagarbeidet. Skal avsluttes i løpet av 2023.", "Utvikle kvaliteten i fagarbeidet. Skal avsluttast i løpet av 2023.", "Develop the quality of the professional work. To end during 2023."),
                    ProjectStatus.Running),
                new(new("Styrking av det faglige skjønnet", "Styrking av det faglege skjønet", "Strengthening professional judgement"),
                    null,
                    new("Forskning sammen med Høgskulen. Lagt fram høsten 2022; Høgskulen skriver videre.", "Forsking saman med Høgskulen. Lagt fram hausten 2022; Høgskulen skriv vidare.", "Research with the university college. Presented in autumn 2022; the college writes on."),
                    ProjectStatus.Finished),
                new(new("Fosterhjemsforum", "Fosterheimsforum", "Foster home forum"),
                    "våren 2022",
                    new("Fast forum sammen med fosterhjemssatsingen i fylket.", "Fast forum saman med fosterheimssatsinga i fylket.", "A standing forum together with the county's foster home effort."),
                    ProjectStatus.Running),
                new(new("Samarbeid med familievernkontoret på Sunnmøre", "Samarbeid med familievernkontoret på Sunnmøre", "Cooperation with the family counselling office in Sunnmøre"),
                    null,
                    new("Bedre samarbeid mellom barnevern og familievern.", "Betre samarbeid mellom barnevern og familievern.", "Better cooperation between child welfare and family counselling."),
                    ProjectStatus.Finished),
                new(new("Styrket faglig utvikling", "Styrkt fagleg utvikling", "Stronger professional development"),
                    null,
                    new("Flere tjenester utvikler faget sammen. Gikk gjennom hele 2022 og er tenkt videre i 2023.", "Fleire tenester utviklar faget saman. Gjekk gjennom heile 2022 og er tenkt vidare i 2023.", "Several services develop together. Ran all through 2022 and is meant to go on in 2023."),
                    ProjectStatus.Running),
                new(new("Kartlegging og oppfølging", "Kartlegging og oppfølging", "Assessment and follow-up"),
                    "2022",
                    new(
                        "Utvikle ansattes kompetanse i kartlegging og oppfølging, sammen med barnevernslederne på Sunnmøre.",
                        "Utvikle kompetansen til tilsette i kartlegging og oppfølging, saman med barnevernsleiarane på Sunnmøre.",
                        "Develop staff competence in assessment and follow-up, together with the heads of child welfare in Sunnmøre."),
                    ProjectStatus.Planned),
            ]),
        new("more-romsdal-2", "Læringsnettverk 2 i Møre og Romsdal", County, null,
            ["Kristiansund (interkommunal)", "Ålesund", "Smøla", "Giske", "Aure", "Indre Nordmøre (interkommunal)"],
            ["Statsforvalteren", "RKBU Midt", "Høgskulen i Volda"],
            [
                new(new("Barnesamtalen", "Barnesamtalen", "Talking with children"),
                    null,
                    new("Gjøre kontaktpersoner bedre til ulike samtaler med barn. Tre kursdager.", "Gjere kontaktpersonar betre til ulike samtalar med barn. Tre kursdagar.", "Make contacts better at different talks with children. Three course days."),
                    ProjectStatus.Finished),
                new(new("Fra kurs til praksis", "Frå kurs til praksis", "From course to practice"),
                    null,
                    new("Sørge for at tjenestene tar i bruk det de lærte på kursdagene.", "Sørgje for at tenestene tek i bruk det dei lærte på kursdagane.", "See to it that the services use what they learnt on the course days."),
                    ProjectStatus.Running),
            ]),
        new("more-romsdal-foster", "Fosterheimsprosjektet i Møre og Romsdal", County, "Volda",
            ["Alle barnevernstjenester i Møre og Romsdal"],
            ["RKBU", "Bufetat"],
            [
                new(new("Fosterhjemsprosjektet", "Fosterheimsprosjektet", "The foster home project"),
                    "2019",
                    new(
                        "To modeller er laget og skal utvikles videre, og Omsorgspakken skal tas i bruk i alle tjenester.",
                        "To modellar er laga og skal utviklast vidare, og Omsorgspakken skal takast i bruk i alle tenester.",
                        "Two models are made and will be developed further, and Omsorgspakken is to be used in all services."),
                    ProjectStatus.Running),
            ]),
    ];
}
