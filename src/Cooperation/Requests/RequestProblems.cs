using Langbenk.Kernel;

namespace Langbenk.Cooperation.Requests;

/// <summary>Every refusal about requests for help. A number is never reused.</summary>
public static class RequestProblems
{
    public static readonly Problem NoWants = new(7431, new Text(
        "Skriv hva familien vil ha hjelp med, med deres egne ord.", "Skriv kva familien vil ha hjelp med, med deira eigne ord.", "Write what the family wants help with, in its own words."));

    public static readonly Problem NoChild = new(7432, new Text(
        "Skriv hva barnet selv sa, eller hvorfor barnet ikke er spurt.", "Skriv kva barnet sjølv sa, eller kvifor barnet ikkje er spurt.", "Write what the child said, or why the child has not been asked."));

    public static readonly Problem NoTried = new(7433, new Text(
        "Skriv hva som er prøvd. Er ingenting prøvd, skriver du det.", "Skriv kva som er prøvd. Er ingenting prøvd, skriv du det.", "Write what has been tried. If nothing has, write that."));

    public static readonly Problem NoUrgency = new(7434, new Text("Velg hvor mye det haster.", "Vel kor mykje det hastar.", "Choose how urgent it is."));

    public static readonly Problem NoConsent = new(7435, new Text(
        "Velg et samtykke som gjelder i dag, der alle som må svare, har sagt ja til mottaket, begge veier.",
        "Vel eit samtykke som gjeld i dag, der alle som må svare, har sagt ja til mottaket, begge vegar.",
        "Choose a consent that is valid today, where everybody who must answer has said yes to the reception, both ways."));

    public static readonly Problem NoReception = new(7436, new Text(
        "Velg hvor forespørselen skal.", "Vel kvar førespurnaden skal.", "Choose where the request is to go."));

    public static readonly Problem NoKinds = new(7437, new Text(
        "Kryss av hva slags opplysninger du har skrevet.", "Kryss av kva slags opplysningar du har skrive.", "Tick what kinds of information you have written."));

    public static readonly Problem NoAbout = new(7438, new Text("Velg hvem det handler om.", "Vel kven det handlar om.", "Choose whom it is about."));

    public static readonly Problem TextTooLong = new(7439, new Text(
        "Teksten er for lang: høyst 20 000 tegn.", "Teksten er for lang: høgst 20 000 teikn.", "The text is too long: at most 20 000 characters."));

    public static readonly Problem NumberInText = new(7440, new Text(
        "Teksten har et fødselsnummer. Ta det bort: barnet er alt valgt.", "Teksten har eit fødselsnummer. Ta det bort: barnet er alt valt.", "The text has a national identity number. Take it out: the child is chosen already."));

    public static readonly Problem NotCovered = new(7441, new Text(
        "Familiens samtykke dekker ikke alt du har krysset av, eller ikke alle det handler om. Ta det ut, eller spør familien på nytt.",
        "Samtykket frå familien dekkjer ikkje alt du har kryssa av, eller ikkje alle det handlar om. Ta det ut, eller spør familien på nytt.",
        "The family’s consent does not cover all you have ticked, or not everybody it is about. Take it out, or ask the family again."));

    public static readonly Problem WouldReveal = new(7442, new Text(
        "Barnet har beskyttet adresse, og dette ville røpe hvor det er. Ta det muntlig med den som har ansvar for adressen.",
        "Barnet har verna adresse, og dette ville røpe kvar det er. Ta det munnleg med den som har ansvar for adressa.",
        "The child’s address is protected, and this would reveal where the child is. Talk with whoever is responsible for the address."));

    public static readonly Problem AskLeader = new(7443, new Text(
        "Tjenesten din kjenner barnet fra før. Be lederen sette deg på barnet, så kan du ta saken.",
        "Tenesta di kjenner barnet frå før. Be leiaren setje deg på barnet, så kan du ta saka.",
        "Your service knows the child already. Ask the leader to put you on the child; then you can take it."));

    public static readonly Problem NoOutcome = new(7444, new Text("Velg hva det blir til.", "Vel kva det blir til.", "Choose what it becomes."));

    public static readonly Problem NoMeasure = new(7445, new Text(
        "Velg et tiltak i oversikten som er i bruk i dag.", "Vel eit tiltak i oversikta som er i bruk i dag.", "Choose a measure in the catalogue that is in use today."));

    public static readonly Problem NoWords = new(7446, new Text("Skriv svaret.", "Skriv svaret.", "Write the answer."));

