namespace Langbenk.Prevention.Plans;

static class PlanTemplateCooperation
{
    const string Provision = "bvl § 15-1 andre ledd";

    public static IReadOnlyList<PlanPart> Parts { get; } =
    [
        new("organisation",
            new("Hvordan arbeidet er organisert", "Korleis arbeidet er organisert", "How the work is organised"),
            new("Hvem leder arbeidet, i hvilke grupper og møter gjøres det, og hvem avgjør?",
                "Kven leier arbeidet, i kva grupper og møte skjer det, og kven avgjer?",
                "Who leads the work, in which groups and meetings is it done, and who decides?"),
            [
                new("Hvem leder arbeidet til daglig, og hvem i kommunedirektørens ledergruppe eier det? Trykk fra øverste leder er det informantene oftest løfter fram når det lykkes (evalueringen 2023, kap. 4.2).",
                    "Kven leier arbeidet til dagleg, og kven i leiargruppa til kommunedirektøren eig det? Trykk frå øvste leiar er det informantane oftast løftar fram når det lykkast (evalueringa 2023, kap. 4.2).",
                    "Who leads the work day to day, and who in the chief executive's management team owns it? Push from the top is what informants most often name when it succeeds (evaluation 2023, ch. 4.2)."),
                new("Hvilke faste møter trenger dere, hvor ofte, og hvem kan ta avgjørelser der? Fjern et gammelt møte for hvert nytt.",
                    "Kva faste møte treng de, kor ofte, og kven kan ta avgjerder der? Fjern eit gammalt møte for kvart nytt.",
                    "Which regular meetings do you need, how often, and who can decide there? Remove an old meeting for each new one."),
                new("Hvordan kommer en familie inn? Beskriv veien fra første spørsmål til hjelp: hvem de møter, og hvor lenge de venter.",
                    "Korleis kjem ein familie inn? Beskriv vegen frå første spørsmål til hjelp: kven dei møter, og kor lenge dei ventar.",
                    "How does a family get in? Describe the way from the first question to help: whom they meet and how long they wait."),
                new("Hva skjer når nøkkelpersonen slutter? Små kommuner sier selv at de er sårbare når en pådriver går (evalueringen 2023, kap. 4.2). Navngi en stedfortreder.",
                    "Kva skjer når nøkkelpersonen sluttar? Små kommunar seier sjølve at dei er sårbare når ein pådrivar går (evalueringa 2023, kap. 4.2). Skriv kven som er stadfortredar.",
                    "What happens when the key person leaves? Small municipalities themselves say they are vulnerable when a driving force goes (evaluation 2023, ch. 4.2). Name a deputy."),
                new("Deler flere kommuner planen? Skriv hva som er felles, og hva hver kommune gjør selv. Hvert kommunestyre må vedta for seg.",
                    "Deler fleire kommunar planen? Skriv kva som er felles, og kva kvar kommune gjer sjølv. Kvart kommunestyre må vedta for seg.",
                    "Do several municipalities share the plan? Write what is common and what each does itself. Each council must adopt it separately."),
            ],
            Required: true, Provision, PartOfEveryMunicipality: true),
        new("cooperation",
            new("Hvordan etatene samarbeider", "Korleis etatane samarbeider", "How the agencies cooperate"),
            new("Hva gjør tjenestene sammen, hvordan, og hva har de forpliktet seg til?",
                "Kva gjer tenestene saman, korleis, og kva har dei forplikta seg til?",
                "What do the services do together, how, and what have they committed to?"),
            [
                new("Beskriv tre vanlige situasjoner: uro i barnehagen, en skoleelev som blir borte, foreldre som mister inntekten. Hvem ringer hvem, og hva skjer den første uka?",
                    "Beskriv tre vanlege situasjonar: uro i barnehagen, ein elev som blir borte, foreldre som mistar inntekta. Kven ringjer kven, og kva skjer den første veka?",
                    "Describe three common situations: worry in kindergarten, a pupil who stops coming, parents who lose their income. Who calls whom, and what happens in the first week?"),
                new("Hvilke avtaler finnes allerede, for eksempel mellom Nav og barnevernet? Skriv hvem som følger dem opp, og når de sist ble gjennomgått.",
                    "Kva avtalar finst allereie, til dømes mellom Nav og barnevernet? Skriv kven som følgjer dei opp, og når dei sist vart gjennomgåtte.",
                    "Which agreements exist already, for example between Nav and child welfare? Write who follows them up and when they were last reviewed."),
                new("Hvordan samarbeider dere uten å bryte taushetsplikten? Tenk samtykke, anonym drøfting og meldeplikt. Plikten til å samarbeide gir ikke i seg selv lov til å dele.",
                    "Korleis samarbeider de utan å bryte teieplikta? Tenk samtykke, anonym drøfting og meldeplikt. Plikta til å samarbeide gir ikkje i seg sjølv lov til å dele.",
                    "How do you cooperate without breaking confidentiality? Think consent, anonymous discussion and the duty to report. The duty to cooperate does not in itself allow sharing."),
                new("Hvilke tiltak virker på flere arenaer samtidig, hjemme, i barnehagen og i fritida? Evalueringen savner dette i planene (2023, kap. 4.3), og forskning tyder på at slike tiltak kan virke bedre.",
                    "Kva tiltak verkar på fleire arenaer samtidig, heime, i barnehagen og i fritida? Evalueringa saknar dette i planane (2023, kap. 4.3), og forsking tyder på at slike tiltak kan verke betre.",
                    "Which measures work in several arenas at once: at home, in kindergarten and in leisure time? The evaluation misses this in the plans (2023, ch. 4.3), and research suggests that such measures can work better."),
                new("Hvordan blir tjenestene kjent med hverandre? «Vi vet for lite om hverandre» er en barriere også i små kommuner (evalueringen 2023, kap. 4.2). Sett opp én felles fagdag i året.",
                    "Korleis blir tenestene kjende med kvarandre? At dei veit for lite om kvarandre, er ein barriere òg i små kommunar (evalueringa 2023, kap. 4.2). Set opp éin felles fagdag i året.",
                    "How do the services get to know each other? Knowing too little about one another is a barrier in small municipalities too (evaluation 2023, ch. 4.2). Plan one joint staff day a year."),
                new("Hvem utenfor kommunen trenger dere: sykehus, politi, fylkeskommune, frivillige, nabokommuner?",
                    "Kven utanfor kommunen treng de: sjukehus, politi, fylkeskommune, frivillige, nabokommunar?",
                    "Whom outside the municipality do you need: hospital, police, county, volunteers, neighbours?"),
            ],
            Required: true, Provision, PartOfEveryMunicipality: true),
    ];
}
