using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Headings of the internal control's spreadsheet that its pages do not have.</summary>
public static class ControlSheetTexts
{
    public static Text Duties => new("Plikter", "Plikter", "Duties");

    public static Text Place => new("Følges opp av", "Blir følgd opp av", "Followed by");

    public static Text Reviewed => new("Rutinen gjennomgått", "Rutinen gjennomgått", "Routine reviewed");

    public static Text OpenDeviations => new("Åpne avvik", "Opne avvik", "Open deviations");

    public static Text LateCorrections => new("Tiltak over fristen", "Tiltak over fristen", "Corrections past their deadline");

    public static Text What => new("Hva som skjedde", "Kva som hende", "What happened");

    public static Text Severity => new("Alvor", "Alvor", "Severity");

    public static Text Found => new("Oppdaget", "Oppdaga", "Found");

    public static Text Closed => new("Lukket", "Lukka", "Closed");

    public static Text Position => new("Stilling med ansvar", "Stilling med ansvar", "Responsible position");

    public static Text Holder => new("Har oppgaven", "Har oppgåva", "Has the task");

    public static Text Done => new("Gjort", "Gjort", "Done");

    public static Text EffectChecked => new("Virkningen sjekket", "Verknaden sjekka", "Effect checked");

    public static Text Effect => new("Hjalp det?", "Hjelpte det?", "Did it help?");
}
