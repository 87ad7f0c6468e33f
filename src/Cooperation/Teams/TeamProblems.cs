using Langbenk.Kernel;

namespace Langbenk.Cooperation.Teams;

/// <summary>Every refusal about teams. A number is never reused.</summary>
public static class TeamProblems
{
    public static readonly Problem NoWay = new(7201, new Text("Velg hvordan dere skal samarbeide.", "Vel korleis de skal samarbeide.", "Choose how you are to cooperate."));

    public static readonly Problem NoConsent = new(7203, new Text(
        "Laget åpnes bare når alle som må samtykke, har sagt ja, og samtykket gjelder i dag.",
        "Laget blir opna berre når alle som må samtykkje, har sagt ja, og samtykket gjeld i dag.",
        "The team is opened only when everybody who must consent has said yes, and the consent is valid today."));

    public static readonly Problem NotOpen = new(7204, new Text(
        "Samarbeidet er avsluttet. Åpne det igjen hvis det trengs.", "Samarbeidet er avslutta. Opne det att om det trengst.", "The cooperation has ended. Reopen it if it is needed."));

    public static readonly Problem NoService = new(7205, new Text("Velg hvilken tjeneste du vil invitere.", "Vel kva teneste du vil invitere.", "Choose which service to invite."));

    public static readonly Problem AlreadyIn = new(7206, new Text("Tjenesten er alt spurt eller med.", "Tenesta er alt spurd eller med.", "The service is already asked or takes part."));

    public static readonly Problem InvitationNotAllowed = new(7207, new Text(
        "Familien har ikke sagt ja til at denne tjenesten får vite om barnet. Spør familien først.",
        "Familien har ikkje sagt ja til at denne tenesta får vite om barnet. Spør familien først.",
        "The family has not said yes to this service being told of the child. Ask the family first."));

    public static readonly Problem WouldReveal = new(7208, new Text(
        "Barnet har beskyttet adresse, og invitasjonen ville røpe hvor det er. Ta det muntlig med den som har ansvar for adressen.",
        "Barnet har verna adresse, og invitasjonen ville røpe kvar det er. Ta det munnleg med den som har ansvar for adressa.",
        "The child’s address is protected, and the invitation would reveal where the child is. Talk with whoever is responsible for the address."));

    public static readonly Problem NoReason = new(7209, new Text("Skriv hvorfor.", "Skriv kvifor.", "Write why."));

    public static readonly Problem AskLeader = new(7210, new Text(
        "Tjenesten din kjenner barnet fra før. Be lederen sette deg på barnet, så kan du svare ja.",
        "Tenesta di kjenner barnet frå før. Be leiaren setje deg på barnet, så kan du svare ja.",
        "Your service knows the child already. Ask the leader to put you on the child; then you can say yes."));

    public static readonly Problem NoText = new(7211, new Text("Skriv hva det gjelder.", "Skriv kva det gjeld.", "Write what it is about."));

    public static readonly Problem TextTooLong = new(7212, new Text(
        "Teksten er for lang: høyst 100 000 tegn. Del den i to.", "Teksten er for lang: høgst 100 000 teikn. Del han i to.", "The text is too long: at most 100 000 characters. Split it in two."));

    public static readonly Problem NoEntryKind = new(7213, new Text("Velg hva slags notat det er.", "Vel kva slags notat det er.", "Choose what kind of note it is."));

    public static readonly Problem NoKinds = new(7214, new Text(
        "Kryss av hva slags opplysninger som står i notatet. Det avgjør hvem som kan få vite det.",
        "Kryss av kva slags opplysningar som står i notatet. Det avgjer kven som kan få vite det.",
        "Tick what kinds of information are in the note. That decides who can be told."));

    public static readonly Problem NoAbout = new(7215, new Text("Velg hvem notatet handler om.", "Vel kven notatet handlar om.", "Choose whom the note is about."));

    public static readonly Problem NotAParticipant = new(7216, new Text(
        "Mottakeren er ikke med i laget, slik du ser det.", "Mottakaren er ikkje med i laget, slik du ser det.", "The receiver does not take part in the team, as you see it."));

    public static readonly Problem NumberInText = new(7217, new Text(
        "Teksten har et fødselsnummer. Ta det bort: barnet er alt valgt.", "Teksten har eit fødselsnummer. Ta det bort: barnet er alt valt.", "The text has a national identity number. Take it out: the child is chosen already."));

    public static readonly Problem NoEvaluation = new(7218, new Text(
        "Skriv kort hva samarbeidet førte til.", "Skriv kort kva samarbeidet førte til.", "Write briefly what the cooperation led to."));

    public static readonly Problem OfferPending = new(7219, new Text(
        "Noen er alt spurt om å ta over. Vent på svaret, eller ta tilbake spørsmålet.", "Nokon er alt spurd om å ta over. Vent på svaret, eller ta spørsmålet tilbake.", "Somebody has already been asked to take over. Await the answer, or withdraw the question."));

