using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>When two have written in the same: both are shown.</summary>
public static class ConflictTexts
{
    public static Text ChangedMeanwhile => new(
        "Noen andre endret dette mens du skrev. Begge deler står under. Ta med det du vil beholde, og lagre igjen.",
        "Nokon andre endra dette medan du skreiv. Begge delar står under. Ta med det du vil behalde, og lagre igjen.",
        "Somebody else changed this while you were writing. Both are below. Bring along what you want to keep, and save again.");

    public static Text YouChangedWithBoth => new(
        "Du endret dette selv, i et annet vindu, mens du skrev her. Begge deler står under. Ta med det du vil beholde, og lagre igjen.",
        "Du endra dette sjølv, i eit anna vindauge, medan du skreiv her. Begge delar står under. Ta med det du vil behalde, og lagre igjen.",
        "You changed this yourself, in another window, while you were writing here. Both are below. Bring along what you want to keep, and save again.");

    /// <summary>Where what is saved stands on the page in a way of its own.</summary>
    public static Text YouChangedMeanwhile => new(
        "Du endret dette selv, i et annet vindu. Det du skrev her, er tatt vare på. Se over det som er lagret, og prøv igjen.",
        "Du endra dette sjølv, i eit anna vindauge. Det du skreiv her, er teke vare på. Sjå over det som er lagra, og prøv igjen.",
        "You changed this yourself, in another window. What you wrote here is kept. Look over what is saved, and try again.");

    public static Text NotYoursToClose => new(
        "Du kan ikke avslutte samarbeidet nå: stafettpinnen er gitt videre, eller tjenesten din er ikke med lenger. Det du skrev, er tatt vare på.",
        "Du kan ikkje avslutte samarbeidet no: stafettpinnen er gjeven vidare, eller tenesta di er ikkje med lenger. Det du skreiv, er teke vare på.",
        "You cannot end the cooperation now: the baton has been passed on, or your service no longer takes part. What you wrote is kept.");

    public static Text Theirs => new("Det som er lagret nå", "Det som er lagra no", "What is saved now");

    public static Text Yours => new("Det du skrev", "Det du skreiv", "What you wrote");

    /// <summary>In place of what one of the two left empty.</summary>
    public static Text Nothing => new("Ikke fylt ut", "Ikkje fylt ut", "Not filled in");
}
