using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The causal chain of a plan.</summary>
public static class ChainTexts
{
    public static Text Title => new("Slik henger planen sammen", "Slik heng planen saman", "How the plan fits together");

    public static Text Lead => new(
        "Fra det dere endrer, til det barn merker. Les hvert mål fra venstre til høyre. Er det hull, er det ikke sikkert at endringen når fram til barna.",
        "Frå det de endrar, til det barn merkar. Les kvart mål frå venstre til høgre. Er det hol, er det ikkje sikkert at endringa når fram til barna.",
        "From what you change to what children notice. Read each goal from left to right. Where there is a gap, the change may not reach the children.");

    public static Text Whole(int whole, int all) => whole == all
        ? new($"Ingen hull: alle {all} mål henger sammen.", $"Ingen hol: alle {all} måla heng saman.", $"No gaps: all {all} goals fit together.")
        : new($"{whole} av {all} mål henger sammen hele veien.", $"{whole} av {all} mål heng saman heile vegen.", $"{whole} of {all} goals fit together all the way.");

    public static Text Gap => new("Mangler", "Manglar", "Missing");

    public static Text FillGap(Text what) => new($"Skriv {what.Nb}", $"Skriv {what.Nn}", $"Write {what.En}");

    public static Text AsTable => new("Det samme som tabell", "Det same som tabell", "The same as a table");

    public static Text GoalColumn => new("Mål", "Mål", "Goal");

    public static Text Source => new(
        "Kjeden er den evalueringen av barnevernsreformen bruker (Menon/NTNU for Bufdir 2023, kap. 2.3).",
        "Kjeda er den evalueringa av barnevernsreforma bruker (Menon/NTNU for Bufdir 2023, kap. 2.3).",
        "The chain is the one the evaluation of the child welfare reform uses (Menon/NTNU for Bufdir 2023, ch. 2.3).");
}
