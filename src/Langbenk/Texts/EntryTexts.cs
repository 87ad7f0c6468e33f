using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>A note of a team in the service's own record.</summary>
public static class EntryTexts
{
    public static Text PaperTitle(EntryKind kind) => CooperationTexts.KindOf(kind);

    public static Text Rest => new("Les resten", "Les resten", "Read the rest");

    public static Text About => new("Handler om", "Handlar om", "About");

    public static Text Team => new("Samarbeidet", "Samarbeidet", "The cooperation");

    public static Text Kinds => new("Slags opplysninger", "Slags opplysningar", "Kinds of information");

    public static Text Told => new("Fortalt til", "Fortalt til", "Told to");

    public static Text Received => new("Fortalt oss", "Fortalt oss", "Told to us");

    public static Text Keep => new("Journal, Word og PDF", "Journal, Word og PDF", "Record, Word and PDF");

    public static Text JournaledOn(string day) => new($"Journalført {day}", $"Journalført {day}", $"In our record {day}");

    public static Text NotJournaled => new("Ikke journalført ennå", "Ikkje journalført enno", "Not in our record yet");

    public static Text NotRelevant => new("Skal ikke journalføres", "Skal ikkje journalførast", "Not for our record");

    public static Text KeepsItsOwn => new(
        "Hver tjeneste journalfører for seg. Det du skriver her, ser bare din tjeneste. Hent notatet som dokument, legg det i fagsystemet, og skriv datoen her.",
        "Kvar teneste journalfører for seg. Det du skriv her, ser berre tenesta di. Hent notatet som dokument, legg det i fagsystemet, og skriv datoen her.",
        "Each service keeps its own record. What you write here is seen by your service alone. Fetch the note as a document, put it in your record system, and write the date here.");

    public static Text AsWord => new("Hent som Word", "Hent som Word", "Fetch as Word");

    public static Text AsPdf => new("Hent som PDF", "Hent som PDF", "Fetch as PDF");

    public static Text NoPdfHelp => new(
        "Hent notatet som Word i stedet, eller skriv ut siden fra nettleseren.", "Hent notatet som Word i staden, eller skriv ut sida frå nettlesaren.", "Fetch the note as Word instead, or print the page from the browser.");

    public static Text BackToNote => new("Tilbake til notatet", "Tilbake til notatet", "Back to the note");
}
