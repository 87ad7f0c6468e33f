namespace Langbenk.Prevention.Terms;

static class CommonWordsLaw
{
    public static IReadOnlyList<CommonWord> Words { get; } =
    [
        new("neglect",
            new("omsorgssvikt", "omsorgssvikt", "neglect"),
            ["omsorgssvikt", "omsorgssvikten"],
            new("Planen skal forebygge omsorgssvikt. Likevel fant evalueringen av barnevernsreformen (2023, kap. 4.3) at kommuner har brukt lite tid på å snakke om hva ordet rommer.",
                "Planen skal førebyggje omsorgssvikt. Likevel fann evalueringa av barnevernsreforma (2023, kap. 4.3) at kommunar har brukt lite tid på å snakke om kva ordet rommar.",
                "The plan is to prevent neglect. Yet the evaluation of the child welfare reform (2023, ch. 4.3) found that municipalities have spent little time talking about what the word holds."),
            [
                new(new("Når de som har omsorgen, ikke gir barnet det det trenger: mat, søvn, trygghet, nærhet, helsehjelp og voksne som følger med. Vold og overgrep er også omsorgssvikt.",
                        "Når dei som har omsorga, ikkje gir barnet det det treng: mat, søvn, tryggleik, nærleik, helsehjelp og vaksne som følgjer med. Vald og overgrep er òg omsorgssvikt.",
                        "When those who care for a child do not give what the child needs: food, sleep, safety, closeness, health care and adults who pay attention. Violence and abuse are neglect, too."),
                    "Langbenks forslag, etter barnevernsloven § 5-1 og § 13-2"),
                new(new("Når omsorgspersonene mangler kunnskap, krefter eller vilje til å dekke barnets grunnleggende behov, så barnets helse og utvikling kan ta skade.",
                        "Når omsorgspersonane manglar kunnskap, krefter eller vilje til å dekkje dei grunnleggjande behova til barnet, så helsa og utviklinga til barnet kan ta skade.",
                        "When carers lack the knowledge, strength or will to meet the child's basic needs, so that the child's health and development may suffer."),
                    "Evaluering av barnevernsreformen, statusrapport 2023 (Menon Economics/NTNU Samfunnsforskning for Bufdir), kap. 4.1, etter en kommunes plan"),
            ]),
        new("behavioural-difficulties",
            new("atferdsvansker", "åtferdsvanskar", "behavioural difficulties"),
            [
                "atferdsvansker", "atferdsvanskene", "adferdsvansker", "atferdsproblemer", "atferdsproblem", "adferdsproblemer", "atferdsproblematikk",
                "åtferdsvanskar", "åtferdsvanskane", "åtferdsproblem", "utsetter sin utvikling for fare", "utsette sin utvikling for fare",
                "utsetter sin utvikling for alvorlig fare", "set utviklinga si i fare", "setje utviklinga si i fare", "set utviklinga si i alvorleg fare",
            ],
            new("Barnevernsloven bruker ikke lenger dette ordet. Fra 1. januar 2026 sier den at barnet «utsetter sin utvikling for fare». De nye ordene handler om faren for barnet, ikke om at barnet er vanskelig.",
                "Barnevernslova bruker ikkje lenger dette ordet. Frå 1. januar 2026 seier ho at barnet set utviklinga si i fare. Dei nye orda handlar om faren for barnet, ikkje om at barnet er vanskeleg.",
                "The Child Welfare Act no longer uses this word. From 1 January 2026 it says that the child “endangers his or her own development”. The new words are about the danger to the child, not about the child being difficult."),
            [
                new(new("Vi sier at barnet utsetter sin utvikling for fare: ved lovbrudd, problematisk bruk av rusmidler eller andre handlinger som kan skade barnet selv. Ordet atferdsvansker bruker vi ikke.",
                        "Vi seier at barnet set utviklinga si i fare: ved lovbrot, problematisk bruk av rusmiddel eller andre handlingar som kan skade barnet sjølv. Ordet åtferdsvanskar bruker vi ikkje.",
                        "We say that the child endangers his or her own development: by offences, problematic use of drugs or other acts that may harm the child. We do not use the word behavioural difficulties."),
                    "Barnevernsloven §§ 3-1, 6-2 og 15-1, slik de lyder fra 1. januar 2026"),
                new(new("Uro, sinne eller regelbrudd i barnehage og skole kaller vi det vi ser, uten å bruke lovens ord. Det er ikke det samme som fare for barnets utvikling.",
                        "Uro, sinne eller regelbrot i barnehage og skule kallar vi det vi ser, utan å bruke orda i lova. Det er ikkje det same som fare for utviklinga til barnet.",
                        "Restlessness, anger or rule-breaking in kindergarten and school we call what we see, without using the act's words. It is not the same as danger to the child's development."),
                    "Langbenks forslag"),
            ]),
        new("participation",
            new("medvirkning", "medverknad", "participation"),
            ["medvirkning", "medvirkningen", "medvirke", "medvirker", "medverknad", "medverknaden", "medverke", "medverkar"],
            new("Å bli spurt er ikke det samme som å få bestemme. Barn merker forskjellen.",
                "Å bli spurd er ikkje det same som å få bestemme. Barn merkar skilnaden.",
                "Being asked is not the same as being allowed to decide. Children notice the difference."),
            [
                new(new("Barnet får vite hva det gjelder, får si hva det mener, blir lyttet til, og får høre hva som ble bestemt og hvorfor.",
                        "Barnet får vite kva det gjeld, får seie kva det meiner, blir lytta til, og får høyre kva som vart bestemt og kvifor.",
                        "The child is told what it is about, gets to say what he or she thinks, is listened to, and hears what was decided and why."),
                    "Barnevernsloven § 1-4; FNs barnekonvensjon artikkel 12"),
                new(new("I planarbeid: De det gjelder, er med mens noe ennå kan endres, og får vite hva de endret.",
                        "I planarbeid: Dei det gjeld, er med medan noko enno kan endrast, og får vite kva dei endra.",
                        "In planning: those concerned take part while things can still change, and are told what they changed."),
                    "Plan- og bygningsloven § 5-1; kommuneloven § 5-12"),
            ]),
    ];
}
