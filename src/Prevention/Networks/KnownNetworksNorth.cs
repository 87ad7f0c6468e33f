namespace Langbenk.Prevention.Networks;

static class KnownNetworksNorth
{
    const string Nordland = "Nordland";

    const string TromsFinnmark = "Troms og Finnmark";

    public static IReadOnlyList<KnownNetwork> Networks { get; } =
    [
        new("nordland-bodo", "Læringsnettverk Bodø m.fl.", Nordland, null,
            ["Bodø", "Gildeskål", "Værøy", "Røst", "Steigen", "Hamarøy", "Sørfold", "Fauske", "Saltdal", "Beiarn", "Meløy", "Rødøy"],
            ["Universitetet i Sørøst-Norge", "RVTS Sør"],
            [
                new(new("Veiledning av foreldre med kognitive vansker (PYC)", "Rettleiing av foreldre med kognitive vanskar (PYC)", "Guidance for parents with cognitive difficulties (PYC)"),
                    "2021/2022",
                    new("Gi 20 ansatte i barnevernet et grunnkurs i programmet.", "Gi 20 tilsette i barnevernet eit grunnkurs i programmet.", "Give 20 child welfare employees a basic course in the programme."),
                    ProjectStatus.Running),
                new(new("Gruppeveiledning for fosterforeldre (TBO-F)", "Grupperettleiing for fosterforeldre (TBO-F)", "Group guidance for foster parents (TBO-F)"),
                    "2020/2021",
                    new("Tilby fosterforeldre veiledning i gruppe, bygd på traumebasert omsorg. Videreføring.", "Tilby fosterforeldre rettleiing i gruppe, bygd på traumebasert omsorg. Vidareføring.", "Offer foster parents guidance in groups, built on trauma-informed care. A continuation."),
                    ProjectStatus.Running),
            ]),
        new("nordland-rana", "Læringsnettverk Rana m.fl.", Nordland, null,
            ["Rana", "Lurøy", "Vefsn", "Hemnes", "Grane", "Hattfjelldal", "Nesna", "Træna"],
            ["Bufetat"],
            [
                new(new("Oppfølging og veiledning av fosterhjem", "Oppfølging og rettleiing av fosterheimar", "Follow-up and guidance of foster homes"),
                    "2021",
                    new("Løfte kompetanse og kvalitet, så flere fosterhjem får den oppfølgingen de trenger.", "Løfte kompetanse og kvalitet, så fleire fosterheimar får den oppfølginga dei treng.", "Raise competence and quality, so that more foster homes get the follow-up they need."),
                    ProjectStatus.Running),
            ]),
        new("troms-skjervoy", "Læringsnettverk Skjervøy m.fl.", TromsFinnmark, "Skjervøy",
            ["Skjervøy", "Kåfjord", "Lyngen", "Nordreisa", "Karlsøy", "Storfjord", "Balsfjord"],
            [],
            [
                new(new("Akuttarbeid", "Akuttarbeid", "Emergency work"),
                    "september 2022",
                    new(
                        "Øke kompetansen på akuttarbeid, og med det rettssikkerheten og tilliten til barnevernet.",
                        "Auke kompetansen på akuttarbeid, og med det rettstryggleiken og tilliten til barnevernet.",
                        "Raise competence in emergency work, and with it legal protection and trust in child welfare."),
                    ProjectStatus.Running),
            ]),
        // Table C2 has a third text with no network beside it («ressurstjenesten fosterhjem»); it is entered on the network above it.
        new("troms-harstad-tromso", "Læringsnettverk Harstad og Tromsø", TromsFinnmark, "Harstad",
            ["Harstad", "Tromsø"],
            ["RKBU (vurderes)"],
            [
                new(new("Foreldrekonflikter", "Foreldrekonfliktar", "Conflicts between parents"),
                    "september 2022",
                    new(
                        "Bygge opp og dele kompetanse om foreldrekonflikter mellom avdelinger på samme fagområde.",
                        "Byggje opp og dele kompetanse om foreldrekonfliktar mellom avdelingar på same fagområde.",
                        "Build and share competence on conflicts between parents across departments in the same field."),
                    ProjectStatus.Running),
                new(new("Oppfølging av biologiske foreldre", "Oppfølging av biologiske foreldre", "Follow-up of biological parents"),
                    null,
                    new("Utvikle, prøve ut og ta i bruk et systematisk veiledningstilbud til biologiske foreldre.", "Utvikle, prøve ut og ta i bruk eit systematisk rettleiingstilbod til biologiske foreldre.", "Develop, try out and adopt systematic guidance for biological parents."),
                    ProjectStatus.Planned),
                new(new("Ressurstjenesten fosterhjem", "Ressurstenesta fosterheim", "Foster home resource service"),
                    null,
                    new("Videreføre det læringsnettverket har utviklet, og overføre kunnskapen til egne tjenester.", "Vidareføre det læringsnettverket har utvikla, og overføre kunnskapen til eigne tenester.", "Carry on what the network has developed, and pass the knowledge on to the services."),
                    ProjectStatus.Running),
            ]),
        new("troms-salangen", "Læringsnettverk Salangen m.fl.", TromsFinnmark, "Salangen",
            ["Salangen", "Lavangen", "Gratangen", "Ibestad", "Senja", "Bardu", "Målselv", "Sørreisa", "Dyrøy"],
            ["KS Konsult"],
            [
                new(new("Lederutvikling", "Leiarutvikling", "Leadership development"),
                    "september 2022",
                    new("Styrke og støtte barnevernslederne gjennom lederveiledning.", "Styrkje og støtte barnevernsleiarane gjennom leiarrettleiing.", "Strengthen and support the heads of child welfare through leadership guidance."),
                    ProjectStatus.Running),
            ]),
        new("finnmark-sor-varanger", "Læringsnettverk Sør-Varanger m.fl.", TromsFinnmark, "Sør-Varanger",
            ["Sør-Varanger", "Tana", "Nesseby", "Berlevåg", "Båtsfjord", "Vardø", "Vadsø"],
            [],
            [
                new(new("Kompetanse på fosterhjem", "Kompetanse på fosterheim", "Competence on foster homes"),
                    null,
                    new("Lage et felles tilbud om veiledning og opplæring, så tilbudet blir likeverdig og godt.", "Lage eit felles tilbod om rettleiing og opplæring, så tilbodet blir likeverdig og godt.", "Set up joint guidance and training, so that the offer is equal and good."),
                    ProjectStatus.Planned),
            ]),
    ];
}