    public static readonly Problem HolderNotKnown = new(7226, new Text(
        "De har ikke fått vite at dere er med, og kan ikke spørres av dere. Tjenesten som åpnet laget, kan ta over stafettpinnen og gi den videre.",
        "Dei har ikkje fått vite at de er med, og kan ikkje bli spurde av dykk. Tenesta som opna laget, kan ta over stafettpinnen og gi han vidare.",
        "They have not been told that you take part, and cannot be asked by you. The service that opened the team can take over the baton and pass it on."));

    public static readonly Problem AnsweredByService = new(7227, new Text(
        "Tjenesten din har alt svart på invitasjonen, og det svaret gjelder. Ditt er ikke sendt til noen.",
        "Tenesta di har alt svart på invitasjonen, og det svaret gjeld. Ditt er ikkje sendt til nokon.",
        "Your service has already answered the invitation, and that answer counts. Yours has been sent to nobody."));

    public static readonly Problem OfferAnswered = new(7228, new Text(
        "Spørsmålet om stafettpinnen er alt besvart eller tatt tilbake, og svaret ditt endret ingenting. Siden viser hva som gjelder nå.",
        "Spørsmålet om stafettpinnen er alt svart på eller teke tilbake, og svaret ditt endra ingenting. Sida viser kva som gjeld no.",
        "The question about the baton has already been answered or withdrawn, and your answer changed nothing. The page shows what stands now."));

    public static readonly Problem HolderCannotLeave = new(7220, new Text(
        "Tjenesten holder stafettpinnen. Gi den videre først.", "Tenesta held stafettpinnen. Gi han vidare først.", "The service holds the baton. Pass it on first."));

    public static readonly Problem CorrectedIsGone = new(7229, new Text(
        "Notatet du retter, er fjernet. Det du skrev, står her. Lagrer du nå, blir det et nytt notat.",
        "Notatet du rettar, er fjerna. Det du skreiv, står her. Lagrar du no, blir det eit nytt notat.",
        "The note you correct has been removed. What you wrote is here. If you save now, it becomes a new note."));

    public static readonly Problem NobodyToTell = new(7221, new Text("Velg hvem som skal få vite det.", "Vel kven som skal få vite det.", "Choose who is to be told."));

    public static readonly Problem NotTheirStaff = new(7222, new Text(
        "Den du valgte, arbeider ikke i tjenesten. Velg tjenesten alene, så avgjør lederen der hvem.",
        "Den du valde, arbeider ikkje i tenesta. Vel tenesta åleine, så avgjer leiaren der kven.",
        "The person you chose does not work in the service. Choose the service alone; its leader then decides who."));

    public static readonly Problem OpenerCannotLeave = new(7223, new Text(
        "Tjenesten har spurt om samtykket som laget hviler på, og kan ikke gå ut. Avslutt samarbeidet i stedet.",
        "Tenesta har spurt om samtykket som laget kviler på, og kan ikkje gå ut. Avslutt samarbeidet i staden.",
        "The service asked for the consent that the team rests on, and cannot leave. End the cooperation instead."));

    public static readonly Problem ConsentEnded = new(7224, new Text(
        "Samtykket gjelder ikke lenger, så du kan ikke bli med nå. Snakk med den som spurte.",
        "Samtykket gjeld ikkje lenger, så du kan ikkje bli med no. Snakk med den som spurde.",
        "The consent no longer holds, so you cannot join now. Talk with the person who asked."));

    public static readonly Problem OtherPurpose = new(7225, new Text(
        "Samtykket gjelder et annet formål enn det laget ble åpnet for. Spør familien om samme formål, eller åpne et nytt lag.",
        "Samtykket gjeld eit anna formål enn det laget vart opna for. Spør familien om same formål, eller opne eit nytt lag.",
        "The consent is to another purpose than the team was opened for. Ask the family for the same purpose, or open a new team."));

    public static readonly Problem NobodyToShow = new(7235, new Text("Velg hvem som skal få vite om hvem.", "Vel kven som skal få vite om kven.", "Choose who is to be told of whom."));

    public static readonly Problem MayNotKnow = new(7236, new Text(
        "Familien har ikke sagt ja til at disse to får vite om hverandre. Spør familien først.",
        "Familien har ikkje sagt ja til at desse to får vite om kvarandre. Spør familien først.",
        "The family has not said yes to these two being told of each other. Ask the family first."));

    public static readonly Problem WouldRevealPlace = new(7237, new Text(
        "Barnet har beskyttet adresse, og dette ville røpe hvor det er. Ta det muntlig med den som har ansvar for adressen.",
        "Barnet har verna adresse, og dette ville røpe kvar det er. Ta det munnleg med den som har ansvar for adressa.",
        "The child’s address is protected, and this would reveal where the child is. Talk with whoever is responsible for the address."));
}
