namespace Langbenk.Prevention.Agreements;

/// <summary>The municipality coordinates; it decides which service only when needed, and a child coordinator goes before that.</summary>
static class AgreementTemplateCoordination
{
    public static AgreementTemplate Template { get; } = new(
        "coordination-duty",
        new("Hvem samordner?", "Kven samordnar?", "Who coordinates?"),
        new(
            "Kommunen skal samordne hjelpen når flere tjenester må samarbeide. Avtalen sier hvordan dere blir enige om hvem som gjør det, og hvem som bestemmer når dere ikke blir enige.",
            "Kommunen skal samordne hjelpa når fleire tenester må samarbeide. Avtalen seier korleis de blir samde om kven som gjer det, og kven som bestemmer når de ikkje blir samde.",
            "The municipality coordinates the help when several services must cooperate. The agreement says how you agree who does it, and who decides when you do not agree."),
        new(
            "Barn, unge og familier som får hjelp fra flere tjenester, og der hjelpen må henge sammen.",
            "Barn, unge og familiar som får hjelp frå fleire tenester, og der hjelpa må hengje saman.",
            "Children, young people and families who get help from several services, where the help must hang together."),
        "bvl § 15-8, stl § 13, hol § 3-4, oppl § 24-1, bhgl § 2 b",
        Duties,
        [
            new(
                "Lederne ser på ordningen to ganger i året: hvor ofte var det uenighet, og hvor lang tid tok det?",
                "Leiarane ser på ordninga to gonger i året: kor ofte var det usemje, og kor lang tid tok det?",
                "The leaders look at the arrangement twice a year: how often was there disagreement, and how long did it take?"),
        ],
        24,
        [
            new(new("Slik finner dere den som samordner", "Slik finn de den som samordnar", "How to find who coordinates"),
            [
                new("Har familien barnekoordinator? Da samordner koordinatoren. Stopp her.", "Har familien barnekoordinator? Då samordnar koordinatoren. Stopp her.", "Does the family have a child coordinator? Then the coordinator coordinates. Stop here."),
                new(
                    "Kan familien ha rett til barnekoordinator eller koordinator? Meld behov til koordinerende enhet.",
                    "Kan familien ha rett til barnekoordinator eller koordinator? Meld behov til koordinerande eining.",
                    "May the family have a right to a child coordinator or a coordinator? Notify the coordinating unit."),
                new("Spør familien hvem de har best kontakt med. Bli enige i møte.", "Spør familien kven dei har best kontakt med. Bli samde i møte.", "Ask the family whom they have the best contact with. Agree in a meeting."),
                new(
                    "Blir dere ikke enige innen fristen i avtalen, avgjør kommunen hvilken kommunal tjeneste det blir.",
                    "Blir de ikkje samde innan fristen i avtalen, avgjer kommunen kva kommunal teneste det blir.",
                    "If you do not agree within the agreement's time limit, the municipality decides which municipal service it is."),
                new("Fortell familien hvem det ble. Å samordne gir ingen rett til å dele mer enn ellers.", "Fortel familien kven det vart. Å samordne gir ingen rett til å dele meir enn elles.", "Tell the family who it is. Coordinating gives no right to share more than otherwise."),
            ]),
        ],
        [
            new("Hvem i kommunen som avgjør når dere er uenige", "Kven i kommunen som avgjer når de er usamde", "Who in the municipality decides when you disagree"),
            new("En frist for å bli enige", "Ein frist for å bli samde", "A time limit for agreeing"),
            new("At barnekoordinator går foran", "At barnekoordinator går føre", "That a child coordinator goes first"),
            new("Hva den som samordner, gjør: møte, oversikt, én kontakt for familien", "Kva den som samordnar, gjer: møte, oversikt, éin kontakt for familien", "What the coordinating service does: meetings, overview, one contact for the family"),
            new("Familiens syn på hvem det skal være", "Synet familien har på kven det skal vere", "The family's view of who it should be"),
            new("At ingen slipper sin egen oppgave fordi en annen samordner", "At ingen slepp si eiga oppgåve fordi ein annan samordnar", "That nobody is freed of their own task because another coordinates"),
        ]);

    static IReadOnlyList<TemplateDuty> Duties =>
    [
        new(DutyLevel.Leader,
            new("Kommunedirektøren eller den som er pekt ut", "Kommunedirektøren eller den som er peikt ut", "The municipal director or whoever is appointed"),
            new("Avgjør hvilken kommunal tjeneste som samordner når det er uklart eller uenighet.", "Avgjer kva kommunal teneste som samordnar når det er uklart eller usemje.", "Decides which municipal service coordinates when it is unclear or disputed.")),
        new(DutyLevel.Leader,
            new("Lederne i tjenestene", "Leiarane i tenestene", "The heads of the services"),
            new("Sørger for at alle vet hvordan man melder fra, og at ingen familie blir stående og vente.", "Sørgjer for at alle veit korleis ein melder frå, og at ingen familie blir ståande og vente.", "See to it that all know how to notify, and that no family is left waiting.")),
        new(DutyLevel.Contact,
            new("Den som ser behovet", "Den som ser behovet", "Whoever sees the need"),
            new("Spør familien, kaller inn til første møte og har saken til noen andre har sagt ja.", "Spør familien, kallar inn til første møte og har saka til nokon andre har sagt ja.", "Asks the family, calls the first meeting and keeps the matter until someone else has said yes.")),
        new(DutyLevel.Contact,
            new("Koordinerende enhet", "Koordinerande eining", "The coordinating unit"),
            new("Oppnevner, lærer opp og veileder koordinatorer og barnekoordinatorer.", "Nemner opp, lærer opp og rettleier koordinatorar og barnekoordinatorar.", "Appoints, trains and guides coordinators and child coordinators.")),
    ];
}
