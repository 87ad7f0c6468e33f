namespace Langbenk.Prevention.Networks;

static class KnownNetworksInnlandet
{
    const string County = "Innlandet";

    public static IReadOnlyList<KnownNetwork> Networks { get; } =
    [
        new("innlandet-kongsvinger", "Læringsnettverk Kongsvinger m.fl.", County, null,
            ["Kongsvinger", "Eidskog", "Odal barneverntjeneste", "Solør barneverntjeneste"],
            ["RBUP Sør og Øst", "Høgskolen i Innlandet", "Bufetat"],
            [
                new(new("Utvikling og koordinering av tiltak og tjenester", "Utvikling og koordinering av tiltak og tenester", "Developing and coordinating measures and services"),
                    "2021",
                    new("Utvikle metoder og tjenester og samordne det tverrfaglige arbeidet.", "Utvikle metodar og tenester og samordne det tverrfaglege arbeidet.", "Develop methods and services and coordinate the interdisciplinary work."),
                    ProjectStatus.Running),
                new(new("Oppfølging og veiledning av fosterhjem", "Oppfølging og rettleiing av fosterheimar", "Follow-up and guidance of foster homes"),
                    "2021",
                    new("Rapporten beskriver ikke målet.", "Rapporten skildrar ikkje målet.", "The report does not describe the goal."),
                    ProjectStatus.Unknown),
            ]),
        new("innlandet-gjovik", "Læringsnettverk Gjøvik, Land og Gran", County, null,
            ["Gjøvik og Land barneverntjeneste", "Gran"],
            ["NTNU", "Høgskolen i Innlandet", "NUBU", "RBUP"],
            [
                new(new("Rett hjelp til rett tid – valg av tiltak", "Rett hjelp til rett tid – val av tiltak", "The right help at the right time – choice of measures"),
                    "2021",
                    new("Velge de tiltakene som hjelper familien, når den trenger dem.", "Velje dei tiltaka som hjelper familien, når han treng dei.", "Choose the measures that help the family, when it needs them."),
                    ProjectStatus.Running),
                new(new("Gjenforening med biologiske foreldre", "Gjenforeining med biologiske foreldre", "Reunification with biological parents"),
                    "2022",
                    new("Utvikle kompetanse om gjenforening.", "Utvikle kompetanse om gjenforeining.", "Develop competence on reunification."),
                    ProjectStatus.Running),
            ]),
        new("innlandet-hamar-region", "Læringsnettverk Ringsaker, Elverum, Stange, Løten og Hamar", County, null,
            ["Ringsaker", "Elverum", "Stange", "Løten", "Hamar"],
            ["NUBU", "Bufetat"],
            [
                new(new("Fosterhjem og utfordrende atferd", "Fosterheim og utfordrande åtferd", "Foster homes and challenging behaviour"),
                    "2021",
                    new("Faglig forsvarlig oppfølging av fosterhjem, særlig ved utfordrende atferd. Videreføring.", "Fagleg forsvarleg oppfølging av fosterheim, særleg ved utfordrande åtferd. Vidareføring.", "Sound follow-up of foster homes, above all with challenging behaviour. A continuation."),
                    ProjectStatus.Running),
            ]),
        new("innlandet-north", "Læringsnettverk Øyer og Gausdal, Trysil og Engerdal, Nord-Østerdal", County, null,
            ["Øyer og Gausdal barneverntjeneste", "Trysil og Engerdal barneverntjeneste", "Nord-Østerdal barneverntjeneste"],
            ["Bufetat"],
            [
                new(new("Felles veiledningsprogram", "Felles rettleiingsprogram", "A joint guidance programme"),
                    "2021",
                    new(
                        "Et felles rammeverk som gir mer medvirkning og mer forutsigbar hjelp til barn, unge, fosterhjem og foreldre.",
                        "Eit felles rammeverk som gir meir medverknad og meir føreseieleg hjelp til barn, unge, fosterheim og foreldre.",
                        "A joint framework that gives more participation and more predictable help to children, young people, foster homes and parents."),
                    ProjectStatus.Running),
            ]),
        new("innlandet-pmto", "Læringsnettverk Hamar, Ringsaker og Stange", County, null,
            ["Hamar", "Ringsaker", "Stange"],
            ["NUBU"],
            [
                new(new("Opplæring i PMTO", "Opplæring i PMTO", "Training in PMTO"),
                    "2022",
                    new("Lære metoden gjennom veiledet praksis.", "Lære metoden gjennom rettleidd praksis.", "Learn the method through supervised practice."),
                    ProjectStatus.Running),
            ]),
    ];
}
