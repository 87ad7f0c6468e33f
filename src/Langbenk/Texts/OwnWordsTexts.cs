using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Requests.OwnWords;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>A service's own request, question or answer in its own record.</summary>
public static class OwnWordsTexts
{
    public static Text Keep => EntryTexts.Keep;

    /// <summary>How it is kept, in a line.</summary>
    public static Text KeptOf(OwnKeeping? kept, Func<Text, string> t) => kept?.Keeping switch
    {
        { Journal: JournalStatus.Done, JournaledOn: { } day } => EntryTexts.JournaledOn(t(DateWords.Text(day))),
        { Journal: JournalStatus.NotRelevant } => EntryTexts.NotRelevant,
        _ => EntryTexts.NotJournaled,
    };

    public static Text KeepsItsOwn => new(
        "Hver tjeneste journalfører sitt eget. Det du skriver her, ser bare din tjeneste. Hent teksten som dokument, legg den i fagsystemet, og skriv datoen her.",
        "Kvar teneste journalfører sitt eige. Det du skriv her, ser berre tenesta di. Hent teksten som dokument, legg han i fagsystemet, og skriv datoen her.",
        "Each service keeps its own in its own record. What you write here is seen by your service alone. Fetch the text as a document, put it in your record system, and write the date here.");

    public static Text TitleOf(OwnThing thing) => thing switch
    {
        OwnThing.Request => new("Forespørsel om hjelp", "Førespurnad om hjelp", "Request for help"),
        OwnThing.RequestAnswer => new("Svar på en forespørsel om hjelp", "Svar på ein førespurnad om hjelp", "Answer to a request for help"),
        OwnThing.Question => new("Spørsmål om hva en annen tjeneste gjør", "Spørsmål om kva ei anna teneste gjer", "Question on what another service does"),
        _ => new("Svar på et spørsmål fra en annen tjeneste", "Svar på eit spørsmål frå ei anna teneste", "Answer to a question from another service"),
    };

    public static Text Becomes => new("Ble til", "Vart til", "Became");

    public static Text TakenBack => new("Trukket tilbake", "Trekt tilbake", "Taken back");

    public static Text ToFamily => new("Sagt til familien", "Sagt til familien", "Told to the family");

    public static Text Yes => new("Ja", "Ja", "Yes");

    public static Text NoPdfHelp => new(
        "Hent teksten som Word i stedet, eller skriv ut siden fra nettleseren.", "Hent teksten som Word i staden, eller skriv ut sida frå nettlesaren.", "Fetch the text as Word instead, or print the page from the browser.");

    public static Text Back => new("Tilbake til journalen", "Tilbake til journalen", "Back to the record");
}
