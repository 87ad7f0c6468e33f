namespace Langbenk.Prevention.Networks;

static class KnownNetworksAgder
{
    const string County = "Agder";

    public static IReadOnlyList<KnownNetwork> Networks { get; } =
    [
        new("agder-farsund", "Læringsnettverk Farsund m.fl.", County, "Farsund",
            ["Lister barnevern", "Midt-Agder barneverntjeneste", "Setesdal barneverntjeneste", "Barnevern Sør"],
            [],
            [
                new(new("Felles utvikling på tvers av tjenestene", "Felles utvikling på tvers av tenestene", "Joint development across the services"),
                    "2021",
                    new(
                        "Ta i bruk det som ble laget i 2021, og samarbeide fram til 2027 mot et felles ressursteam. Fagfellesskap om undersøkelser og tiltak er planlagt.",
                        "Ta i bruk det som vart laga i 2021, og samarbeide fram til 2027 mot eit felles ressursteam. Fagfellesskap om undersøkingar og tiltak er planlagt.",
                        "Adopt what was made in 2021, and cooperate until 2027 towards a joint resource team. Professional communities on investigations and measures are planned."),
                    ProjectStatus.Running),
                new(new("Oppfølging av fosterhjem og foreldre", "Oppfølging av fosterheim og foreldre", "Follow-up of foster homes and parents"),
                    "2021",
                    new(
                        "Rutiner for veiledning, godkjenning og oppfølging, opplæring i Trygg Base, og i 2023 felles praksis for tilbakeføring og samvær.",
                        "Rutinar for rettleiing, godkjenning og oppfølging, opplæring i Trygg Base, og i 2023 felles praksis for tilbakeføring og samvær.",
                        "Routines for guidance, approval and follow-up, training in Secure Base, and in 2023 a joint practice for return and contact."),
                    ProjectStatus.Running),
            ]),
        new("agder-kristiansand-region", "Læringsnettverk Kristiansandsregionen, Øst i Agder, Froland og Grimstad", County, "Kristiansand",
            ["Barneverntjenesten Øst i Agder", "Kristiansandsregionen", "Froland", "Grimstad"],
            [],
            [
                new(new("Menneskemøter", "Menneskemøte", "Meeting people"),
                    "2022",
                    new(
                        "Styrke verdier, kunnskap og ferdigheter for gode møter med mennesker, og tiltrekke, utvikle og beholde ansatte. Planlagt i 2022, gjennomføres i 2023.",
                        "Styrkje verdiar, kunnskap og ferdigheiter for gode møte med menneske, og trekkje til seg, utvikle og halde på tilsette. Planlagt i 2022, gjennomføring i 2023.",
                        "Strengthen values, knowledge and skills for good meetings with people, and attract, develop and keep staff. Planned in 2022, carried out in 2023."),
                    ProjectStatus.Planned),
            ]),
        new("agder-kristiansand-lillesand-birkenes", "Læringsnettverk Kristiansand, Lillesand og Birkenes", County, "Kristiansand",
            ["Kristiansand", "Lillesand", "Birkenes"],
            [],
            [
                new(new("Veiledning av fosterforeldre", "Rettleiing av fosterforeldre", "Guidance of foster parents"),
                    "2021",
                    new(
                        "Ta i bruk veiledningstilbudet fra 2021: Trygg Base, COS-P, TBO-F, Omsorgspakken og et årshjul for kontaktpersoner.",
                        "Ta i bruk rettleiingstilbodet frå 2021: Trygg Base, COS-P, TBO-F, Omsorgspakken og eit årshjul for kontaktpersonar.",
                        "Adopt the guidance from 2021: Secure Base, COS-P, TBO-F, Omsorgspakken and a yearly wheel for contacts."),
                    ProjectStatus.Running),
            ]),
        new("agder-arendal", "Læringsnettverk Arendal, Øst i Agder, Grimstad og Froland", County, "Arendal",
            ["Gjerstad", "Tvedestrand", "Risør", "Åmli", "Vegårshei", "Arendal", "Grimstad", "Froland"],
            [],
            [
                new(new("Kurs og samlinger for fosterforeldre og veiledere", "Kurs og samlingar for fosterforeldre og rettleiarar", "Courses and gatherings for foster parents and guides"),
                    "2021",
                    new(
                        "TBO-F-kurs, samlinger for veiledere og en storsamling om dommene fra EMD og om å høre til i to familier.",
                        "TBO-F-kurs, samlingar for rettleiarar og ei storsamling om dommane frå EMD og om å høyre til i to familiar.",
                        "TBO-F courses, gatherings for guides and a large gathering on the ECtHR judgments and on belonging to two families."),
                    ProjectStatus.Running),
            ]),
    ];
}
