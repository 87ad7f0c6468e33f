using Langbenk.Kernel;

namespace Langbenk.Cooperation.Teams.WrongChild;

/// <summary>Every refusal about a team on the wrong child. A number is never reused.</summary>
public static class WrongChildProblems
{
    public static readonly Problem NoReason = new(7480, new Text(
        "Skriv hvordan dere vet at det er feil barn: minst ti tegn, høyst 500. Ikke gjenta det som står i notatene.",
        "Skriv korleis de veit at det er feil barn: minst ti teikn, høgst 500. Ikkje ta opp att det som står i notata.",
        "Write how you know that it is the wrong child: at least ten characters, at most 500. Do not repeat what the notes say."));

    public static readonly Problem InOwnRecord = new(7481, new Text(
        "Noe herfra er journalført hos dere, og der slettes det ikke. Skriv hvordan det rettes i journalen.",
        "Noko herifrå er journalført hos dykk, og der blir det ikkje sletta. Skriv korleis det blir retta i journalen.",
        "Something from here is in your own record, and is not deleted there. Write how it is put right in the record."));

    public static readonly Problem AlreadyAsked = new(7482, new Text(
        "Noen i tjenesten har alt bedt om det.", "Nokon i tenesta har alt bede om det.", "Somebody in the service has already asked for it."));

    public static readonly Problem SamePerson = new(7483, new Text(
        "Du har bedt om det selv. En annen i tjenesten må bekrefte.", "Du har bede om det sjølv. Ein annan i tenesta må stadfeste.", "You asked for it yourself. Somebody else in the service must confirm."));

    public static readonly Problem NoLongerAsked = new(7484, new Text(
        "Ønsket er trukket tilbake eller besvart. Alt står som før.", "Ønsket er trekt tilbake eller svart på. Alt står som før.", "The request has been withdrawn or answered. Everything stays as it was."));

    public static readonly Problem JournaledMeanwhile = new(7485, new Text(
        "Noe er journalført hos dere etter at ønsket ble skrevet. Trekk det tilbake, og be om det på nytt med hvordan det rettes i journalen.",
        "Noko er journalført hos dykk etter at ønsket vart skrive. Trekk det tilbake, og be om det på nytt med korleis det blir retta i journalen.",
        "Something was put in your own record after the request was written. Withdraw it, and ask again with how it is put right in the record."));

    public static readonly Problem NoConsent = new(7486, new Text(
        "Velg samtykket for det riktige barnet. Det må gjelde i dag, være spurt om av dere og ha samme formål.",
        "Vel samtykket for det rette barnet. Det må gjelde i dag, vere spurt om av dykk og ha same formål.",
        "Choose the consent for the right child. It must be valid today, asked for by you, and to the same purpose."));

    public static readonly Problem NoChoice = new(7487, new Text(
        "Velg om det bare skal slettes, eller om deres egne notater skal flyttes.", "Vel om det berre skal slettast, eller om dykkar eigne notat skal flyttast.", "Choose whether it is only to be deleted, or your own notes moved."));

    public static readonly Problem Overtaken = new(7488, new Text(
        "Noen skrev i laget i samme øyeblikk. Se over det, og bekreft en gang til.", "Nokon skreiv i laget i same augeblink. Sjå over det, og stadfest ein gong til.", "Somebody wrote in the team in the same moment. Look it over, and confirm once more."));

    public static readonly Problem OwnWordsFirst = new(7489, new Text(
        "Dere har egne notater her. De må fjernes først.", "De har eigne notat her. Dei må fjernast først.", "You have notes of your own here. They must be removed first."));
}