    public static readonly Problem NobodyAnswered = new(7447, new Text(
        "Velg hvem som får svaret. Den som spurte, skal ikke bli gående og vente.", "Vel kven som får svaret. Den som spurde, skal ikkje bli gåande og vente.", "Choose who is answered. Whoever asked should not be left waiting."));

    public static readonly Problem NoReferralService = new(7448, new Text(
        "Velg en tjeneste familien har sagt ja til.", "Vel ei teneste familien har sagt ja til.", "Choose a service that the family has said yes to."));

    public static readonly Problem AlreadyReferred = new(7449, new Text(
        "Tjenesten er alt spurt. Vent på svaret.", "Tenesta er alt spurd. Vent på svaret.", "The service has already been asked. Await its answer."));

    public static readonly Problem NoReason = new(7450, new Text("Skriv hvorfor.", "Skriv kvifor.", "Write why."));

    public static readonly Problem NotAtWork = new(7451, new Text(
        "Velg en som arbeider i tjenesten i dag.", "Vel ein som arbeider i tenesta i dag.", "Choose somebody who works in the service today."));

    public static readonly Problem OtherNotCovered = new(7452, new Text(
        "Ingen av samtykkene åpner for å fortelle at de to har spurt. Spør familien først.",
        "Ingen av samtykka opnar for å fortelje at dei to har spurt. Spør familien først.",
        "None of the consents allows telling that the two have asked. Ask the family first."));

    public static readonly Problem NoContact = new(7453, new Text("Velg hvem som spurte, og hvordan.", "Vel kven som spurde, og korleis.", "Choose who asked, and how."));

    public static readonly Problem ConsentEnded = new(7454, new Text(
        "Samtykket gjelder ikke lenger. Snakk med mottaket som spurte.", "Samtykket gjeld ikkje lenger. Snakk med mottaket som spurde.", "The consent no longer holds. Talk with the reception that asked."));

    public static readonly Problem Overtaken = new(7455, new Text(
        "En annen svarte i samme øyeblikk. Les svaret, og skriv bare det som mangler.", "Ein annan svarte i same augneblink. Les svaret, og skriv berre det som manglar.", "Somebody else answered in the same moment. Read the answer, and write only what is missing."));

    /// <summary>There is one answer: who comes after does not write over it.</summary>
    public static readonly Problem AnsweredBefore = new(7461, new Text(
        "Noen svarte før du sendte dette. Det du skrev, er ikke sendt til noen. Det ligger her som utkast. Les svaret som gjelder.",
        "Nokon svarte før du sende dette. Det du skreiv, er ikkje sendt til nokon. Det ligg her som utkast. Les svaret som gjeld.",
        "Somebody answered before you sent this. What you wrote has been sent to nobody. It is kept here as a draft. Read the answer that counts."));

    public static readonly Problem AnsweredByService = new(7462, new Text(
        "Tjenesten din har alt svart på henvisningen, og det svaret gjelder. Ditt er ikke sendt til noen.",
        "Tenesta di har alt svart på tilvisinga, og det svaret gjeld. Ditt er ikkje sendt til nokon.",
        "Your service has already answered the referral, and that answer counts. Yours has been sent to nobody."));

    /// <summary>To the reception.</summary>
    public static readonly Problem TakenBack = new(7463, new Text(
        "Forespørselen er trukket tilbake av den som sendte den, og skal ikke besvares. Det du skrev, er ikke sendt til noen.",
        "Førespurnaden er trekt tilbake av den som sende han, og skal ikkje svarast på. Det du skreiv, er ikkje sendt til nokon.",
        "The request has been taken back by who sent it, and is not to be answered. What you wrote has been sent to nobody."));

    public static readonly Problem TakenBackBefore = new(7464, new Text(
        "Forespørselen er alt trukket tilbake. Grunnen som ble skrevet først, står.", "Førespurnaden er alt trekt tilbake. Grunnen som vart skriven først, står.", "The request has already been taken back. The reason that was written first stands."));

    public static readonly Problem NoQuestion = new(7456, new Text("Skriv spørsmålet.", "Skriv spørsmålet.", "Write the question."));

    public static readonly Problem NoQuestionConsent = new(7458, new Text(
        "Velg et samtykke som gjelder i dag, og som lar dem svare deg («begge veier»).", "Vel eit samtykke som gjeld i dag, og som lèt dei svare deg («begge vegar»).", "Choose a consent that is valid today, and that lets them answer you (“both ways”)."));

    public static readonly Problem NoServices = new(7459, new Text(
        "Velg hvem du spør, blant tjenestene i samtykket.", "Vel kven du spør, blant tenestene i samtykket.", "Choose whom you ask, among the services in the consent."));
}
