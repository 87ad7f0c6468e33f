namespace Langbenk.Prevention.Agreements;

static class AgreementTemplateSchool
{
    public static AgreementTemplate Template { get; } = new(
        "school-child-welfare",
        new("Skole og barnevernstjeneste", "Skule og barnevernsteneste", "School and child welfare service"),
        new(
            "Skolen ser barnet hver dag. Avtalen skal gjøre det lett å spørre tidlig, riktig å melde når det må meldes, og trygt å samarbeide når barnet får hjelp.",
            "Skulen ser barnet kvar dag. Avtalen skal gjere det lett å spørje tidleg, rett å melde når det må meldast, og trygt å samarbeide når barnet får hjelp.",
            "The school sees the child every day. The agreement makes it easy to ask early, right to report when it must be reported, and safe to cooperate when the child gets help."),
        new(
            "Elever i grunnskole, SFO og videregående som noen er bekymret for, eller som har hjelp fra barnevernet.",
            "Elevar i grunnskule, SFO og vidaregåande som nokon er uroa for, eller som har hjelp frå barnevernet.",
            "Pupils in primary, after-school and upper secondary whom someone worries about, or who get help from child welfare."),
        "oppl § 24-1, bvl § 15-8",
        Duties,
        [
            new("Rektorene og barnevernsleder møtes ved skolestart og i januar.", "Rektorane og barnevernsleiar møtest ved skulestart og i januar.", "Head teachers and the head of child welfare meet at school start and in January."),
            new("Barnevernet er på hver skole minst én gang i halvåret, for ansatte og for elever.", "Barnevernet er på kvar skule minst éin gong i halvåret, for tilsette og for elevar.", "Child welfare is at every school at least once each half-year, for staff and for pupils."),
        ],
        24,
        [
            new(new("Når du er bekymret for en elev", "Når du er uroa for ein elev", "When you are worried about a pupil"),
            [
                new("Snakk med eleven. Skriv ned hva du så og hørte, med dato.", "Snakk med eleven. Skriv ned kva du såg og høyrde, med dato.", "Talk with the pupil. Write down what you saw and heard, with the date."),
                new(
                    "Snakk med foreldrene, med mindre det kan være farlig for barnet – som ved vold eller overgrep hjemme.",
                    "Snakk med foreldra, med mindre det kan vere farleg for barnet – som ved vald eller overgrep heime.",
                    "Talk with the parents, unless it may be dangerous for the child, as with violence or abuse at home."),
                new("Er du i tvil? Drøft anonymt med barnevernet eller teamet i kommunen.", "Er du i tvil? Drøft anonymt med barnevernet eller teamet i kommunen.", "In doubt? Discuss anonymously with child welfare or the municipality's team."),
                new("Er vilkårene i meldeplikten oppfylt, melder du uten å vente. Plikten er din egen.", "Er vilkåra i meldeplikta oppfylte, melder du utan å vente. Plikta er di eiga.", "When the conditions for the duty to report are met, you report without waiting. The duty is your own."),
                new(
                    "Du får svar innen tre uker om at meldingen er mottatt, og om det er åpnet undersøkelse.",
                    "Du får svar innan tre veker om at meldinga er motteken, og om det er opna undersøking.",
                    "Within three weeks you are told that the report is received, and whether an investigation is opened."),
            ]),
        ],
        [
            new("Hvem på skolen og i barnevernet man ringer", "Kven på skulen og i barnevernet ein ringjer", "Whom to call at the school and in child welfare"),
            new("Når meldeplikten gjelder, og at den er personlig", "Når meldeplikta gjeld, og at ho er personleg", "When the duty to report applies, and that it is personal"),
            new("Anonym drøfting: hvordan og hvor ofte", "Anonym drøfting: korleis og kor ofte", "Anonymous discussion: how and how often"),
            new("Samtykke, og hva skolen kan dele uten", "Samtykke, og kva skulen kan dele utan", "Consent, and what the school may share without it"),
            new("Skolegang når et barn flytter eller bor i fosterhjem", "Skulegang når eit barn flyttar eller bur i fosterheim", "Schooling when a child moves or lives in a foster home"),
            new("Felles opplæring hvert år", "Felles opplæring kvart år", "Joint training every year"),
        ])
    {
        Between = [AgreementSide.School, AgreementSide.ChildWelfare],
    };

    static IReadOnlyList<TemplateDuty> Duties =>
    [
        new(DutyLevel.Leader,
            new("Rektor", "Rektor", "Head teacher"),
            new("Sørger for at alle ansatte kan meldeplikten, og at noen har tid til å møte.", "Sørgjer for at alle tilsette kan meldeplikta, og at nokon har tid til å møte.", "Sees to it that all staff know the duty to report, and that someone has time to attend.")),
        new(DutyLevel.Leader,
            new("Barnevernsleder", "Barnevernsleiar", "Head of child welfare"),
            new("Gir skolen en fast kontakt og svar på meldinger i tide.", "Gir skulen ein fast kontakt og svar på meldingar i tide.", "Gives the school a fixed contact and answers reports in time.")),
        new(DutyLevel.Contact,
            new("Kontaktlærer og sosiallærer", "Kontaktlærar og sosiallærar", "Class teacher and social teacher"),
            new("Følger med, snakker med eleven og møter i samarbeid når familien har sagt ja.", "Følgjer med, snakkar med eleven og møter i samarbeid når familien har sagt ja.", "Pay attention, talk with the pupil and take part when the family has agreed.")),
        new(DutyLevel.Contact,
            new("Kontaktperson i barnevernet", "Kontaktperson i barnevernet", "Contact in child welfare"),
            new("Tar imot spørsmål, drøfter anonymt og sier hva skolen kan gjøre selv.", "Tek imot spørsmål, drøftar anonymt og seier kva skulen kan gjere sjølv.", "Takes questions, discusses anonymously and says what the school can do itself.")),
    ];
}
