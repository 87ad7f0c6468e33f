using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>One rule of the rulebook.</summary>
public static class RulePageTexts
{
    public static Text Back => new("Alle reglene", "Alle reglane", "All rules");

    public static Text AsOf(string day) => new($"Slik loven var {day}", $"Slik lova var {day}", $"As the law was on {day}");

    public static Text NoWording => new(
        "Regelen gjelder ikke denne dagen. Under ser du når den har gjeldt, og hvordan den lyder.",
        "Regelen gjeld ikkje denne dagen. Under ser du når han har gjeldt, og korleis han lyder.",
        "The rule is not in force on this day. Below you see when it has been, and how it is worded.");

    public static Text When => new("Når gjelder den?", "Når gjeld han?", "When does it apply?");

    public static Text Whom => new("Hvem gjelder den for?", "Kven gjeld han for?", "Whom does it bind?");

    public static Text Deadlines => new("Frister i regelen", "Fristar i regelen", "Deadlines in the rule");

    public static Text DeadlineFrom(string eventName) => new($"fra: {eventName}", $"frå: {eventName}", $"from: {eventName}");

    public static Text Extended(string amount) => new($"kan utvides til {amount}", $"kan utvidast til {amount}", $"may be extended to {amount}");

    public static Text Observe => new("Husk", "Hugs", "Remember");

    public static Text HowSure => new("Hvor sikre er vi?", "Kor sikre er vi?", "How sure are we?");

    public static Text Sources => new("Lest i:", "Lese i:", "Read in:");

    public static Text Doubt => new("Merknad", "Merknad", "Note");

    public static Text Decides => new(
        "Regelen avgjør svar i Langbenk.", "Regelen avgjer svar i Langbenk.", "The rule decides answers in Langbenk.");

    public static Text OnlyInforms => new(
        "Regelen opplyser bare. Ingen svar i Langbenk avgjøres av den.",
        "Regelen opplyser berre. Ingen svar i Langbenk blir avgjorde av han.",
        "The rule only informs. No answer in Langbenk is decided by it.");

    public static Text OverTime => new("Regelen over tid", "Regelen over tid", "The rule over time");

    public static Text From => new("Fra", "Frå", "From");

    public static Text To => new("Til", "Til", "To");

    public static Text Still => new("gjelder fortsatt", "gjeld framleis", "still in force");

    public static Text NoDate => new("ingen dato fastsatt", "ingen dato fastsett", "no date set");

    public static Text Wording => new("Hva den sier", "Kva han seier", "What it says");

    public static Text Cases => new("Eksempler som prøver regelen", "Døme som prøver regelen", "Cases that test the rule");

    public static Text CasesLead(int passed, int all) => new(
        $"{passed} av {all} eksempler får det svaret kildene gir.",
        $"{passed} av {all} døme får det svaret kjeldene gir.",
        $"{passed} of {all} cases get the answer that the sources give.");

    public static Text NoCases => new("Ingen eksempler prøver denne regelen ennå.", "Ingen døme prøver denne regelen enno.", "No cases test this rule yet.");

    public static Text ShowCases => new("Vis eksemplene", "Vis døma", "Show the cases");

    public static Text Expected => new("Ventet svar:", "Venta svar:", "Expected answer:");

    public static Text Actual => new("Svar:", "Svar:", "Answer:");

    public static Text Passed => new("Stemmer", "Stemmer", "Agrees");

    public static Text Failed => new("Stemmer ikke", "Stemmer ikkje", "Does not agree");

    public static Text Unit(int number, string unit) => unit switch
    {
        "visit" => new($"{number} besøk", $"{number} besøk", number == 1 ? "1 visit" : $"{number} visits"),
        "time" => new(number == 1 ? "1 gang" : $"{number} ganger", number == 1 ? "1 gong" : $"{number} gonger", number == 1 ? "once" : $"{number} times"),
        _ => Amount(number, DeadlineAnswerTexts.Unit(unit, number == 1)),
    };

    static Text Amount(int number, Text unit) => new($"{number} {unit.Nb}", $"{number} {unit.Nn}", $"{number} {unit.En}");
}
