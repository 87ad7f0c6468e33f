using Langbenk.Kernel;

namespace Langbenk.Cooperation.Worries;

/// <summary>What is refused about a worry. A number is never reused.</summary>
public static class WorryProblems
{
    public static readonly Problem NothingSeen = new(7001, new Text(
        "Skriv hva du har sett eller hørt.", "Skriv kva du har sett eller høyrt.", "Write what you have seen or heard."));

    public static readonly Problem NoLevel = new(7002, new Text("Velg hvor urolig du er.", "Vel kor uroleg du er.", "Choose how worried you are."));

    public static readonly Problem NoTalk = new(7003, new Text("Velg et svar.", "Vel eit svar.", "Choose an answer."));

    public static readonly Problem NotSaidWhat = new(7004, new Text(
        "Skriv hva som ble sagt, med deres egne ord.", "Skriv kva som blei sagt, med deira eigne ord.", "Write what was said, in their own words."));

    public static readonly Problem NotSaidWhyNot = new(7005, new Text(
        "Skriv hvorfor dere ikke har snakket sammen.", "Skriv kvifor de ikkje har snakka saman.", "Write why you have not talked."));

    public static readonly Problem NoNext = new(7006, new Text("Velg hva du gjør nå.", "Vel kva du gjer no.", "Choose what you do now."));

    public static readonly Problem NoNextDay = new(7007, new Text(
        "Skriv når du ser på det igjen.", "Skriv når du ser på det igjen.", "Write when you will look at it again."));

    public static readonly Problem NextDayPast = new(7008, new Text("Dagen er passert.", "Dagen er passert.", "The day has passed."));

    public static readonly Problem GreatAndNothing = new(7009, new Text(
        "Du er urolig, men gjør ikke mer. Skriv hvorfor, eller velg noe annet.",
        "Du er uroleg, men gjer ikkje meir. Skriv kvifor, eller vel noko anna.",
        "You are worried but do nothing more. Write why, or choose something else."));

    public static readonly Problem TextTooLong = new(7010, new Text(
        "Teksten er for lang: høyst 100 000 tegn. Alt du skrev, er tatt vare på.",
        "Teksten er for lang: høgst 100 000 teikn. Alt du skreiv, er teke vare på.",
        "The text is too long: at most 100,000 characters. All that you wrote has been kept."));

    public static readonly Problem NumberInText = new(7011, new Text(
        "Fødselsnummer skal ikke stå i teksten. Ta det bort.", "Fødselsnummer skal ikkje stå i teksten. Ta det bort.", "A national identity number does not belong in the text. Remove it."));

    public static readonly Problem NoPlace = new(7012, new Text(
        "Skriv hvilken gruppe eller hvilket sted det gjelder, uten navn.", "Skriv kva gruppe eller stad det gjeld, utan namn.", "Write which group or place it is about, without names."));

    public static readonly Problem IsClosed = new(7013, new Text(
        "Denne uroen er avsluttet. Begynn en ny om noe har endret seg.", "Denne uroa er avslutta. Byrj på ei ny om noko har endra seg.", "This worry is closed. Begin a new one if something has changed."));

    public static readonly Problem NoReason = new(7014, new Text("Skriv hvorfor.", "Skriv kvifor.", "Write why."));

    public static readonly Problem NoJournalDay = new(7015, new Text(
        "Skriv hvilken dag det ble journalført.", "Skriv kva dag det blei journalført.", "Write the day it was recorded."));

    public static readonly Problem NoWithheldGround = new(7016, new Text(
        "Skriv hjemmelen og hvorfor innsyn nektes.", "Skriv heimelen og kvifor innsyn blir nekta.", "Write the provision and why access is withheld."));

    public static readonly Problem DayAhead = new(7017, new Text("Dagen kan ikke være fram i tid.", "Dagen kan ikkje vere fram i tid.", "The day cannot be in the future."));

    public static readonly Problem JournaledBefore = new(7018, new Text(
        "Dagen er før notatet ble skrevet.", "Dagen er før notatet blei skrive.", "The day is before the note was written."));

    public static readonly Problem NoNoteChosen = new(7019, new Text("Velg hvilke notater det gjelder.", "Vel kva notat det gjeld.", "Choose which notes it is about."));

    public static readonly Problem NextDayFar = new(7020, new Text(
        "Velg en dag innen seks måneder. Uro som ingen ser på, blir glemt.",
        "Vel ein dag innan seks månader. Uro som ingen ser på, blir gløymd.",
        "Choose a day within six months. A worry that nobody looks at is forgotten."));

    public static readonly Problem SameChild = new(7050, new Text(
        "Uroen står på dette barnet allerede. Velg et annet.", "Uroa står på dette barnet alt. Vel eit anna.", "The worry is already on this child. Choose another."));
}
