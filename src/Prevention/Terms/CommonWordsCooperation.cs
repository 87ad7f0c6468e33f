namespace Langbenk.Prevention.Terms;

static class CommonWordsCooperation
{
    public static IReadOnlyList<CommonWord> Words { get; } =
    [
        new("cooperation",
            new("samarbeid", "samarbeid", "cooperation"),
            ["samarbeid", "samarbeidet", "samarbeide", "samarbeider", "samarbeidde"],
            new("Alle sier at de samarbeider. Færre kan si hva de gjør sammen på tirsdag.",
                "Alle seier at dei samarbeider. Færre kan seie kva dei gjer saman på tysdag.",
                "Everyone says they cooperate. Fewer can say what they do together on Tuesday."),
            [
                new(new("Når to eller flere tjenester gjør noe sammen for et barn eller en familie, fordi det trengs for at hjelpen skal henge sammen. Hver tjeneste beholder sitt eget ansvar og sin taushetsplikt.",
                        "Når to eller fleire tenester gjer noko saman for eit barn eller ein familie, fordi det trengst for at hjelpa skal henge saman. Kvar teneste held på sitt eige ansvar og si teieplikt.",
                        "When two or more services do something together for a child or a family because it is needed for the help to fit together. Each service keeps its own responsibility and its duty of confidentiality."),
                    "Barnevernsloven § 15-8; sosialtjenesteloven § 13"),
            ]),
        new("coordination",
            new("samordning", "samordning", "coordination"),
            ["samordning", "samordninga", "samordningen", "samordne", "samordner", "samordnar", "samordnet", "samordna"],
            new("Samarbeid er noe alle gjør. Samordning er noe én får ansvaret for. Blandes ordene, får ingen ansvaret.",
                "Samarbeid er noko alle gjer. Samordning er noko éin får ansvaret for. Blir orda blanda, får ingen ansvaret.",
                "Cooperation is something all do. Coordination is something one is made responsible for. If the words are mixed, nobody is responsible."),
            [
                new(new("Kommunens plikt til å sørge for at tjenestene til et barn henger sammen. Ved behov bestemmer kommunen hvilken tjeneste som skal gjøre det. Har barnet barnekoordinator, er det koordinatoren.",
                        "Plikta kommunen har til å sørgje for at tenestene til eit barn heng saman. Ved behov bestemmer kommunen kva teneste som skal gjere det. Har barnet barnekoordinator, er det koordinatoren.",
                        "The municipality's duty to see that the services for a child fit together. When needed, the municipality decides which service does it. If the child has a child coordinator, it is the coordinator."),
                    "Barnevernsloven § 15-8; helse- og omsorgstjenesteloven § 7-2 a"),
                new(new("Kommunens plikt til å få hele tilbudet til barn og familier til å henge sammen, ikke bare i én sak.",
                        "Plikta kommunen har til å få heile tilbodet til barn og familiar til å henge saman, ikkje berre i éi sak.",
                        "The municipality's duty to make the whole offer to children and families fit together, not only in one case."),
                    "Barnevernsloven § 15-1 første ledd"),
            ]),
        new("relay-holder",
            new("stafettholder", "stafetthaldar", "relay holder"),
            ["stafettholder", "stafettholderen", "stafettholdere", "stafettholderne", "stafetthaldar", "stafetthaldaren", "stafetthaldarar", "stafetthaldarane"],
            new("Rollen kommer fra en metode, ikke fra loven. Den må ikke forveksles med barnekoordinator, som familien har rett til.",
                "Rolla kjem frå ein metode, ikkje frå lova. Ho må ikkje forvekslast med barnekoordinator, som familien har rett til.",
                "The role comes from a method, not from the act. It must not be confused with the child coordinator, whom the family has a right to."),
            [
                new(new("Den ene personen familien kan ringe, og som passer på at det som er avtalt, blir gjort. Slipper ikke før en annen har sagt ja til å ta over.",
                        "Den eine personen familien kan ringje, og som passar på at det som er avtalt, blir gjort. Slepper ikkje før ein annan har sagt ja til å ta over.",
                        "The one person the family can call, who sees to it that what is agreed is done. Does not let go until someone else has agreed to take over."),
                    "Bedre tverrfaglig innsats (BTI), Helsedirektoratet/KoRus"),
            ]),
    ];
}
