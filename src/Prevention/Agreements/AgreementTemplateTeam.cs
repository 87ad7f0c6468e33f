namespace Langbenk.Prevention.Agreements;

static class AgreementTemplateTeam
{
    public static AgreementTemplate Template { get; } = new(
        "interdisciplinary-team",
        new("Tverrfaglig samhandlingsteam", "Tverrfagleg samhandlingsteam", "Interdisciplinary cooperation team"),
        new(
            "Et fast team der tjenestene drøfter, gir råd og lærer sammen. Teamet er ikke et sted der saker deles: uten samtykke snakker dere bare anonymt.",
            "Eit fast team der tenestene drøftar, gir råd og lærer saman. Teamet er ikkje ein stad der saker blir delte: utan samtykke snakkar de berre anonymt.",
            "A standing team where the services discuss, advise and learn together. It is no place for sharing cases: without consent you only talk anonymously."),
        new(
            "Ansatte som er bekymret for et barn eller står fast, og familier som selv ønsker råd fra flere.",
            "Tilsette som er uroa for eit barn eller står fast, og familiar som sjølve ønskjer råd frå fleire.",
            "Staff who worry about a child or are stuck, and families who themselves want advice from several."),
        "bvl § 15-8, stl § 13, hol § 3-4, oppl § 24-1, bhgl § 2 b",
        Duties,
        [
            new("Teamet møtes fast, for eksempel hver tredje uke.", "Teamet møtest fast, til dømes kvar tredje veke.", "The team meets regularly, for example every third week."),
            new("Lederne ser på teamets arbeid to ganger i året.", "Leiarane ser på arbeidet til teamet to gonger i året.", "The leaders look at the team's work twice a year."),
        ],
        12,
        [
            new(new("Slik drøfter dere anonymt", "Slik drøftar de anonymt", "How to discuss anonymously"),
            [
                new("Ta bort navn, sted, skole, søsken, yrke og hendelser folk kjenner til.", "Ta bort namn, stad, skule, sysken, yrke og hendingar folk kjenner til.", "Take away names, place, school, siblings, occupation and events people know of."),
                new(
                    "Spør deg: kan noen i rommet likevel skjønne hvem det er? Da kan du ikke ta det opp slik.",
                    "Spør deg: kan nokon i rommet likevel skjøne kven det er? Då kan du ikkje ta det opp slik.",
                    "Ask yourself: can someone in the room still tell who it is? Then you cannot raise it like that."),
                new("Noen skjønner det? Si stopp. Ingen skriver noe ned om barnet.", "Nokon skjønar det? Sei stopp. Ingen skriv ned noko om barnet.", "Someone realises? Say stop. Nobody writes anything down about the child."),
                new("Den som spurte, tar rådet med seg og skriver i egen journal hva som blir gjort videre.", "Den som spurde, tek rådet med seg og skriv i eigen journal kva som blir gjort vidare.", "Whoever asked takes the advice along and writes in their own record what will be done next."),
                new("Avdekker drøftingen noe som må meldes, er det den som kjenner barnet, som melder.", "Avdekkjer drøftinga noko som må meldast, er det den som kjenner barnet, som melder.", "If the discussion uncovers something that must be reported, the one who knows the child reports."),
            ]),
        ],
        [
            new("Hvem som er faste medlemmer, og hvem som leder", "Kven som er faste medlemer, og kven som leier", "Who the standing members are, and who leads"),
            new("Hva teamet gjør, og hva det ikke gjør", "Kva teamet gjer, og kva det ikkje gjer", "What the team does, and what it does not do"),
            new("Regler for anonym drøfting", "Reglar for anonym drøfting", "Rules for anonymous discussion"),
            new("Hvordan en familie kan be om møte og gi samtykke", "Korleis ein familie kan be om møte og gi samtykke", "How a family can ask for a meeting and give consent"),
            new("Hva som skrives ned: dato, tema og råd, aldri hvem", "Kva som blir skrive ned: dato, tema og råd, aldri kven", "What is written down: date, theme and advice, never who"),
            new("Hvordan gjentatte tema blir til tiltak i planen", "Korleis gjentekne tema blir til tiltak i planen", "How recurring themes become measures in the plan"),
        ]);

    static IReadOnlyList<TemplateDuty> Duties =>
    [
        new(DutyLevel.Leader,
            new("Lederne i tjenestene", "Leiarane i tenestene", "The heads of the services"),
            new("Peker ut medlemmer, setter av tid og bruker det teamet ser, i planen.", "Peiker ut medlemer, set av tid og bruker det teamet ser, i planen.", "Appoint members, set aside time and use what the team sees in the plan.")),
        new(DutyLevel.Leader,
            new("Teamleder", "Teamleiar", "Team leader"),
            new("Kaller inn, passer på reglene for anonymitet og skriver kort referat.", "Kallar inn, passar på reglane for anonymitet og skriv kort referat.", "Calls meetings, guards the rules of anonymity and keeps short minutes.")),
        new(DutyLevel.Contact,
            new("Medlemmene", "Medlemene", "The members"),
            new("Gir råd fra sin tjeneste, og sier hva tjenesten kan stille opp med.", "Gir råd frå si teneste, og seier kva tenesta kan stille opp med.", "Advise from their service, and say what it can offer.")),
        new(DutyLevel.Contact,
            new("Den som kommer med et spørsmål", "Den som kjem med eit spørsmål", "Whoever brings a question"),
            new("Forbereder saken anonymt, eller har samtykke som dekker alle i rommet.", "Førebur saka anonymt, eller har samtykke som dekkjer alle i rommet.", "Prepares the matter anonymously, or has a consent that covers everyone in the room.")),
    ];
}
