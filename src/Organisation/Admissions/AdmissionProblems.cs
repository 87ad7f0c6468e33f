using Langbenk.Kernel;

namespace Langbenk.Organisation.Admissions;

/// <summary>Refusals where a way in waits for a second pair of eyes. A number is never reused.</summary>
public static class AdmissionProblems
{
    public static readonly Problem SamePerson = new(3040, new Text(
        "Den som ber om dette, den det gjelder, og den som bekrefter, må være hver sin. En annen må gjøre det.",
        "Den som bed om dette, den det gjeld, og den som stadfestar, må vere kvar sin. Ein annan må gjere det.",
        "The one who asks, the one it is for and the one who confirms must be different people. Somebody else must do it."));

    public static readonly Problem NoLongerAsked = new(3041, new Text(
        "En annen har alt svart, eller det er trukket tilbake. Ingenting er gjort nå.",
        "Ein annan har alt svara, eller det er trekt tilbake. Ingenting er gjort no.",
        "Somebody else has answered already, or it was taken back. Nothing was done now."));

    public static readonly Problem HasLapsed = new(3042, new Text(
        "Fristen for å bekrefte har gått ut. Be administratoren spørre på nytt.",
        "Fristen for å stadfeste har gått ut. Be administratoren spørje på nytt.",
        "The time for confirming has passed. Ask the administrator to ask anew."));

    public static readonly Problem NotSaid = new(3043, new Text(
        "Kryss av for at du vet hvem dette er. Vet du det ikke, sier du nei.",
        "Kryss av for at du veit kven dette er. Veit du det ikkje, seier du nei.",
        "Tick that you know who this is. If you do not know, say no."));

    public static readonly Problem AskerGone = new(3044, new Text(
        "Den som ba om dette, er ikke lenger administrator her. Be en som er det, spørre på nytt.",
        "Den som bad om dette, er ikkje lenger administrator her. Be ein som er det, spørje på nytt.",
        "The one who asked is no longer administrator here. Have somebody who is ask anew."));

    public static readonly Problem NoReason = new(3045, new Text(
        "Skriv hvorfor ikke, så den som ba, vet hva som er galt (høyst 500 tegn).",
        "Skriv kvifor ikkje, så den som bad, veit kva som er gale (høgst 500 teikn).",
        "Write why not, so that the one who asked knows what is wrong (at most 500 characters)."));

    public static readonly Problem AlreadyAsked = new(3046, new Text(
        "Det er alt bedt om. Det venter på at en annen bekrefter.", "Det er alt bede om. Det ventar på at ein annan stadfestar.", "It is asked for already. It waits for somebody else to confirm it."));

    public static readonly Problem NobodyCanConfirm = new(3047, new Text(
        "Ingen andre kan bekrefte dette: Kommunen har bare én administrator, og tjenesten har ingen annen leder. Be den som drifter Langbenk på serveren om å legge inn en administrator til, eller lederen for tjenesten.",
        "Ingen andre kan stadfeste dette: Kommunen har berre éin administrator, og tenesta har ingen annan leiar. Be den som driftar Langbenk på tenaren om å leggje inn ein administrator til, eller leiaren for tenesta.",
        "Nobody else can confirm this: the municipality has one administrator only, and the service no other head. Ask whoever runs Langbenk on the server to add another administrator, or the head of the service."));

    public static readonly Problem AccountClosed = new(3048, new Text(
        "Kontoen er stengt i mellomtiden.", "Kontoen er stengd i mellomtida.", "The account has been closed meanwhile."));

    public static readonly Problem TryAgain = new(3049, new Text(
        "Noe ble endret i samme øyeblikk. Prøv en gang til.", "Noko vart endra i same augneblink. Prøv ein gong til.", "Something was changed in the same moment. Try once more."));

    public static readonly Problem SayWhoFirst = new(3050, new Text(
        "Skriv først hvem du er selv: under Min konto, mens du er administrator, leder, ansatt i tjenesten eller personvernombud. Den som ber og den som bekrefter, må være to mennesker, også når ett menneske har to kontoer.",
        "Skriv først kven du er sjølv: under Kontoen min, medan du er administrator, leiar, tilsett i tenesta eller personvernombod. Den som bed og den som stadfestar, må vere to menneske, også når eitt menneske har to kontoar.",
        "First write who you are yourself: under My account, while you are administrator, leader, staff of the service or data protection officer. The one who asks and the one who confirms must be two people, also where one person has two accounts."));

    public static readonly Problem PersonsOff = new(3053, new Text(
        "Personopplysninger er slått av nå, og da spør ingen hvem den som ber og den som bekrefter er. Slå dem på igjen først, eller be den som drifter Langbenk på serveren, om å gjøre det.",
        "Personopplysningar er slått av no, og då spør ingen kven den som bed og den som stadfestar er. Slå dei på igjen først, eller be den som driftar Langbenk på tenaren, om å gjere det.",
        "Personal data is switched off now, and then nobody asks who the one who asks and the one who confirms are. Switch it on again first, or ask whoever runs Langbenk on the server to do it."));

    public static readonly Problem AskerUnsaid = new(3051, new Text(
        "Den som ba om dette, har ikke skrevet hvem hun eller han er. Det må skrives før du kan bekrefte.",
        "Den som bad om dette, har ikkje skrive kven ho eller han er. Det må skrivast før du kan stadfeste.",
        "The one who asked has not written who she or he is. That must be written before you can confirm."));
}
