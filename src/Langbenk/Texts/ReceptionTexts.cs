using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The one door of a municipality: what it promises, and how long one waits.</summary>
public static class ReceptionTexts
{
    public static Text OneDoor => new("Én dør inn", "Éi dør inn", "One door in");

    public static Text AnswerDays => new("Én dør inn: svar innen hvor mange dager?", "Éi dør inn: svar innan kor mange dagar?", "One door in: answer within how many days?");

    public static Text AnswerDaysHint => new(
        "Bare for den ene tjenesten som tar imot alle forespørsler om hjelp i kommunen, for eksempel Familiens hus. Tomt felt: ikke denne tjenesten.",
        "Berre for den eine tenesta som tek imot alle førespurnader om hjelp i kommunen, til dømes Familiens hus. Tomt felt: ikkje denne tenesta.",
        "Only for the one service that receives every request for help in the municipality, for example the family house. Empty: not this service.");

    public static Text Promise(int days) => new(
        $"Svarer innen {days} {(days == 1 ? "dag" : "dager")}", $"Svarar innan {days} {(days == 1 ? "dag" : "dagar")}", $"Answers within {days} {(days == 1 ? "day" : "days")}");

    public static Text Waiting(int days) => new(
        days == 0 ? "De siste månedene har de fleste fått svar samme dag" : $"De siste månedene har halvparten fått svar innen {days} {(days == 1 ? "dag" : "dager")}",
        days == 0 ? "Dei siste månadene har dei fleste fått svar same dag" : $"Dei siste månadene har halvparten fått svar innan {days} {(days == 1 ? "dag" : "dagar")}",
        days == 0 ? "In the last months most have been answered the same day" : $"In the last months half have been answered within {days} {(days == 1 ? "day" : "days")}");

    public static Text HelpTitle => new("Vil du heller snakke med noen?", "Vil du heller snakke med nokon?", "Would you rather talk with somebody?");

    public static Text HelpHow(string name) => new(
        $"Ring {name}, eller stikk innom. Du trenger ikke vite hvilken tjeneste du skal til: de hører hva dere vil ha hjelp med, og finner den rette sammen med dere. Ungdom kan ringe selv.",
        $"Ring {name}, eller stikk innom. Du treng ikkje vite kva teneste du skal til: dei høyrer kva de vil ha hjelp med, og finn den rette saman med dykk. Ungdom kan ringje sjølv.",
        $"Call {name}, or drop in. You need not know which service to go to: they hear what you want help with, and find the right one together with you. Young people can call themselves.");

    public static Text CallHere => new("Ring", "Ring", "Call");
}
