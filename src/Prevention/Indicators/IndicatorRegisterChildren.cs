using static Langbenk.Prevention.Indicators.IndicatorRegisterHelp;

namespace Langbenk.Prevention.Indicators;

/// <summary>How children are, and whether they are heard.</summary>
static class IndicatorRegisterChildren
{
    const string Ungdata = "Ungdata (NOVA/OsloMet)";

    public static IReadOnlyList<KnownIndicator> Indicators { get; } =
    [
        Target("child-heard", "Kommunens egen registrering",
            new("Andel saker der det står hva barnet mener", "Delen av sakene der det står kva barnet meiner", "Share of cases that state what the child thinks"),
            new("Saker og planer der det er skrevet ned hva barnet sa, eller hvorfor barnet ikke ble hørt, delt på alle.",
                "Saker og planar der det er skrive ned kva barnet sa, eller kvifor barnet ikkje vart høyrt, delt på alle.",
                "Cases and plans that record what the child said, or why the child was not heard, divided by all."),
            new("Om barn får medvirke. Evalueringen av barnevernsreformen (2023, kap. 7) sier at statistikken fanger det for dårlig.",
                "Om barn får medverke. Evalueringa av barnevernsreforma (2023, kap. 7) seier at statistikken fangar det for dårleg.",
                "Whether children take part. The evaluation of the child welfare reform (2023, ch. 7) says statistics capture it too poorly.")),
        Target("school-wellbeing", Ungdata,
            new("Andel ungdommer som trives på skolen", "Delen av ungdommane som trivst på skulen", "Share of young people who thrive at school"),
            new("Elever som svarer at de trives, delt på alle som svarte. Vis ungdomsskole og videregående hver for seg.",
                "Elevar som svarar at dei trivst, delt på alle som svara. Vis ungdomsskule og vidaregåande kvar for seg.",
                "Pupils who answer that they thrive, divided by all who answered. Show lower and upper secondary separately."),
            new("Om skolen er et godt sted å være.", "Om skulen er ein god stad å vere.", "Whether school is a good place to be.")),
        Target("loneliness", Ungdata,
            new("Andel ungdommer som ofte er ensomme", "Delen av ungdommane som ofte er einsame", "Share of young people who are often lonely"),
            new("Elever som svarer at de har vært mye plaget av ensomhet den siste uka, delt på alle som svarte.",
                "Elevar som svarar at dei har vore mykje plaga av einsemd den siste veka, delt på alle som svara.",
                "Pupils who answer that they have been much troubled by loneliness in the last week, divided by all who answered."),
            new("Om unge har noen å være sammen med. Her er lavt bra.",
                "Om unge har nokon å vere saman med. Her er lågt bra.",
                "Whether young people have someone to be with. Here low is good.")),
        Target("trust-in-adults", Ungdata,
            new("Andel ungdommer som har en voksen å snakke med", "Delen av ungdommane som har ein vaksen å snakke med", "Share of young people who have an adult to talk to"),
            new("Elever som svarer at de ville snakket med en forelder eller en annen voksen om et problem, delt på alle som svarte.",
                "Elevar som svarar at dei ville snakka med ein forelder eller ein annan vaksen om eit problem, delt på alle som svara.",
                "Pupils who answer that they would talk to a parent or another adult about a problem, divided by all who answered."),
            new("Om unge har tillit til voksne rundt seg.",
                "Om unge har tillit til vaksne rundt seg.",
                "Whether young people trust the adults around them.")),
        Target("high-absence", "Skolens fraværsføring",
            new("Andel elever med høyt fravær", "Delen av elevane med høgt fråvær", "Share of pupils with high absence"),
            new("Elever som er borte mer enn ti prosent av skoledagene i et halvår, delt på alle elever. Regn med alt fravær, også det med grunn.",
                "Elevar som er borte meir enn ti prosent av skuledagane i eit halvår, delt på alle elevar. Rekn med alt fråvær, også det med grunn.",
                "Pupils absent more than ten per cent of the school days in a half-year, divided by all pupils. Count all absence, explained or not."),
            new("Tidlige tegn på at noe ikke er som det skal. Her er lavt bra, så lenge alt fravær blir ført.",
                "Tidlege teikn på at noko ikkje er som det skal. Her er lågt bra, så lenge alt fråvær blir ført.",
                "Early signs that something is not right. Here low is good, as long as all absence is recorded.")),
        Target("learning-help-in-time", "Kommunens egen registrering",
            new("Andel elever som fikk ekstra hjelp i klassen innen fire uker", "Delen av elevane som fekk ekstra hjelp i klassen innan fire veker", "Share of pupils who got extra help in class within four weeks"),
            new("Elever som fikk hjelp innen fire uker etter at skolen eller foreldrene så behovet, delt på alle med et slikt behov. Hjelpen erstatter ikke retten til et vedtak.",
                "Elevar som fekk hjelp innan fire veker etter at skulen eller foreldra såg behovet, delt på alle med eit slikt behov. Hjelpa erstattar ikkje retten til eit vedtak.",
                "Pupils helped within four weeks of the school or parents seeing the need, divided by all with such a need. The help does not replace the right to a decision."),
            new("Om barn får hjelp med å lære før de faller etter.",
                "Om barn får hjelp med å lære før dei fell etter.",
                "Whether children get help to learn before they fall behind.")),
        Target("upper-secondary-completed", "Utdanningsdirektoratet, gjennomføring i videregående opplæring",
            new("Andel som fullfører videregående", "Delen som fullfører vidaregåande", "Share who complete upper secondary education"),
            new("Unge fra kommunen som har fullført med studie- eller yrkeskompetanse fem eller seks år etter start, delt på alle som startet.",
                "Unge frå kommunen som har fullført med studie- eller yrkeskompetanse fem eller seks år etter start, delt på alle som starta.",
                "Young people from the municipality who have qualified for study or a trade five or six years after starting, divided by all who started."),
            new("Om unge kommer i mål. Tallet rører seg sakte og skyldes mer enn dere gjør.",
                "Om unge kjem i mål. Talet rører seg sakte og kjem av meir enn det de gjer.",
                "Whether young people reach the goal. The number moves slowly and reflects more than what you do.")),
    ];
}
