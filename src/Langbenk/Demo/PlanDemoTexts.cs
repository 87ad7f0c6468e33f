namespace Langbenk.Demo;

/// <summary>The texts of Nordfjella's plan, as the five municipalities might have written them.</summary>
static class PlanDemoTexts
{
    public const string Title = "Strategisk plan for tverrfaglig samarbeid og forebyggende innsats";

    public static IReadOnlyList<(string Key, string Text)> Shared { get; } =
    [
        ("goals", """
            ## Retningen

            Målene som følges opp med tall, ansvarlig og frist, står samlet lenger bak i planen. Alle går i samme retning:

            - **Foreldre får hjelp før det blir en sak.** Innen 2025 skal alle foreldre som ber om råd på helsestasjonen, ha fått en samtale innen ti dager.
            - **Barn merker at de voksne snakker sammen.** Innen 2024 skal hvert barn som har hjelp fra mer enn én tjeneste, ha én voksen som holder i trådene.
            - **Ungdom som er på vei ut av skolen, blir sett.** Innen 2025 skal fravær over ti dager utløse en samtale med ungdommen og foreldrene samme uke.
            - **Unge som skader seg selv eller andre, får hjelp raskt.** Vi vil møte dem der de er: på klubben, på skolen og hjemme.

            ## Slik kommer vi dit

            Vi flytter folk og penger mot småbarnsårene og mot overgangene: fra barnehage til skole, og fra ungdomsskole til videregående. Vi venter med nye prosjekter til de tiltakene vi har, er kjent av alle.

            ## Slik ser vi at det går rett vei

            Om ett år vet alle ansatte hvem de kan drøfte en bekymring med. Om tre år får flere familier hjelp mens barna er små.
            """),
        ("responsibility", """
            Kommunedirektøren i hver kommune har ansvaret for at planen blir fulgt.

            - **Helsestasjon og skolehelsetjeneste** møter alle familier og kaller inn til samarbeid når noen strever.
            - **Barnehage og skole** ser barna hver dag. De tar opp uro med foreldrene først.
            - **PPT** hjelper skolen og barnehagen med å endre det rundt barnet, ikke bare utrede det.
            - **Nav** spør alltid om det er barn i familien, og ser på bolig og økonomi med barnas øyne.
            - **Barneverntjenesten** hjelper når andre tiltak ikke er nok, og gir råd anonymt til alle tjenester.
            - **Kultur og fritid** sørger for at alle barn har en plass å være og noe å gjøre.

            Er to tjenester uenige om hvem som skal hjelpe, avgjør kommunalsjef for oppvekst innen fem dager. Familien skal ikke vente på svaret.
            """),
        ("organisation", """
            De fem kommunene har én barneverntjeneste, ett Nav-kontor og én PP-tjeneste sammen. Storfjell er vertskommune.

            Hver kommune har et **tverrfaglig samhandlingsteam** med helsestasjon, skole, barnehage, PPT, Nav og barnevern. Teamet møtes den første onsdagen i måneden.

            En **styringsgruppe** med de fem kommunedirektørene møtes vår og høst, ser på økonomien og avgjør det teamene ikke blir enige om.
            """),
        ("cooperation", """
            ## Fra uro til hjelp

            1. Den som er urolig, snakker med foreldrene.
            2. Er du usikker, drøft det anonymt med barneverntjenesten eller samhandlingsteamet.
            3. Trenger familien hjelp fra flere, spør foreldrene om lov og kall inn til et første møte innen to uker.
            4. Familien velger hvem som skal holde i trådene.

            ## Møteplasser

            Samhandlingsteam hver måned, felles fagdag for alle ansatte hver høst, og et halvårlig møte mellom ledere for barnevern, Nav, helse og oppvekst.

            Taushetsplikten gjelder også mellom tjenester. Vi deler bare når familien har sagt ja, eller loven sier at vi kan eller skal.
            """),
        ("knowledge", """
            I de fem kommunene er 1057 personer mellom 16 og 66 år verken i arbeid eller utdanning (15,5 prosent). Antallet bekymringsmeldinger gikk fra 92 i 2019 til 194 i 2021. Tallet sier ikke om barn har det bedre eller verre. Det sier at flere tør å melde.

            Ungdata viser at tre av fire unge trives på skolen, og at de yngste jentene oftest er plaget av stress. Foreldrene sier at de vil ha ett sted å spørre.
            """),
        ("levels", """
            - **For alle:** helsestasjon, åpen barnehage, foreldrekurs på alle barnehager, fritidskort.
            - **For noen:** ICDP-grupper, samtaler med skolehelsetjenesten, gjeldsrådgivning i Nav med barna i tankene.
            - **For noen få:** familieveileder, tett oppfølging hjemme, tverrfaglig team rundt barnet.
            """),
        ("young-actors", """
            Ungdomsrådene i de fem kommunene har lest planen i to runder. Tre forslag er tatt inn: klubben holder åpent også på fredager, helsesykepleier er til stede på klubben en gang i uka, og brev fra kommunen skal kunne leses av en fjortenåring.
            """),
        ("economy", """
            Tidlig innsats er først og fremst en investering i innbyggernes liv. Den kan også spare kommunene for dyre tiltak senere, slik Heckman-kurven viser. Planen er lagt inn i økonomiplanene med to nye årsverk som deles av de fem kommunene.
            """),
        ("follow-up", """
            Barneverntjenesten og kommunalsjefene legger fram en rapport for hvert kommunestyre i mars. Da ser vi på målene, ett for ett, og sier hva som må endres. Planen revideres i 2026.
            """),
    ];

    /// <summary>By the municipality's place in the area.</summary>
    public static IReadOnlyList<(int Municipality, string Text)> Local { get; } =
    [
        (0, """
            I Storfjell leder kommunalsjef for oppvekst samhandlingsteamet. Skolehelsetjenesten har kontordag på begge skolene, og ungdomskontakten er på klubben tre kvelder i uka.

            Familien som ikke passer inn noe sted, blir tatt imot av familiens hus på helsestasjonen.
            """),
        (1, """
            Tverrelvdal har få ansatte. Rektor leder både skolen og samhandlingsteamet, og helsesykepleier er der to dager i uka. Vi ber Storfjell om hjelp når samme ansatt har for mange roller i en sak.
            """),
    ];

    public const string Question = "Hva mangler i planen? Hva bør vi gjøre først?";

    public const string SentBackNote = "Kommunestyret vil se hva de to årsverkene koster Høgset hvert år, før planen blir vedtatt.";

    public const string WhatWorked = "Samhandlingsteamene møtes i alle fem kommuner. Ansatte sier at de vet hvem de kan spørre. Fagdagen hadde 140 deltakere.";

    public const string WhatChanges = "Foreldre venter fortsatt for lenge på en samtale i Langvatn og Åsmark. Målet om fravær må få en egen ansvarlig i hver kommune.";
}
