using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>When two have written in the same: both are shown.</summary>
public static class ConflictTexts
{
    public static Text ChangedMeanwhile => new(
        "Noen andre endret dette mens du skrev. Begge deler står under. Ta med det du vil beholde, og lagre igjen.",
        "Nokon andre endra dette medan du skreiv. Begge delar står under. Ta med det du vil behalde, og lagre igjen.",
        "Somebody else changed this while you were writing. Both are below. Bring along what you want to keep, and save again.");

    public static Text Theirs => new("Det de andre lagret", "Det dei andre lagra", "What the others saved");

    public static Text Yours => new("Det du skrev", "Det du skreiv", "What you wrote");

    /// <summary>In place of what one of the two left empty.</summary>
    public static Text Nothing => new("Ikke fylt ut", "Ikkje fylt ut", "Not filled in");
}
