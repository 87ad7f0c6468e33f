using Langbenk.Kernel;
using Langbenk.Prevention.Measures;

namespace Langbenk.Texts;

/// <summary>Which service has carried a measure, and on which levels.</summary>
public static class MeasureCarryingTexts
{
    public static Text Heading => new("Hvilken tjeneste som har gitt det, og på hvilket nivå", "Kva teneste som har gitt det, og på kva nivå", "Which service has given it, and on which level");

    public static Text When => new("Når", "Når", "When");

    public static Text Coming => new("Har ikke begynt ennå.", "Har ikkje teke til enno.", "Has not begun yet.");

    public static Text Undone(DateOnly day, string reason) => reason.Length == 0
        ? new($"Rettet {DateWords.Of(day, Language.Nb)}.", $"Retta {DateWords.Of(day, Language.Nn)}.", $"Corrected on {DateWords.Of(day, Language.En)}.")
        : new(
            $"Angret {DateWords.Of(day, Language.Nb)}: {reason}",
            $"Angra {DateWords.Of(day, Language.Nn)}: {reason}",
            $"Undone on {DateWords.Of(day, Language.En)}: {reason}");

    public static Text Undo(DateOnly day) => new(
        $"Angre skiftet fra {DateWords.Of(day, Language.Nb)}",
        $"Angre skiftet frå {DateWords.Of(day, Language.Nn)}",
        $"Undo the change from {DateWords.Of(day, Language.En)}");

    public static Text UndoTitle => new("Angre skiftet", "Angre skiftet", "Undo the change");

    public static Text WillHold(CarriedTime wrong, CarriedTime before)
    {
        ArgumentNullException.ThrowIfNull(wrong);
        ArgumentNullException.ThrowIfNull(before);
        return new(
            $"Fra {DateWords.Of(wrong.Row.ValidFrom, Language.Nb)} står det {Said(wrong, Language.Nb)}. Angrer du, gjelder det som var før, videre: {Said(before, Language.Nb)}. Skiftet blir stående i historien som angret.",
            $"Frå {DateWords.Of(wrong.Row.ValidFrom, Language.Nn)} står det {Said(wrong, Language.Nn)}. Angrar du, gjeld det som var før, vidare: {Said(before, Language.Nn)}. Skiftet blir ståande i historia som angra.",
            $"From {DateWords.Of(wrong.Row.ValidFrom, Language.En)} it says {Said(wrong, Language.En)}. If you undo it, what was before goes on: {Said(before, Language.En)}. The change stays in the history as undone.");
    }

    static string Said(CarriedTime time, Language language) => $"«{time.ServiceName}, {MeasureWordTexts.Levels(time.Row.Levels)[language].ToLowerInvariant()}»";

    public static Text Reason => new("Hvorfor var det feil?", "Kvifor var det feil?", "Why was it wrong?");

    public static Text UndoNow => new("Angre skiftet", "Angre skiftet", "Undo the change");
}
