using Langbenk.Kernel;

namespace Langbenk.Cooperation.Teams.Erasing;

/// <summary>Every refusal about taking a note away. A number is never reused.</summary>
public static class ErasureProblems
{
    public static readonly Problem NoReason = new(7471, new Text(
        "Skriv hvorfor notatet skal bort: minst ti tegn, høyst 500. Ikke gjenta det som står i det.",
        "Skriv kvifor notatet skal bort: minst ti teikn, høgst 500. Ikkje ta opp att det som står i det.",
        "Write why the note is to go: at least ten characters, at most 500. Do not repeat what it says."));

    public static readonly Problem InOwnRecord = new(7472, new Text(
        "Notatet er journalført hos dere, og der slettes det ikke herfra. Skriv hvordan det rettes i journalen.",
        "Notatet er journalført hos dykk, og der blir det ikkje sletta herifrå. Skriv korleis det blir retta i journalen.",
        "The note is in your own record, and is not deleted there from here. Write how it is put right in the record."));

    public static readonly Problem AlreadyAsked = new(7473, new Text(
        "Noen i tjenesten har alt bedt om at notatet fjernes.", "Nokon i tenesta har alt bede om at notatet blir fjerna.", "Somebody in the service has already asked for the note to be removed."));

    public static readonly Problem SamePerson = new(7474, new Text(
        "Du har bedt om det selv. En annen i tjenesten må bekrefte.", "Du har bede om det sjølv. Ein annan i tenesta må stadfeste.", "You asked for it yourself. Somebody else in the service must confirm."));

    public static readonly Problem NoLongerAsked = new(7475, new Text(
        "Ønsket er trukket tilbake eller besvart. Notatet står.", "Ønsket er trekt tilbake eller svart på. Notatet står.", "The request has been withdrawn or answered. The note stays."));

    public static readonly Problem StaysHere = new(7476, new Text(
        "Dette notatet er en innkalling eller hører til en oppgave, og kan ikke flyttes. Det kan slettes.",
        "Dette notatet er ei innkalling eller høyrer til ei oppgåve, og kan ikkje flyttast. Det kan slettast.",
        "This note is an invitation to a meeting or belongs to a task, and cannot be moved. It can be deleted."));

    public static readonly Problem NoTeam = new(7477, new Text(
        "Velg laget notatet skal flyttes til: et åpent lag som tjenesten er med i.",
        "Vel laget notatet skal flyttast til: eit ope lag som tenesta er med i.",
        "Choose the team to move the note to: an open team that the service takes part in."));

    public static readonly Problem NoChoice = new(7478, new Text(
        "Velg om notatet skal slettes eller flyttes.", "Vel om notatet skal slettast eller flyttast.", "Choose whether the note is to be deleted or moved."));

    public static readonly Problem TextTooLong = new(7490, new Text("Teksten kan være høyst 500 tegn.", "Teksten kan ha høgst 500 teikn.", "The text can be at most 500 characters."));

    public static readonly Problem JournaledMeanwhile = new(7479, new Text(
        "Notatet er journalført hos dere etter at ønsket ble skrevet. Trekk det tilbake, og be om det på nytt med hvordan det rettes i journalen.",
        "Notatet er journalført hos dykk etter at ønsket vart skrive. Trekk det tilbake, og be om det på nytt med korleis det blir retta i journalen.",
        "The note was put in your own record after the request was written. Withdraw it, and ask again with how it is put right in the record."));
}
