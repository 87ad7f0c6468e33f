using static Langbenk.Prevention.Indicators.IndicatorRegisterHelp;

namespace Langbenk.Prevention.Indicators;

/// <summary>Whether the help did good, and reached those who need it most.</summary>
static class IndicatorRegisterFamilies
{
    const string Own = "Kommunens egen registrering";

    public static IReadOnlyList<KnownIndicator> Indicators { get; } =
    [
        Target("measures-evaluated", Own,
            new("Andel tiltak som er evaluert", "Delen av tiltaka som er evaluerte", "Share of measures that have been evaluated"),
            new("Tiltak i katalogen med en evaluering fra de siste to årene, delt på alle tiltak i drift.",
                "Tiltak i katalogen med ei evaluering frå dei siste to åra, delt på alle tiltak i drift.",
                "Measures in the catalogue evaluated in the last two years, divided by all measures in operation."),
            new("Om dere vet at det dere gjør, hjelper.",
                "Om de veit at det de gjer, hjelper.",
                "Whether you know that what you do helps.")),
        Target("parents-mastery", "Spørreskjema til foreldre ved avslutning",
            new("Andel foreldre i veiledning som opplever mestring", "Delen av foreldra i rettleiing som opplever meistring", "Share of parents in guidance who experience mastery"),
            new("Foreldre som svarer at hverdagen med barnet er blitt lettere, delt på alle som svarte. Skriv også hvor mange som ikke svarte.",
                "Foreldre som svarar at kvardagen med barnet er blitt lettare, delt på alle som svara. Skriv òg kor mange som ikkje svara.",
                "Parents who answer that everyday life with the child has become easier, divided by all who answered. Also state how many did not answer."),
            new("Om veiledningen hjelper foreldrene, slik de ser det selv.",
                "Om rettleiinga hjelper foreldra, slik dei ser det sjølve.",
                "Whether guidance helps parents, as they see it themselves.")),
        Target("low-income-kindergarten", "Nav (økonomisk stønad) og kommunens barnehagetall, koblet uten navn",
            new("Andel barnehagebarn i familier med økonomisk stønad", "Delen barnehagebarn i familiar med økonomisk stønad", "Share of children in kindergarten in families with financial assistance"),
            new("Barn mellom ett og fem år i familier med økonomisk stønad som går i barnehage, delt på alle barn i den alderen i slike familier.",
                "Barn mellom eitt og fem år i familiar med økonomisk stønad som går i barnehage, delt på alle barn i den alderen i slike familiar.",
                "Children aged one to five in families with financial assistance who attend kindergarten, divided by all children of that age in such families."),
            new("Om barnehagen når de barna som har mest igjen for den.",
                "Om barnehagen når dei barna som har mest att for han.",
                "Whether kindergarten reaches the children who gain most from it.")),
        Target("low-income-leisure", Own,
            new("Andel barn i familier med lav inntekt som har en fritidsaktivitet", "Delen av barna i familiar med låg inntekt som har ein fritidsaktivitet", "Share of children in low-income families who have a leisure activity"),
            new("Barn i familier som får støtte til fritid, og som fortsatt er med etter et halvt år, delt på alle barn i familier med økonomisk stønad.",
                "Barn i familiar som får støtte til fritid, og som framleis er med etter eit halvt år, delt på alle barn i familiar med økonomisk stønad.",
                "Children in families supported for leisure who still take part after half a year, divided by all children in families with financial assistance."),
            new("Om barn får være med selv om pengene er få.",
                "Om barn får vere med sjølv om pengane er få.",
                "Whether children can take part even when money is short.")),
        Target("planned-moves", Own,
            new("Andel flyttinger fra fosterhjem og institusjon som var planlagt", "Delen av flyttingane frå fosterheim og institusjon som var planlagde", "Share of moves from foster homes and institutions that were planned"),
            new("Flyttinger som sto i barnets plan før de skjedde, delt på alle flyttinger. Det finnes ikke en offentlig definisjon, så skriv deres egen.",
                "Flyttingar som stod i planen for barnet før dei skjedde, delt på alle flyttingar. Det finst ikkje ein offentleg definisjon, så skriv dykkar eigen.",
                "Moves that stood in the child's plan before they happened, divided by all moves. There is no official definition, so write your own."),
            new("Om barn som bor utenfor hjemmet, har det stabilt. Evalueringen av barnevernsreformen (2023, kap. 7) kaller utilsiktede flyttinger en sentral indikator.",
                "Om barn som bur utanfor heimen, har det stabilt. Evalueringa av barnevernsreforma (2023, kap. 7) kallar utilsikta flyttingar ein sentral indikator.",
                "Whether children living away from home have stability. The evaluation of the child welfare reform (2023, ch. 7) calls unintended moves a central indicator.")),
        Target("open-offers-funded", "Kommunens regnskap",
            new("Andel av midlene til barn og unge som går til åpne tilbud", "Delen av midlane til barn og unge som går til opne tilbod", "Share of the funds for children and young people that goes to open offers"),
            new("Regnskapsførte midler til tilbud uten henvisning eller vedtak, delt på alle midler til barn, unge og familier utenom ordinær skole og barnehage.",
                "Rekneskapsførte midlar til tilbod utan tilvising eller vedtak, delt på alle midlar til barn, unge og familiar utanom ordinær skule og barnehage.",
                "Booked funds for offers without referral or decision, divided by all funds for children and families outside ordinary school and kindergarten."),
            new("Om kommunen faktisk flytter penger mot tidlig hjelp.",
                "Om kommunen faktisk flyttar pengar mot tidleg hjelp.",
                "Whether the municipality really moves money towards early help.")),
    ];
}
