namespace Langbenk.Prevention.InternalControl;

static class DutyRegisterCooperation
{
    public static IReadOnlyList<ControlDuty> Duties { get; } =
    [
        new("cooperate",
            new("Samarbeid når det trengs for å gi et helhetlig tilbud, og også ut over det enkelte barnet", "Samarbeid når det trengst for å gi eit heilskapleg tilbod, og også ut over det einskilde barnet", "Cooperate when it is necessary for a coherent offer, and beyond the individual child too"),
            "bvl § 15-8", "SM-01",
            new("Hvilke avtaler og møteplasser har vi, og hvem går dit?", "Kva avtalar og møteplassar har vi, og kven går dit?", "Which agreements and meeting places do we have, and who goes there?"),
            [
                new("Gjeldende avtaler og møtereferater", "Gjeldande avtalar og møtereferat", "Current agreements and minutes"),
            ]),
        new("coordinate",
            new("Samordne tilbudet, og bestem ved behov hvilken kommunal tjeneste som gjør det", "Samordne tilbodet, og avgjer ved behov kva kommunal teneste som gjer det", "Coordinate the offer, and when needed decide which municipal service does it"),
            "bvl § 15-8", "SM-02",
            new("Hvem avgjør når to tjenester peker på hverandre, og hvor lang tid tar det?", "Kven avgjer når to tenester peiker på kvarandre, og kor lang tid tek det?", "Who decides when two services point at each other, and how long does it take?"),
            [
                new("Beskrivelse av hvem som avgjør", "Skildring av kven som avgjer", "A description of who decides"),
                new("Antall avgjørelser det siste året", "Talet på avgjerder det siste året", "The number of decisions in the last year"),
            ]),
        new("individual-plan",
            new("Tilby individuell plan til barn som trenger langvarige og koordinerte tjenester", "Tilby individuell plan til barn som treng langvarige og koordinerte tenester", "Offer an individual plan to children who need long-term and coordinated services"),
            "bvl § 15-9", "IP-01",
            new("Hvem spør familien om de vil ha plan, og hva skjer når de sier ja?", "Kven spør familien om dei vil ha plan, og kva skjer når dei seier ja?", "Who asks the family whether they want a plan, and what happens when they say yes?"),
            [
                new("Antall tilbudt, takket ja, takket nei", "Talet på tilbodne, takka ja, takka nei", "How many were offered, accepted, declined"),
                new("Rutine for å melde til koordinerende enhet", "Rutine for å melde til koordinerande eining", "A routine for notifying the coordinating unit"),
            ]),
        new("contribute-to-plan",
            new("Skole, barnehage, PPT, SFO og krisesenter skal medvirke i individuell plan", "Skule, barnehage, PPT, SFO og krisesenter skal medverke i individuell plan", "School, kindergarten, PPT, after-school and crisis centre must contribute to the individual plan"),
            "oppl § 24-1", "IP-04",
            new("Hvem møter fra hver tjeneste, og får de tid til det?", "Kven møter frå kvar teneste, og får dei tid til det?", "Who attends from each service, and do they get the time?"),
            [
                new("Oversikt over hvem som kan møte", "Oversikt over kven som kan møte", "An overview of who can attend"),
            ]),
        new("child-coordinator",
            new("Oppnevn barnekoordinator når familien har rett til det og ønsker det", "Nemn opp barnekoordinator når familien har rett til det og ønskjer det", "Appoint a child coordinator when the family has the right and wants it"),
            "hol § 7-2 a", "KO-02",
            new("Hvordan får familiene vite om retten, og hvor lenge venter de?", "Korleis får familiane vite om retten, og kor lenge ventar dei?", "How do families learn of the right, and how long do they wait?"),
            [
                new("Tid fra melding til oppnevning", "Tid frå melding til oppnemning", "Time from notice to appointment"),
                new("Informasjon på kommunens nettsider", "Informasjon på nettsidene til kommunen", "Information on the municipality's website"),
            ]),
        new("coordinating-unit",
            new(
                "Ha en koordinerende enhet med ansvar for individuell plan, koordinator og barnekoordinator",
                "Ha ei koordinerande eining med ansvar for individuell plan, koordinator og barnekoordinator",
                "Have a coordinating unit that answers for individual plans, coordinators and child coordinators"),
            "hol § 7-3", "KO-04",
            new("Vet alle ansatte hvor de melder, og svarer noen samme uke?", "Veit alle tilsette kvar dei melder, og svarer nokon same veke?", "Do all staff know where to notify, and does someone answer within the week?"),
            [
                new("Synlig adresse og telefon", "Synleg adresse og telefon", "A visible address and telephone"),
                new("Opplæring av koordinatorer det siste året", "Opplæring av koordinatorar det siste året", "Training of coordinators in the last year"),
            ]),
        new("hospital-agreement",
            new("Kommunestyret selv skal ha samarbeidsavtale med helseforetaket", "Kommunestyret sjølv skal ha samarbeidsavtale med helseføretaket", "The council itself must have a cooperation agreement with the hospital trust"),
            "hol § 6-1", "AV-01",
            new(
                "Dekker avtalen barn og unge med sammensatte vansker, og kjenner de som møter barna, den?",
                "Dekkjer avtalen barn og unge med samansette vanskar, og kjenner dei som møter barna, han?",
                "Does the agreement cover children with complex difficulties, and do those who meet the children know it?"),
            [
                new("Avtale vedtatt av kommunestyret", "Avtale vedteken av kommunestyret", "An agreement adopted by the council"),
                new("Referat fra årlig gjennomgang", "Referat frå årleg gjennomgang", "Minutes of the yearly review"),
            ]),
    ];
}
