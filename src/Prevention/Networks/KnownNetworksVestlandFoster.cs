namespace Langbenk.Prevention.Networks;

/// <summary>Table C2's groups in Vestland that are not in table C1 too. The first also has members in Rogaland.</summary>
static class KnownNetworksVestlandFoster
{
    public static IReadOnlyList<KnownNetwork> Networks { get; } =
    [
        new("vestland-haugalandet", "Læringsnettverket i Vestland: Haugesund m.fl.", KnownNetworksVestland.County, null,
            ["Haugesund", "Utsira", "Karmøy", "Bokn", "Tysvær", "Sveio", "Etne", "Vindafjord", "Indre Ryfylke"],
            ["Bufetat", "RKBU Vest"],
            [
                new(new("Styrking av fosterhjem", "Styrking av fosterheim", "Strengthening foster homes"),
                    "2019",
                    new("Færre utilsiktede flyttinger, med sikrere oppfølging av hvert fosterhjem.", "Færre utilsikta flyttingar, med sikrare oppfølging av kvar fosterheim.", "Fewer unintended moves, with safer follow-up of each foster home."),
                    ProjectStatus.Running),
            ]),
        new("vestland-sunnfjord", "Læringsnettverket i Vestland: Sunnfjord m.fl.", KnownNetworksVestland.County, null,
            ["Sunnfjord", "Hyllestad", "Askvoll", "Fjaler", "Solund", "Bremanger", "Gulen", "Masfjorden"],
            ["Bufetat", "Høgskulen på Vestlandet"],
            [
                new(new("Det viktige fosterhjemsarbeidet", "Det viktige fosterheimsarbeidet", "The important foster home work"),
                    "2020",
                    new("Sikre god oppfølging av fosterhjemmene og færre utilsiktede flyttinger.", "Sikre god oppfølging av fosterheimane og færre utilsikta flyttingar.", "Secure good follow-up of the foster homes and fewer unintended moves."),
                    ProjectStatus.Running),
            ]),
        new("vestland-hardanger-voss", "Læringsnettverket i Vestland: Hardanger, Kvam og Voss", KnownNetworksVestland.County, null,
            ["Ullensvang", "Eidfjord", "Ulvik", "Kvam", "Voss"],
            ["Bufetat"],
            [
                new(new("Fosterhjemsarbeidet i Voss og Hardanger", "Fosterheimsarbeidet i Voss og Hardanger", "Foster home work in Voss and Hardanger"),
                    "2020",
                    new("Utvikle et robust fosterhjemsarbeid med sikret kvalitet i regionen.", "Utvikle eit robust fosterheimsarbeid med sikra kvalitet i regionen.", "Develop robust foster home work with assured quality in the region."),
                    ProjectStatus.Running),
            ]),
        new("vestland-sunnhordland-bjornafjorden", "Læringsnettverket i Vestland: Stord, Fitjar, Bømlo og Bjørnafjorden", KnownNetworksVestland.County, null,
            ["Stord", "Fitjar", "Bømlo", "Bjørnafjorden"],
            ["Bufetat", "Høgskulen på Vestlandet"],
            [
                new(new("Til fosterbarnets beste – sammen om fosterhjem og biologisk hjem", "Til fosterbarnets beste – saman om fosterheim og biologisk heim", "For the foster child's good – foster home and biological home together"),
                    "2020",
                    new(
                        "Styrke samarbeidet mellom fosterforeldre, biologiske foreldre og barnevern med tettere oppfølging og veiledning av alle.",
                        "Styrkje samarbeidet mellom fosterforeldre, biologiske foreldre og barnevern med tettare oppfølging og rettleiing av alle.",
                        "Strengthen cooperation between foster parents, biological parents and child welfare with closer follow-up and guidance for all."),
                    ProjectStatus.Running),
            ]),
    ];
}
