namespace Langbenk.Prevention.Networks;

static class KnownNetworksVestfoldTelemark
{
    const string County = "Vestfold og Telemark";

    public static IReadOnlyList<KnownNetwork> Networks { get; } =
    [
        new("telemark-midt-vest-ost", "Midt-, Vest- og Øst-Telemark", County, null,
            ["Nome", "Midt-Telemark", "Notodden", "Hjartdal", "Tinn", "Seljord", "Kviteseid", "Nissedal", "Fyresdal", "Tokke", "Vinje"],
            ["NUBU", "RBUP", "NORCE", "Bufetat"],
            [
                new(new("Forpliktende samarbeid om barnevernsreformen", "Forpliktande samarbeid om barnevernsreforma", "A binding cooperation on the child welfare reform"),
                    "2018",
                    new(
                        "Rett hjelp til rett tid der barnet bor: bedre tiltak og utredninger, et eget ressursteam og færre hasteplasseringer.",
                        "Rett hjelp til rett tid der barnet bur: betre tiltak og utgreiingar, eit eige ressursteam og færre hasteplasseringar.",
                        "The right help at the right time where the child lives: better measures and assessments, a resource team and fewer emergency placements."),
                    ProjectStatus.Running),
                new(new("Ressursteam og fosterhjem i slekt og nettverk", "Ressursteam og fosterheim i slekt og nettverk", "Resource team and foster homes among family and network"),
                    "2019",
                    new(
                        "Prøve ut et spesialistteam, skaffe lokale beredskapshjem og rekruttere fosterhjem i slekt, nettverk og nærmiljø.",
                        "Prøve ut eit spesialistteam, skaffe lokale beredskapsheimar og rekruttere fosterheim i slekt, nettverk og nærmiljø.",
                        "Try out a specialist team, find local emergency homes and recruit foster homes among family, network and neighbourhood."),
                    ProjectStatus.Running),
            ]),
        new("vestfold-mst-can", "Læringsnettverk Horten, Tønsberg og Larvik", County, null,
            ["Horten", "Tønsberg", "Larvik"],
            ["NUBU", "Bærum kommune", "MST Services i USA"],
            [
                new(new("Felles MST-CAN-team", "Felles MST-CAN-team", "A joint MST-CAN team"),
                    "2021",
                    new(
                        "Utrede et felles team, så familier med store vansker får intensiv hjelp og barna kan bo hjemme. Det er bestemt at teamet opprettes.",
                        "Greie ut eit felles team, så familiar med store vanskar får intensiv hjelp og barna kan bu heime. Det er bestemt at teamet skal opprettast.",
                        "Look into a joint team, so that families with great difficulties get intensive help and the children can live at home. It is decided that the team is set up."),
                    ProjectStatus.Running),
            ]),
        new("vestfold-high-conflict", "Læringsnettverk Larvik, Færder, Tønsberg, Sandefjord, Horten og Holmestrand", County, null,
            ["Larvik", "Færder", "Tønsberg", "Sandefjord", "Horten", "Holmestrand"],
            ["Familievernkontoret i Sandefjord", "Familievernkontoret i Tønsberg"],
            [
                new(new("Familier i høy konflikt", "Familiar i høg konflikt", "Families in high conflict"),
                    "2022",
                    new(
                        "Samarbeide om familiene og styrke dem som jobber med endring i dem, også når fosterforeldre går fra hverandre.",
                        "Samarbeide om familiane og styrkje dei som jobbar med endring i dei, også når fosterforeldre går frå kvarandre.",
                        "Cooperate on the families and strengthen those who work on change in them, also when foster parents part."),
                    ProjectStatus.Running),
            ]),
        new("vestfold-holmestrand-horten", "Læringsnettverk Holmestrand og Horten", County, null,
            ["Holmestrand", "Horten"],
            ["RVTS", "Bufetat", "Kompetansesenter for tidlig innsats"],
            [
                new(new("Styrket fosterhjemsarbeid", "Styrkt fosterheimsarbeid", "Stronger foster home work"),
                    "2019",
                    new(
                        "Færre brudd og mer stabile hjem: et veiledningsprogram for alle nye fosterforeldre det første året, kurs i grupper og et felles fagmiljø.",
                        "Færre brot og meir stabile heimar: eit rettleiingsprogram for alle nye fosterforeldre det første året, kurs i grupper og eit felles fagmiljø.",
                        "Fewer breakdowns and more stable homes: a guidance programme for all new foster parents in the first year, group courses and a joint professional community."),
                    ProjectStatus.Running),
            ]),
        new("vestfold-faerder-sandefjord", "Læringsnettverk Færder og Sandefjord", County, null,
            ["Færder", "Sandefjord"],
            ["RVTS", "Fosterhjemsforeningen"],
            [
                new(new("Samarbeid mellom foreldre, fosterforeldre og barnevern", "Samarbeid mellom foreldre, fosterforeldre og barnevern", "Cooperation between parents, foster parents and child welfare"),
                    "2020",
                    new(
                        "Gjøre kontaktpersoner bedre til å veilede, og styrke samarbeidet rundt barnet i fosterhjem.",
                        "Gjere kontaktpersonar betre til å rettleie, og styrkje samarbeidet rundt barnet i fosterheim.",
                        "Make contacts better at guiding, and strengthen cooperation around the child in the foster home."),
                    ProjectStatus.Running),
            ]),
        new("vestfold-tonsberg-sandefjord", "Læringsnettverk Tønsberg og Sandefjord", County, null,
            ["Tønsberg", "Sandefjord"],
            [],
            [
                new(new("Tilsynspersoner for fosterhjem", "Tilsynspersonar for fosterheim", "Supervisors of foster homes"),
                    "2022",
                    new(
                        "Et sterkere fagmiljø for dem som fører tilsyn, og et nettverk om medvirkning, slekt og nettverk, gjenforening og kultur.",
                        "Eit sterkare fagmiljø for dei som fører tilsyn, og eit nettverk om medverknad, slekt og nettverk, gjenforeining og kultur.",
                        "A stronger professional community for those who supervise, and a network on participation, kin and network, reunification and culture."),
                    ProjectStatus.Running),
            ]),
    ];
}
