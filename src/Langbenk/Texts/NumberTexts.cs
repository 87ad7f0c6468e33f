using Langbenk.Kernel;
using Langbenk.People.Numbers;

namespace Langbenk.Texts;

/// <summary>A number that is stored is never shown whole: it is kept, replaced or removed.</summary>
public static class NumberTexts
{
    public static Text StoredNumber(NationalNumber? number) => number is { } stored
        ? new(
            $"Lagret nummer: {stored}. La feltet under stå tomt for å beholde det.",
            $"Lagra nummer: {stored}. Lat feltet under stå tomt for å behalde det.",
            $"Stored number: {stored}. Leave the field below empty to keep it.")
        : new("Ikke noe nummer er lagret.", "Ikkje noko nummer er lagra.", "No number is stored.");

    public static Text NoNumber => new("Ikke noe nummer", "Ikkje noko nummer", "No number");

    public static Text AnotherNumber(NationalNumber number) => new($"Et annet nummer: {number}", $"Eit anna nummer: {number}", $"Another number: {number}");

    public static Text RemoveNumber => new("Fjern nummeret", "Fjern nummeret", "Remove the number");

    public static Text RemoveNumberHint => new(
        "Bare når nummeret er feil og det riktige ikke er kjent.", "Berre når nummeret er feil og det rette ikkje er kjent.", "Only when the number is wrong and the right one is not known.");
}
