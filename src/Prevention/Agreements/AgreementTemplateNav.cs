namespace Langbenk.Prevention.Agreements;

/// <summary>In our own words after: Fosen barneverntjeneste og Nav, samarbeidsavtale, revidert 26.09.2022.</summary>
static class AgreementTemplateNav
{
    public static AgreementTemplate Template { get; } = new(
        "nav-child-welfare",
        new("Nav og barnevernstjenesten", "Nav og barnevernstenesta", "Nav and the child welfare service"),
        new(
            "Nav og barnevernstjenesten møter ofte de samme familiene. Avtalen skal gjøre at dere kjenner hverandres oppgaver, tar kontakt tidlig og gir ungdom en trygg overgang fra barnevern til Nav.",
            "Nav og barnevernstenesta møter ofte dei same familiane. Avtalen skal gjere at de kjenner oppgåvene til kvarandre, tek kontakt tidleg og gir ungdom ein trygg overgang frå barnevern til Nav.",
            "Nav and child welfare often meet the same families. The agreement makes sure that you know each other's tasks, get in touch early and give young people a safe passage from child welfare to Nav."),
        new(
            "Familier med sosiale eller økonomiske vansker som går ut over barna, og ungdom som har eller skal ha ettervern.",
            "Familiar med sosiale eller økonomiske vanskar som går ut over barna, og ungdom som har eller skal ha ettervern.",
            "Families whose social or financial difficulties affect the children, and young people who have or will have after-care."),
        "bvl § 15-8, stl § 13",
        Duties,
        [
            new("Lederne møtes vår og høst. Barnevernsleder inviteres inn i Nav-ledernes møte.", "Leiarane møtest vår og haust. Barnevernsleiar blir invitert inn i møtet til Nav-leiarane.", "The leaders meet in spring and autumn. The head of child welfare is invited to the Nav leaders' meeting."),
            new("Ansatte deltar på hverandres personalmøte én gang i året.", "Tilsette deltek på personalmøtet til kvarandre éin gong i året.", "Staff take part in each other's staff meeting once a year."),
        ],
        24,
        [AgreementRoutineSeventeen.Routine, AgreementRoutineCareOrder.Routine],
        [
            new("Hvem avtalen gjelder for, og hvilke kommuner", "Kven avtalen gjeld for, og kva kommunar", "Who the agreement covers, and which municipalities"),
            new("Hva lederne har ansvar for, og hva den som møter familien gjør", "Kva leiarane har ansvar for, og kva den som møter familien gjer", "What leaders answer for, and what those who meet the family do"),
            new("Rutine for 17-årsmøtet", "Rutine for 17-årsmøtet", "A routine for the 17-year meeting"),
            new("Hvordan dere ber om samtykke før opplysninger deles", "Korleis de ber om samtykke før opplysningar blir delte", "How you ask for consent before information is shared"),
            new("At meldeplikten til barnevernet går foran avtalen", "At meldeplikta til barnevernet går føre avtalen", "That the duty to report to child welfare comes before the agreement"),
            new("Møter vår og høst og en felles dag for ansatte", "Møte vår og haust og ein felles dag for tilsette", "Meetings in spring and autumn and a joint day for staff"),
            new("Når avtalen skal ses på igjen, og hvem som skriver under", "Når avtalen skal sjåast på igjen, og kven som skriv under", "When the agreement is looked at again, and who signs"),
        ])
    {
        Between = [AgreementSide.Nav, AgreementSide.ChildWelfare],
    };

    static IReadOnlyList<TemplateDuty> Duties =>
    [
        new(DutyLevel.Leader,
            new("Barnevernsleder og Nav-ledere", "Barnevernsleiar og Nav-leiarar", "Head of child welfare and Nav leaders"),
            new("Inngår avtalen, lager rutinene, skriver under og sørger for at den blir revidert.", "Inngår avtalen, lagar rutinane, skriv under og sørgjer for at han blir revidert.", "Enter into the agreement, make the routines, sign and see to it that it is revised.")),
        new(DutyLevel.Leader,
            new("Barnevernsleder og Nav-ledere", "Barnevernsleiar og Nav-leiarar", "Head of child welfare and Nav leaders"),
            new("Gjør avtalen kjent for alle ansatte, også nye.", "Gjer avtalen kjend for alle tilsette, også nye.", "Make the agreement known to all staff, new ones too.")),
        new(DutyLevel.Contact,
            new("Kontaktperson i barnevernet", "Kontaktperson i barnevernet", "Contact in child welfare"),
            new("Vurderer hver ungdom for seg, ber om samtykke og kaller inn til 17-årsmøte.", "Vurderer kvar ungdom for seg, ber om samtykke og kallar inn til 17-årsmøte.", "Assesses each young person individually, asks for consent and calls the 17-year meeting.")),
        new(DutyLevel.Contact,
            new("Veileder i Nav", "Rettleiar i Nav", "Counsellor in Nav"),
            new("Møter forberedt, forklarer hva Nav kan bidra med, og følger opp det dere ble enige om.", "Møter førebudd, forklarer kva Nav kan bidra med, og følgjer opp det de vart samde om.", "Comes prepared, explains what Nav can offer, and follows up what was agreed.")),
        new(DutyLevel.Contact,
            new("Alle ansatte i begge tjenester", "Alle tilsette i begge tenester", "All staff in both services"),
            new(
                "Tar lett kontakt med hverandre. Uten samtykke drøfter dere bare så anonymt at familien ikke kan kjennes igjen.",
                "Tek lett kontakt med kvarandre. Utan samtykke drøftar de berre så anonymt at familien ikkje kan kjennast igjen.",
                "Get in touch readily. Without consent you only discuss so anonymously that the family cannot be recognised.")),
        new(DutyLevel.Contact,
            new("Ansatte i Nav", "Tilsette i Nav", "Staff in Nav"),
            new("Melder til barnevernet når vilkårene i loven er oppfylt (sosialtjenesteloven § 45).", "Melder til barnevernet når vilkåra i lova er oppfylte (sosialtenestelova § 45).", "Report to child welfare when the conditions in the act are met (the Social Services Act § 45).")),
    ];
}
