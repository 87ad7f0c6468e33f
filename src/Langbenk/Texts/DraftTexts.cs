using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>What a form says about the words one has typed.</summary>
public static class DraftTexts
{
    public static Text SaveDraft => new("Lagre utkast", "Lagre utkast", "Save draft");

    public static Text SavedAt => new("Utkast lagret kl.", "Utkast lagra kl.", "Draft saved at");

    public static Text Saving => new("Lagrer utkast …", "Lagrar utkast …", "Saving the draft …");

    public static Text NotSavedYet => new(
        "Utkastet er ikke lagret ennå. Vi prøver igjen. Ikke lukk siden.",
        "Utkastet er ikkje lagra enno. Vi prøver igjen. Ikkje lukk sida.",
        "The draft is not saved yet. We are trying again. Do not close the page.");

    public static Text DraftFrom(DateTime utc) => new(
        $"Utkast lagret kl. {DateWords.OsloTime(utc)}", $"Utkast lagra kl. {DateWords.OsloTime(utc)}", $"Draft saved at {DateWords.OsloTime(utc)}");

    public static Text YouHaveADraft => new(
        "Du ser et utkast som du ikke har sendt. Bare du ser det.",
        "Du ser eit utkast som du ikkje har sendt. Berre du ser det.",
        "You are looking at a draft that you have not sent. Only you see it.");

    public static Text MergedMeanwhile => new(
        "Personen er slått sammen med en annen mens du skrev. Teksten din står her; se over og lagre.",
        "Personen er slått saman med ein annan medan du skreiv. Teksten din står her; sjå over og lagre.",
        "The person has been merged with another while you were writing. Your text is here; look it over and save.");

    public static Text MergedNothingDone => new(
        "Personen er slått sammen med en annen. Ingenting er lagret; se over og gjør det på nytt her.",
        "Personen er slått saman med ein annan. Ingenting er lagra; sjå over og gjer det på nytt her.",
        "The person has been merged with another. Nothing has been saved; look it over and do it again here.");

    public static Text OtherWindow(string moment) => new(
        $"Du skrev i et annet vindu også. Se utkastet fra {moment}", $"Du skreiv i eit anna vindauge òg. Sjå utkastet frå {moment}",
        $"You wrote in another window too. See the draft of {moment}");

    public static Text Beside => new(
        "Du har skrevet i et annet vindu også. Begge utkastene er tatt vare på.", "Du har skrive i eit anna vindauge òg. Begge utkasta er tekne vare på.",
        "You have written in another window too. Both drafts are kept.");

    public static Text WordsNotHere => new(
        "Teksten vises ikke her. Er det den gjelder fortsatt åpent for deg, leser du den i skjemaet.",
        "Teksten blir ikkje vist her. Er det han gjeld framleis ope for deg, les du han i skjemaet.",
        "The text is not shown here. If what it is about is still open to you, you read it in the form.");

    public static Text ThrowAwayQuestion => new("Vil du kaste utkastet?", "Vil du kaste utkastet?", "Do you want to throw the draft away?");

    public static Text OtherFields(int count) => new(
        count == 1 ? "1 felt til er fylt ut" : $"{count} felt til er fylt ut", count == 1 ? "1 felt til er fylt ut" : $"{count} felt til er fylte ut",
        count == 1 ? "1 more field is filled in" : $"{count} more fields are filled in");

    public static Text StoredStays => new(
        "Det kan ikke angres. Det som er lagret fra før, blir stående som det er.", "Det kan ikkje angrast. Det som er lagra frå før, blir ståande som det er.",
        "It cannot be undone. What is stored from before stays as it is.");

    public static Text KeepDraft => new("Behold utkastet", "Behald utkastet", "Keep the draft");

    public static Text ThrowAway => new("Kast utkastet", "Kast utkastet", "Throw the draft away");
}
