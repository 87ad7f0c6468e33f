using Langbenk.Export.Paper;

namespace Langbenk.Export.Tests.Support;

/// <summary>A plan of a municipality that does not exist, with every kind of block in it.</summary>
public static class Samples
{
    const string Picture = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 150" font-family="sans-serif" font-size="13">
          <rect x="130" y="10" width="300" height="30" fill="#0b3d5c"/><rect x="130" y="55" width="180" height="30" fill="#3f7ea6"/>
          <rect x="130" y="100" width="60" height="30" fill="#9cbdd3"/><text x="0" y="30">Universelle</text><text x="0" y="75">Selektive</text>
          <text x="0" y="120">Indikerte</text><text x="440" y="30">10</text><text x="320" y="75">6</text><text x="200" y="120">2</text>
        </svg>
        """;

    public static PaperDocument Plan => new(
        "Plan for å forebygge omsorgssvikt og atferdsvansker 2026–2030",
        "nb",
        "Fjellvik kommune, felles plan for oppvekst, helse og Nav",
        [.. Beginning, .. Markdown.Read(Written, under: 1), .. Tables, .. End],
        [("Vedtatt", "Kommunestyret 12. mars 2026, sak 14/26"), ("Gjelder", "1. april 2026 til 31. desember 2030"), ("Ansvarlig", "Kommunalsjef for oppvekst"), ("Neste revisjon", "Høsten 2028")]);

    static PaperBlock[] Beginning =>
    [
        new Heading(1, "Hvorfor vi har en plan"),
        new Paragraph(
        [
            new Run("Kommunestyret skal selv vedta en plan for å forebygge omsorgssvikt og atferdsvansker. Planen sier hva vi vil oppnå, hvordan arbeidet er organisert og fordelt mellom etatene, og hvordan de samarbeider. Den gjelder alle som møter barn i "),
            new Run("barnehage, skole, helsetjeneste, Nav, kultur og barnevern", Italic: true),
            new Run(". Loven kan leses hos "),
            new Run("Lovdata", Link: Address("https://lovdata.no/lov/2021-06-18-97/§15-1")),
            new Run("."),
        ]),
        new Note("Dette krever loven",
        [
            Paragraph.Of("En gyldig plan har fire deler. Mangler en av dem, er den ikke vedtatt etter barnevernsloven § 15-1:"),
            new BulletList([ListItem.Of("mål for arbeidet"), ListItem.Of("hvordan arbeidet er organisert, og hvem som har ansvar for hva"), ListItem.Of("hvordan tjenestene samarbeider")]),
            Paragraph.Of("Kommunestyret vedtar planen selv. Oppgaven kan ikke delegeres."),
        ]),
        new Quote([Paragraph.Of("Vi fikk hjelp først da noen spurte hvordan vi hadde det hjemme. Da hadde skolen vært bekymret i to år."), Paragraph.Of("Far til to, brukerrådet")]),
        new Heading(1, "Mål og tiltak"),
    ];

    const string Written = """
        ## Barn får hjelp tidlig

        Med **tidlig innsats** mener vi at hjelpen kommer før vansken har satt seg, uansett barnets alder.
        Vi måler dette på *tid fra første uro til første tiltak*, se [Bufdirs statistikk](https://www.bufdir.no/statistikk/).

        1. Alle barnehager og skoler bruker samme rutine når de blir urolige for et barn.
        2. Helsestasjonen tilbyr hjemmebesøk til alle:
           1. hjemmebesøk etter fødsel
           2. et besøk til når familien ønsker det
        3. Hver virksomhet har en ressursperson som
           - kjenner rutinen
           - følger opp nye ansatte

        ### Slik vet vi at det virker

        - Færre akuttvedtak.
        - Flere familier sier at de fikk hjelp da de ba om det.

        > Planen følges opp i årsmeldingen, og kommunestyret får tallene hvert år.
        """;

    static PaperBlock[] Tables =>
    [
        new Table("Tabell 1. Tiltak etter nivå",
            [new("Tiltak", 3), new("Nivå", 2), new("Ansvarlig", 3), new("Frist", 2), new("Kostnad (kr)", 2, IsNumeric: true)],
            [
                ["Foreldreveiledning (ICDP) i alle barnehager", "Universelt", "Barnehageleder", "1. september 2026", "120 000"],
                [new([new Run("Åpen barnehage", Bold: true), new Run(" med helsesykepleier til stede, tirsdag og torsdag")]), "Universelt", "Leder av helsestasjonen", "1. januar 2027", "340 000"],
                ["Grupper for barn som har opplevd samlivsbrudd", "Selektivt", "Skolehelsetjenesten", "1. mars 2027", "85 000"],
                ["Hjemmebesøk ved risiko", "Indikert", "Barneverntjenesten og spedbarnsteamet i samarbeid", "Løpende", "1 250 000"],
            ],
            namesRows: true),
        new Figure(Picture, "Liggende stolper: 10 universelle, 6 selektive og 2 indikerte tiltak.", "Figur 1. Tiltak i 2026 etter nivå",
            new Table("Tallene bak figur 1", [new("Nivå", 3), new("Antall", 1, IsNumeric: true)], [["Universelle", "10"], ["Selektive", "6"], ["Indikerte", "2"]])),
    ];

    static PaperBlock[] End =>
    [
        new PageBreak(),
        new Heading(1, "Ansvar og samarbeid"),
        new Heading(2, "Hvem gjør hva"),
        Paragraph.Of("Oppvekstkontoret leder arbeidet.\nNav og barneverntjenesten har en egen samarbeidsavtale med faste møter hver sjette uke."),
        new NumberedList([ListItem.Of("Utkastet går på høring til tjenestene."), ListItem.Of("Innbyggerne får uttale seg.")], Start: 4),
        new Table(null, [new("År"), new("Milepæl", 4)], [.. Enumerable.Range(0, 40).Select(i => (IReadOnlyList<TableCell>)[$"{2026 + i / 10}", $"Milepæl {i + 1}: møte i styringsgruppa, gjennomgang av tall og tiltak"])]),
        new Note(null, [Paragraph.Of("Planen er laget sammen med barn og unge i ungdomsrådet.")]),
    ];

    static WebLink Address(string text) => WebLink.TryParse(text, out var link) ? link : throw new ArgumentException(text);
}
