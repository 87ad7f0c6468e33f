using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The page of one duty: routine, evidence, deviations, corrections.</summary>
public static class DutyPageTexts
{
    public static Text Lacks => new("Dette mangler", "Dette manglar", "What is missing");

    public static Text FollowedBy(string place) => new($"Følges opp av {place}", $"Blir følgd opp av {place}", $"Followed by {place}");

    public static Text ReadRule => new("Les regelen i regelboka", "Les regelen i regelboka", "Read the rule in the rulebook");

    public static Text Routine => new("Rutine", "Rutine", "Routine");

    public static Text NoRoutine => new("Det er ikke skrevet noen rutine. Spør dere selv:", "Det er ikkje skrive nokon rutine. Spør dykk sjølve:", "No routine is written. Ask yourselves:");

    public static Text WriteRoutine => new("Skriv rutinen", "Skriv rutinen", "Write the routine");

    public static Text ChangeRoutine => new("Endre rutinen", "Endre rutinen", "Change the routine");

    public static Text StillRight => new("Rutinen er lest i dag og er riktig", "Rutinen er lesen i dag og er rett", "The routine was read today and is right");

    public static Text Owner => new("Eies av", "Eigd av", "Owned by");

    public static Text ReviewedOn => new("Gjennomgått", "Gjennomgått", "Reviewed");

    public static Text ReviewDue => new("Gjennomgås igjen innen", "Skal gjennomgåast igjen innan", "To be reviewed again by");

    public static Text OlderRoutines(int count) => new($"Tidligere utgaver ({count})", $"Tidlegare utgåver ({count})", $"Earlier versions ({count})");

    public static Text OnlyReviewed => new("Lest på nytt, ingen endring", "Lesen på nytt, inga endring", "Read again, no change");

    public static Text Evidence => new("Dette viser at rutinen brukes", "Dette viser at rutinen blir brukt", "What shows that the routine is used");

    public static Text NoEvidence => new("Ingenting er lagt inn ennå. Det kan for eksempel være:", "Ingenting er lagt inn enno. Det kan til dømes vere:", "Nothing has been added yet. It may for example be:");

    public static Text EvidenceExamples => new("Eksempler på hva som kan vise det", "Døme på kva som kan vise det", "Examples of what can show it");

    public static Text AddEvidence => new("Legg inn dokumentasjon", "Legg inn dokumentasjon", "Add documentation");

    public static Text Deviations => new("Avvik", "Avvik", "Deviations");

    public static Text NoDeviations => new(
        "Ingen avvik er meldt. Meld fra når noe ikke gikk som det skulle. Det er slik dere blir bedre.",
        "Ingen avvik er melde. Meld frå når noko ikkje gjekk som det skulle. Det er slik de blir betre.",
        "No deviations are reported. Report when something did not go as it should. That is how you improve.");

    public static Text RecordDeviation => new("Meld et avvik", "Meld eit avvik", "Report a deviation");

    public static Text FoundOn(string day) => new($"Oppdaget {day}", $"Oppdaga {day}", $"Found {day}");

    public static Text Open => new("Åpent", "Ope", "Open");

    public static Text ClosedOn(string day) => new($"Lukket {day}", $"Lukka {day}", $"Closed {day}");

    public static Text Cause => new("Hvorfor det skjedde", "Kvifor det hende", "Why it happened");

    public static Text ImmediateAction => new("Gjort med en gang", "Gjort med ein gong", "Done at once");

    public static Text Lesson => new("Det vi lærte", "Det vi lærte", "What we learnt");

    public static Text Corrections => new("Tiltak for å rette", "Tiltak for å rette", "Corrections");

    public static Text NoCorrections => new("Ingen tiltak ennå.", "Ingen tiltak enno.", "No corrections yet.");

    public static Text AddCorrection => new("Legg til et tiltak", "Legg til eit tiltak", "Add a correction");

    public static Text DueOn(string day) => new($"Frist {day}", $"Frist {day}", $"Due {day}");

    public static Text DueAndLate(string day) => new($"Fristen var {day}", $"Fristen var {day}", $"Was due {day}");

    public static Text DoneOn(string day) => new($"Gjort {day}", $"Gjort {day}", $"Done {day}");

    public static Text MarkDone => new("Tiltaket er gjort", "Tiltaket er gjort", "The correction is done");

    public static Text CheckEffect => new("Sjekk om det hjalp", "Sjekk om det hjelpte", "Check whether it helped");

    public static Text EffectChecked(string day) => new($"Virkningen sjekket {day}", $"Verknaden sjekka {day}", $"Effect checked {day}");

    public static Text Close => new("Lukk avviket", "Lukk avviket", "Close the deviation");

    public static Text HowToClose => new(
        "Avviket kan lukkes når alle tiltak er gjort og dere har sjekket om de hjalp.",
        "Avviket kan lukkast når alle tiltak er gjorde og de har sjekka om dei hjelpte.",
        "The deviation can be closed when all corrections are done and you have checked whether they helped.");

    public static Text Back => new("Til internkontroll", "Til internkontroll", "To internal control");

    public static Text BackToDuty => new("Til plikten", "Til plikta", "To the duty");
}
