using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Changing who takes part in a plan and its parts, and throwing a plan away.</summary>
public static class PlanSetupTexts
{
    public static Text Change => new("Endre tittel, år og hvem som er med", "Endre tittel, år og kven som er med", "Change the title, years and who takes part");

    public static Text ChangeLead => new(
        "En kommune som kommer med, får egne tekster å skrive og en frist for kommunestyret. En som har skrevet eller vedtatt noe, må bli.",
        "Ein kommune som kjem med, får eigne tekstar å skrive og ein frist for kommunestyret. Ein som har skrive eller vedteke noko, må bli.",
        "A municipality that joins gets texts of its own to write and a day for its council. One that has written or decided anything must stay.");

    public static Text TitleStands => new(
        "Et kommunestyre har vedtatt planen, så tittel og år står fast.", "Eit kommunestyre har vedteke planen, så tittel og år står fast.",
        "A council has adopted the plan, so the title and years stand.");

    public static Text StartedOn => new("Når startet arbeidet?", "Når starta arbeidet?", "When did the work begin?");

    public static Text StartedOnHint => new(
        "Et vedtak kan ikke være før denne dagen. Frister som står som foreslått, flytter med.",
        "Eit vedtak kan ikkje vere før denne dagen. Fristar som står som føreslått, flyttar med.",
        "A decision cannot be before this day. Deadlines that stand as proposed move along.");

    public static Text Discard => new("Kast planen", "Kast planen", "Throw the plan away");

    public static Text DiscardQuestion => new("Vil du kaste planen?", "Vil du kaste planen?", "Do you want to throw the plan away?");

    public static Text KeepPlan => new("Behold planen", "Behald planen", "Keep the plan");

    public static Text PartsWritten(int count) => new(
        count == 1 ? "1 del er skrevet" : $"{count} deler er skrevet", count == 1 ? "1 del er skriven" : $"{count} delar er skrivne", count == 1 ? "1 part is written" : $"{count} parts are written");

    public static Text ChangePart => new("Endre plass eller tittel på delen", "Endre plass eller tittel på delen", "Change the part's place or title");

    public static Text PartTitle => new("Overskrift", "Overskrift", "Heading");

    public static Text PlaceAfter => new("Hvor skal delen stå?", "Kvar skal delen stå?", "Where shall the part stand?");

    public static Text First => new("Først", "Først", "First");

    public static Text After(string part) => new($"Etter «{part}»", $"Etter «{part}»", $"After “{part}”");

    public static Text RemovePart => new("Ta bort delen", "Ta bort delen", "Remove the part");

    public static Text RemovePartQuestion => new("Vil du ta bort delen?", "Vil du ta bort delen?", "Do you want to remove the part?");

    public static Text KeepPart => new("Behold delen", "Behald delen", "Keep the part");

    public static Text Letters(int count) => new(
        count == 0 ? "Ingen tekst er skrevet" : $"{count} tegn tekst, og det som sto der før", count == 0 ? "Ingen tekst er skriven" : $"{count} teikn tekst, og det som stod der før",
        count == 0 ? "No text is written" : $"{count} letters of text, and what stood there before");
}
