namespace Langbenk.Prevention.InternalControl;

static class DutyRegisterSteering
{
    public static IReadOnlyList<ControlDuty> Duties { get; } =
    [
        new("available-at-any-time",
            new("Barnevernstjenesten skal være tilgjengelig til enhver tid", "Barnevernstenesta skal vere tilgjengeleg til kvar tid", "The child welfare service must be available at any time"),
            "bvl § 15-3", "KR-04",
            new("Hvem svarer klokka tre om natta, og hvor fort kan de være hos barnet?", "Kven svarer klokka tre om natta, og kor fort kan dei vere hos barnet?", "Who answers at three at night, and how fast can they be with the child?"),
            [
                new("Vaktplan og avtale om barnevernsvakt", "Vaktplan og avtale om barnevernsvakt", "Roster and agreement on the on-call service"),
                new("Prøvetelefon utenom kontortid", "Prøvetelefon utanom kontortid", "A test call outside office hours"),
            ]),
        new("service-has-a-head",
            new("Barnevernstjenesten skal ha en leder", "Barnevernstenesta skal ha ein leiar", "The child welfare service must have a head"),
            "bvl § 15-3", "KR-04",
            new("Hvem leder når lederen er borte, og hva kan stedfortrederen bestemme?", "Kven leier når leiaren er borte, og kva kan stadfortredaren avgjere?", "Who leads when the head is away, and what may the deputy decide?"),
            [
                new("Delegering med dato", "Delegering med dato", "A dated delegation"),
            ]),
        new("leader-competence",
            new("Leder og stedfortreder skal oppfylle kompetansekravet fra 1. januar 2031", "Leiar og stadfortredar skal oppfylle kompetansekravet frå 1. januar 2031", "Head and deputy must meet the competence requirement from 1 January 2031"),
            "bvl § 15-6", "KR-01",
            new("Hvilket av vilkårene oppfyller hver av dem, og hva må gjøres før 2031?", "Kva for eit av vilkåra oppfyller kvar av dei, og kva må gjerast før 2031?", "Which condition does each of them meet, and what must be done before 2031?"),
            [
                new("Vitnemål og dokumentert erfaring", "Vitnemål og dokumentert erfaring", "Diplomas and documented experience"),
                new("Plan for videreutdanning", "Plan for vidareutdanning", "A plan for further education"),
            ]),
        new("training-and-guidance",
            new("Sørg for opplæring og veiledning av alle i barnevernstjenesten", "Sørg for opplæring og rettleiing av alle i barnevernstenesta", "See to training and guidance for everyone in the child welfare service"),
            "bvl § 15-2", "KR-04",
            new(
                "Hva skal en ny ansatt kunne etter tre måneder, og hvem veileder dem som har vært her lenge?",
                "Kva skal ein ny tilsett kunne etter tre månader, og kven rettleier dei som har vore her lenge?",
                "What must a new employee know after three months, and who guides those who have long been here?"),
            [
                new("Opplæringsplan og hvem som har deltatt", "Opplæringsplan og kven som har delteke", "A training plan and who took part"),
                new("Fast veiledning i kalenderen", "Fast rettleiing i kalenderen", "Regular guidance in the calendar"),
            ]),
        new("internal-control",
            new("Ha internkontroll: oppgaver og mål, rutiner, avvik, dokumentasjon og forbedring", "Ha internkontroll: oppgåver og mål, rutinar, avvik, dokumentasjon og forbetring", "Keep internal control: tasks and goals, routines, deviations, documentation and improvement"),
            "koml § 25-1", "KR-04",
            new("Hvordan får ledelsen vite om avvik, og hvordan vet vi at de er rettet?", "Korleis får leiinga vite om avvik, og korleis veit vi at dei er retta?", "How does management learn of deviations, and how do we know that they are corrected?"),
            [
                new("Avviksliste med dato for retting", "Avviksliste med dato for retting", "A list of deviations with the date of correction"),
                new("Årlig rapport til kommunestyret", "Årleg rapport til kommunestyret", "A yearly report to the council"),
                new("Risikovurdering som er mindre enn ett år gammel", "Risikovurdering som er mindre enn eitt år gammal", "A risk assessment less than a year old"),
            ]),
        new("preventive-plan",
            new("Kommunestyret selv skal vedta en plan for å forebygge omsorgssvikt", "Kommunestyret sjølv skal vedta ein plan for å førebyggje omsorgssvikt", "The council itself must adopt a plan for preventing neglect"),
            "bvl § 15-1", "PL-01",
            new("Hvem har ansvar for planen, og når så vi sist på om tiltakene blir gjort?", "Kven har ansvar for planen, og når såg vi sist på om tiltaka blir gjorde?", "Who answers for the plan, and when did we last see whether the measures are done?"),
            [
                new("Vedtak med saksnummer og dato", "Vedtak med saksnummer og dato", "A decision with case number and date"),
                new("Siste evaluering av planen", "Siste evaluering av planen", "The plan's latest evaluation"),
            ]),
        new("status-report",
            new("Gi kommunestyret selv en redegjørelse om barnevernstjenesten minst én gang i året", "Gi kommunestyret sjølv ei utgreiing om barnevernstenesta minst éin gong i året", "Give the council itself an account of the child welfare service at least once a year"),
            "bvl § 15-3", "FR-36",
            new("Når på året kommer saken opp, og hva gjør kommunestyret med den?", "Når på året kjem saka opp, og kva gjer kommunestyret med ho?", "When in the year does the matter come up, and what does the council do with it?"),
            [
                new("Møtebok fra kommunestyret", "Møtebok frå kommunestyret", "Minutes of the council"),
                new("I et samarbeid: møtebok fra hver kommune", "I eit samarbeid: møtebok frå kvar kommune", "In a cooperation: minutes from each municipality"),
            ]),
    ];
}
