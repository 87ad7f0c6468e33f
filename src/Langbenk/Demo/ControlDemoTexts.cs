namespace Langbenk.Demo;

/// <summary>
/// A duty as the demonstration's service follows it. Months ago: when the routine was reviewed and the latest evidence is from;
/// negative where there is none.
/// </summary>
sealed record ControlDemoDuty(string Key, string Routine, string Owner, int ReviewedMonthsAgo, int EvidenceMonthsAgo, string Evidence);

static class ControlDemoTexts
{
    public static readonly IReadOnlyList<ControlDemoDuty> ChildWelfare =
    [
        new("screening-within-a-week", "Mottaksteamet leser alle meldinger hver morgen. Faglederen fordeler samme dag. Ved ferie og sykdom står vikaren på lista i fellesmappa. Fredag klokka tolv sjekker faglederen at ingen melding er eldre enn fem dager.", "Fagleder mottak", 4, 1, "Liste over meldinger i oktober: 31 av 31 vurdert innen en uke"),
        new("feedback-received", "Merkantil sender svar til melderen samme uke. Faglederen kjører en liste over meldinger uten svar hver mandag.", "Merkantil leder", 7, 2, "Liste over meldinger uten svar: 0"),
        new("investigation-in-time", "Teamleder ser fristene i ukemøtet. Bare barnevernleder kan bestemme seks måneder, og skriver begrunnelsen samme dag.", "Teamleder undersøkelse", 5, 1, "Fristoversikt uke 44: 2 av 27 undersøkelser nær fristen"),
        new("investigation-plan", "Planen skrives den første uka og leses av en kollega. Den sier når barnet skal snakkes med, og av hvem.", "Teamleder undersøkelse", 20, 3, "Stikkprøve av ti saker: ni hadde plan"),
        new("feedback-after-investigation", "Når undersøkelsen lukkes, spør systemet om melderen er offentlig. Saksbehandleren sender svaret før saken arkiveres.", "Teamleder undersøkelse", 6, 14, "Gjennomgang av lukkede undersøkelser"),
        new("plan-of-measures", "Ingen tiltak starter uten plan. Planen lages sammen med barnet og foreldrene og ligger i saken samme dag.", "Teamleder tiltak", 3, 2, "92 av 97 barn med tiltak har en gjeldende plan"),
        new("measures-evaluated", "Vi evaluerer hver tredje måned, og alltid sammen med barnet. Lista over planer som har gått over, tas opp i teammøtet.", "Teamleder tiltak", 8, 4, "Liste over planer: 11 evalueringer gjort for sent"),
        new("after-care-offer", "Vi kaller inn til 17-årsmøte i måneden etter 17-årsdagen. Nav og helsesykepleier inviteres når ungdommen vil det.", "Teamleder ettervern", 2, 3, "Alle som fylte 17 i år, er innkalt"),
        new("foster-home-visits", "", "", -1, -1, ""),
        new("child-takes-part", "Ingen vedtak går ut før noen har snakket med barnet, eller har skrevet hvorfor ikke. Vi bruker en samtaleguide etter alder.", "Barnevernleder", 9, 5, "Stikkprøve: 18 av 20 vedtak viste hva barnet mente"),
        new("child-record", "Notatet skrives innen to arbeidsdager. Teamlederen leser fem tilfeldige journaler i måneden.", "Barnevernleder", 6, 1, "Siste notat i ti saker: eldste var elleve dager"),
        new("serious-incidents", "", "", -1, -1, ""),
        new("available-at-any-time", "Barnevernvakta svarer utenom kontortid. Vaktplanen lages for et halvt år om gangen.", "Barnevernleder", 4, 6, "Prøvetelefon en søndag kveld: svar etter to minutter"),
        new("leader-competence", "Vi ser på utdanning og erfaring hvert år i budsjettarbeidet og lager plan for videreutdanning.", "Barnevernleder", 10, 8, "Oversikt over utdanning og plan"),
        new("training-and-guidance", "Nye ansatte har fadder i tre måneder og veiledning annenhver uke. Opplæringsplanen gjelder alle.", "Barnevernleder", 11, 2, "Opplæringsplan 2026 med deltakere"),
        new("internal-control", "Vi går gjennom avvik i ledermøtet hver måned og rapporterer til kommunestyrene en gang i året.", "Barnevernleder", 3, 1, "Referat fra ledermøtet"),
        new("confidentiality", "Alle har kurs om taushetsplikt når de begynner, og en time hvert år om når vi likevel kan dele.", "Merkantil leder", 26, 15, "Kurs om taushetsplikt"),
        new("protected-address", "Bare to ansatte åpner saker med sperret adresse. Brev kontrolleres av begge før de sendes.", "Barnevernleder", 5, 4, "Kontroll av brevmaler"),
    ];

    public static readonly IReadOnlyList<ControlDemoDuty> Nav =
    [
        new("duty-to-report", "Veilederen melder selv. Leder skal ikke godkjenne. Adressen til barnevernet henger på veggen ved pulten.", "Leder sosiale tjenester", 7, 6, "Opplæring i meldeplikten, 14 av 15 deltok"),
        new("valid-consent", "", "", -1, -1, ""),
    ];
}
