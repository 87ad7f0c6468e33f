namespace Langbenk.Prevention.Agreements;

/// <summary>kommuneloven kap. 20 (vertskommunesamarbeid); what the agreement must have follows § 20-4.</summary>
static class AgreementTemplateHost
{
    public static AgreementTemplate Template { get; } = new(
        "host-municipality",
        new("Vertskommune for barnevernet", "Vertskommune for barnevernet", "Host municipality for child welfare"),
        new(
            "Flere kommuner har én barnevernstjeneste. Vertskommunen driver den og gjør vedtakene. Hver kommune har fortsatt ansvaret for forebygging og for egne innbyggere.",
            "Fleire kommunar har éi barnevernsteneste. Vertskommunen driv ho og gjer vedtaka. Kvar kommune har framleis ansvaret for førebygging og for eigne innbyggjarar.",
            "Several municipalities have one child welfare service. The host runs it and makes the decisions. Each municipality still answers for prevention and for its own inhabitants."),
        new("Kommunene i samarbeidet og barnevernstjenesten de deler.", "Kommunane i samarbeidet og barnevernstenesta dei deler.", "The municipalities in the cooperation and the child welfare service they share."),
        "koml § 20-4",
        Duties,
        [
            new("Kommunedirektørene og økonomi møter tjenesten to ganger i året.", "Kommunedirektørane og økonomi møter tenesta to gonger i året.", "The municipal directors and finance meet the service twice a year."),
            new("Kommunedirektør og ordfører møter tjenesten én gang i året.", "Kommunedirektør og ordførar møter tenesta éin gong i året.", "The municipal director and the mayor meet the service once a year."),
        ],
        48,
        [
            new(new("Tall og økonomi til eierkommunene", "Tal og økonomi til eigarkommunane", "Figures and economy to the owner municipalities"),
            [
                new("Tjenesten melder forbruk og prognose per kommune hver måned.", "Tenesta melder forbruk og prognose per kommune kvar månad.", "The service reports spending and forecast for each municipality every month."),
                new("Store endringer i kostnad meldes med en gang, uten opplysninger om barnet.", "Store endringar i kostnad blir melde med ein gong, utan opplysningar om barnet.", "Large changes in cost are reported at once, without information about the child."),
                new("Små tall skjules, så ingen familie kan kjennes igjen.", "Små tal blir skjulte, så ingen familie kan kjennast igjen.", "Small numbers are hidden, so that no family can be recognised."),
                new("Tilstandsrapporten legges fram i hvert kommunestyre hvert år.", "Tilstandsrapporten blir lagd fram i kvart kommunestyre kvart år.", "The status report is presented in each council every year."),
            ]),
        ],
        [
            new("Hvilke kommuner som deltar, og hvem som er vert", "Kva kommunar som deltek, og kven som er vert", "Which municipalities take part, and who hosts"),
            new("Hvilke oppgaver og hvilken myndighet verten får", "Kva oppgåver og kva myndigheit verten får", "Which tasks and which authority the host gets"),
            new("Når oppgaver og myndighet går over", "Når oppgåver og myndigheit går over", "When tasks and authority pass over"),
            new("Hvordan de andre kommunene får vite om vedtak, uten at taushetsplikten brytes", "Korleis dei andre kommunane får vite om vedtak, utan at teieplikta blir broten", "How the other municipalities learn of decisions without a breach of confidentiality"),
            new("Hvordan kostnadene deles og betales", "Korleis kostnadene blir delte og betalte", "How costs are shared and paid"),
            new("Hvordan en kommune går ut, og hvordan samarbeidet avvikles", "Korleis ein kommune går ut, og korleis samarbeidet blir avvikla", "How a municipality leaves, and how the cooperation is wound up"),
            new("Vedtak i hvert kommunestyre", "Vedtak i kvart kommunestyre", "A decision in each council"),
            new("Hvem som eier arkivet", "Kven som eig arkivet", "Who owns the archive"),
        ]);

    static IReadOnlyList<TemplateDuty> Duties =>
    [
        new(DutyLevel.Leader,
            new("Kommunestyrene", "Kommunestyra", "The councils"),
            new("Vedtar avtalen og får hvert år en redegjørelse om tjenesten.", "Vedtek avtalen og får kvart år ei utgreiing om tenesta.", "Adopt the agreement and get an account of the service every year.")),
        new(DutyLevel.Leader,
            new("Kommunedirektøren i vertskommunen", "Kommunedirektøren i vertskommunen", "Municipal director of the host"),
            new("Er arbeidsgiver, har internkontroll og sørger for døgnberedskap.", "Er arbeidsgivar, har internkontroll og sørgjer for døgnberedskap.", "Is the employer, keeps internal control and sees to round-the-clock cover.")),
        new(DutyLevel.Leader,
            new("Kommunedirektøren i samarbeidskommunen", "Kommunedirektøren i samarbeidskommunen", "Municipal director of a partner municipality"),
            new("Har den forebyggende planen og tjenestene rundt barnet, og følger opp verten.", "Har den førebyggjande planen og tenestene rundt barnet, og følgjer opp verten.", "Has the preventive plan and the services around the child, and follows up the host.")),
        new(DutyLevel.Contact,
            new("Barnevernsleder", "Barnevernsleiar", "Head of child welfare"),
            new("Er til stede i kommunene og svarer når en skole, barnehage eller helsestasjon ringer.", "Er til stades i kommunane og svarer når ein skule, barnehage eller helsestasjon ringjer.", "Is present in the municipalities and answers when a school, kindergarten or health centre calls.")),
        new(DutyLevel.Contact,
            new("Kontaktperson i hver kommune", "Kontaktperson i kvar kommune", "Contact in each municipality"),
            new("Holder oversikt over kommunens tiltak og kobler tjenesten til riktig person.", "Held oversikt over tiltaka i kommunen og koplar tenesta til rett person.", "Keeps an overview of the municipality's measures and connects the service with the right person.")),
    ];
}
