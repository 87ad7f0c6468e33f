namespace Langbenk.Prevention.InternalControl;

static class DutyRegisterCases
{
    public static IReadOnlyList<ControlDuty> Duties { get; } =
    [
        new("screening-within-a-week",
            new("Gå gjennom hver bekymringsmelding snarest og senest innen én uke", "Gå gjennom kvar bekymringsmelding snarast og seinast innan éi veke", "Screen every report of concern as soon as possible and within one week"),
            "bvl § 2-1", "FR-01",
            new("Hvem går gjennom meldinger i ferier og ved sykdom?", "Kven går gjennom meldingar i feriar og ved sjukdom?", "Who screens reports during holidays and illness?"),
            [
                new("Oversikt over meldinger med dato inn og dato vurdert", "Oversikt over meldingar med dato inn og dato vurdert", "A list of reports with date in and date screened"),
                new("Stikkprøve: er henleggelser begrunnet skriftlig?", "Stikkprøve: er avgjerder om å leggje bort grunngitte skriftleg?", "Spot check: are dismissals given written reasons?"),
            ]),
        new("feedback-received",
            new("Bekreft for den som meldte, innen tre uker at meldingen er mottatt", "Stadfest for den som melde, innan tre veker at meldinga er motteken", "Confirm to the reporter within three weeks that the report is received"),
            "bvl § 13-3", "FR-02",
            new("Hva utløser svaret til melderen, og hvem sjekker at det går ut?", "Kva utløyser svaret til meldaren, og kven sjekkar at det går ut?", "What triggers the answer to the reporter, and who checks that it goes out?"),
            [
                new("Brevmal for offentlig og privat melder", "Brevmal for offentleg og privat meldar", "Letter templates for public and private reporters"),
                new("Liste over meldinger uten svar etter tre uker", "Liste over meldingar utan svar etter tre veker", "A list of reports without an answer after three weeks"),
            ]),
        new("investigation-in-time",
            new("Fullfør undersøkelsen innen tre måneder, i særlige tilfeller innen seks", "Fullfør undersøkinga innan tre månader, i særlege tilfelle innan seks", "Complete the investigation within three months, in special cases within six"),
            "bvl § 2-2", "FR-04",
            new("Hvem ser fristene hver uke, og hvem kan bestemme at en undersøkelse får seks måneder?", "Kven ser fristane kvar veke, og kven kan avgjere at ei undersøking får seks månader?", "Who sees the deadlines every week, and who may decide that an investigation gets six months?"),
            [
                new("Ukentlig liste over undersøkelser og siste dag", "Vekeleg liste over undersøkingar og siste dag", "A weekly list of investigations and their last day"),
                new("Skriftlig begrunnelse i saker som fikk seks måneder", "Skriftleg grunngiving i saker som fekk seks månader", "Written reasons in cases that got six months"),
            ]),
        new("investigation-plan",
            new("Lag en plan for undersøkelsen", "Lag ein plan for undersøkinga", "Make a plan for the investigation"),
            "bvl § 2-2", "PL-02",
            new(
                "Hvordan sikrer vi at undersøkelsen er tilpasset det vi er bekymret for, og at barnet blir snakket med?",
                "Korleis sikrar vi at undersøkinga er tilpassa det vi er uroa for, og at nokon snakkar med barnet?",
                "How do we make sure that the investigation fits the concern, and that someone talks with the child?"),
            [
                new("Undersøkelsesplan i hver sak", "Undersøkingsplan i kvar sak", "An investigation plan in every case"),
                new("Leder eller kollega har lest planen", "Leiar eller kollega har lese planen", "The head or a colleague has read the plan"),
            ]),
        new("feedback-after-investigation",
            new("Si fra til offentlig melder innen tre uker etter at undersøkelsen er slutt", "Sei frå til offentleg meldar innan tre veker etter at undersøkinga er slutt", "Tell the public reporter within three weeks after the investigation ends"),
            "bvl § 13-3", "FR-03",
            new("Hvordan vet vi hvem som skal ha svar nummer to, og hva de kan få vite?", "Korleis veit vi kven som skal ha svar nummer to, og kva dei kan få vite?", "How do we know who gets the second answer, and what they may be told?"),
            [
                new("Sjekkpunkt når en undersøkelse avsluttes", "Sjekkpunkt når ei undersøking blir avslutta", "A checkpoint when an investigation is closed"),
            ]),
        new("plan-of-measures",
            new("Lag tiltaksplan når barnet får hjelpetiltak", "Lag tiltaksplan når barnet får hjelpetiltak", "Make a plan of measures when the child gets assistance"),
            "bvl § 8-1", "PL-02",
            new("Hvem sjekker at hvert barn med tiltak har en gjeldende plan?", "Kven sjekkar at kvart barn med tiltak har ein gjeldande plan?", "Who checks that every child with a measure has a current plan?"),
            [
                new("Andel barn med tiltak som har plan", "Del av barna med tiltak som har plan", "The share of children with measures who have a plan"),
                new("Stikkprøve av mål, tid og hvem som gjør hva", "Stikkprøve av mål, tid og kven som gjer kva", "Spot check of goals, time and who does what"),
            ]),
        new("measures-evaluated",
            new("Evaluer tiltakene systematisk og regelmessig", "Evaluer tiltaka systematisk og regelmessig", "Evaluate the measures systematically and regularly"),
            "bvl § 8-1", "FR-23",
            new("Loven nevner ingen frist. Hvor ofte har vi bestemt at tiltak skal evalueres?", "Lova nemner ingen frist. Kor ofte har vi bestemt at tiltak skal evaluerast?", "The act names no time limit. How often have we decided to evaluate measures?"),
            [
                new("Vedtatt intervall og liste over planer som har gått over", "Vedteke intervall og liste over planar som har gått over", "A decided interval and a list of plans past it"),
                new("Barnets egen mening i evalueringen", "Kva barnet sjølv meiner, i evalueringa", "The child's own view in the evaluation"),
            ]),
        new("after-care-offer",
            new("Ta kontakt om ettervern i god tid før 18-årsdagen", "Ta kontakt om ettervern i god tid før 18-årsdagen", "Get in touch about after-care in good time before the 18th birthday"),
            "bvl § 3-6", "FR-30",
            new("Når kaller vi inn til 17-årsmøte, og hvem passer på at alle blir spurt?", "Når kallar vi inn til 17-årsmøte, og kven passar på at alle blir spurde?", "When do we call the 17-year meeting, and who makes sure that everyone is asked?"),
            [
                new("Liste over ungdom som fyller 17 og 18 i år", "Liste over ungdom som fyller 17 og 18 i år", "A list of young people who turn 17 and 18 this year"),
                new("Vedtak om ettervern videre, endret eller avsluttet", "Vedtak om ettervern vidare, endra eller avslutta", "Decisions on after-care continued, changed or ended"),
            ]),
        new("foster-home-visits",
            new("Besøk fosterhjemmet minst fire ganger i året", "Besøk fosterheimen minst fire gonger i året", "Visit the foster home at least four times a year"),
            "fosterhjemsforskr § 10", "FR-25",
            new("Hvem ser i tide at et besøk mangler, og hvem kan bestemme at to er nok?", "Kven ser i tide at eit besøk manglar, og kven kan avgjere at to er nok?", "Who sees in time that a visit is missing, and who may decide that two are enough?"),
            [
                new("Besøksoversikt per fosterhjem", "Besøksoversikt per fosterheim", "An overview of visits for each foster home"),
                new("Vedtak der antallet er satt ned", "Vedtak der talet er sett ned", "Decisions where the number is lowered"),
            ]),
    ];
}
