using Langbenk.Kernel;

namespace Langbenk.Prevention.Indicators;

/// <summary>Whether help came, and in time.</summary>
static class IndicatorRegisterHelp
{
    const string Own = "Kommunens egen registrering";

    public static IReadOnlyList<KnownIndicator> Indicators { get; } =
    [
        Target("help-within-weeks", Own,
            new("Andel familier som fikk hjelp innen fire uker", "Delen av familiane som fekk hjelp innan fire veker", "Share of families who got help within four weeks"),
            new("Familier der det første tiltaket startet innen fire uker etter at de spurte, delt på alle som spurte. Dere kan avtale en annen frist.",
                "Familiar der det første tiltaket starta innan fire veker etter at dei spurde, delt på alle som spurde. De kan avtale ein annan frist.",
                "Families whose first measure started within four weeks of asking, divided by all who asked. You may agree on another time limit."),
            new("Om hjelpen kommer mens problemet fortsatt er lite.",
                "Om hjelpa kjem medan problemet framleis er lite.",
                "Whether help comes while the problem is still small.")),
        Target("low-threshold-waiting-time", Own,
            new("Ventetid til lavterskeltilbud", "Ventetid til lågterskeltilbod", "Waiting time for low-threshold offers"),
            new("Dager fra familien tar kontakt, til første samtale. Bruk den midterste familien (median), for hvert tilbud.",
                "Dagar frå familien tek kontakt, til første samtale. Bruk den midtarste familien (median), for kvart tilbod.",
                "Days from the family's first contact to the first conversation. Use the middle family (median), for each offer."),
            new("Om terskelen er lav i virkeligheten, ikke bare i navnet.",
                "Om terskelen er låg i røynda, ikkje berre i namnet.",
                "Whether the threshold is low in fact, not only in name.")),
        Target("help-before-report", Own,
            new("Andel bekymringsmeldinger der familien var tilbudt hjelp først", "Delen av bekymringsmeldingane der familien hadde fått tilbod om hjelp først", "Share of reports of concern where the family had been offered help first"),
            new("Meldinger fra kommunens egne tjenester der tjenesten hadde tilbudt hjelp før den meldte. Hold saker om vold, overgrep og annen akutt fare utenfor: Der skal ingen vente.",
                "Meldingar frå tenestene i kommunen der tenesta hadde tilbode hjelp før ho melde. Hald saker om vald, overgrep og annan akutt fare utanfor: Der skal ingen vente.",
                "Reports from the municipality's own services where the service had offered help before reporting. Leave out violence, abuse and other acute danger: there, nobody shall wait."),
            new("Om tjenestene prøver selv før de melder, når det er trygt å prøve.",
                "Om tenestene prøver sjølve før dei melder, når det er trygt å prøve.",
                "Whether services try themselves before they report, when it is safe to try.")),
        Target("reporter-answered", Own,
            new("Andel meldere som fikk tilbakemelding i tide", "Delen av meldarane som fekk tilbakemelding i tide", "Share of reporters who got feedback in time"),
            new("Meldere som fikk svar innen fristen på tre uker i barnevernsloven § 13-3, delt på alle som skulle ha svar.",
                "Meldarar som fekk svar innan fristen på tre veker i barnevernslova § 13-3, delt på alle som skulle ha svar.",
                "Reporters answered within the three-week limit in the Child Welfare Act § 13-3, divided by all who should be answered."),
            new("Om det nytter å si fra, så folk tør å gjøre det igjen.",
                "Om det nyttar å seie frå, så folk tør å gjere det igjen.",
                "Whether it helps to speak up, so that people dare to do it again.")),
        Target("help-after-closing", Own,
            new("Andel undersøkelser uten tiltak der familien fikk tilbud om annen hjelp", "Delen av undersøkingane utan tiltak der familien fekk tilbod om anna hjelp", "Share of investigations without measures where the family was offered other help"),
            new("Undersøkelser barnevernet avsluttet uten tiltak, der familien fikk et konkret tilbud fra en annen tjeneste, delt på alle som ble avsluttet uten tiltak.",
                "Undersøkingar barnevernet avslutta utan tiltak, der familien fekk eit konkret tilbod frå ei anna teneste, delt på alle som vart avslutta utan tiltak.",
                "Investigations closed by child welfare without measures where the family got a concrete offer from another service, divided by all closed without measures."),
            new("Om familien får hjelp et annet sted når barnevernet ikke er rett sted.",
                "Om familien får hjelp ein annan stad når barnevernet ikkje er rett stad.",
                "Whether the family gets help elsewhere when child welfare is not the right place.")),
    ];

    internal static KnownIndicator Target(string key, string source, Text name, Text definition, Text measures) =>
        new(key, name, definition, measures, source, IndicatorUse.Target, WhyNotTarget: null, BetterKeys: [], Words: []);
}
