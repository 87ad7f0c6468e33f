using Langbenk.Kernel;
using Langbenk.Prevention.Agreements;

namespace Langbenk.Texts;

public static class AgreementTexts
{
    public static Text Menu => new("Avtaler, årshjul og team", "Avtalar, årshjul og team", "Agreements, wheel and teams");

    public static Text Agreements => new("Avtaler", "Avtalar", "Agreements");

    public static Text Lead => new(
        "Avtaler mellom tjenester, kommuner og andre. Øverst står det som har gått ut på tid.",
        "Avtalar mellom tenester, kommunar og andre. Øvst står det som har gått ut på tid.",
        "Agreements between services, municipalities and others. What has lapsed is on top.");

    public static Text MovedAway => new(
        "Parten er byttet. Avtalen ledes nå fra et sted der du ikke har noen rolle, og står derfor ikke i lista di lenger.",
        "Parten er bytt. Avtalen blir no leidd frå ein stad der du ikkje har nokon rolle, og står derfor ikkje i lista di lenger.",
        "The party is replaced. The agreement is now led from a place where you have no role, and so it is no longer in your list.");

    public static Text NoneToRead => new(
        "Ingen avtaler som gjelder deg, ennå.", "Ingen avtalar som gjeld deg, enno.", "No agreements that concern you yet.");

    public static Text None => new(
        "Ingen avtaler ennå. Start med en mal: den har forslag til plikter, møter og rutiner, og sier hva som må med.",
        "Ingen avtalar enno. Start med ein mal: han har framlegg til plikter, møte og rutinar, og seier kva som må med.",
        "No agreements yet. Start with a template: it proposes duties, meetings and routines, and says what must be there.");

    public static Text Start => new("Start en avtale", "Start ein avtale", "Start an agreement");

    public static Text Title => new("Tittel", "Tittel", "Title");

    public static Text Parties => new("Parter", "Partar", "Parties");

    public static Text StatusLabel => new("Status", "Status", "Status");

    public static Text NextRevision => new("Neste revisjon", "Neste revisjon", "Next revision");

    public static Text NotSet => new("Ikke satt", "Ikkje sett", "Not set");

    public static Text SignedOf(int signatures, int parties) => new(
        $"{signatures} av {parties} har signert", $"{signatures} av {parties} har signert", $"{signatures} of {parties} have signed");

    public static Text Overdue => new("Skulle vært revidert", "Skulle vore revidert", "Revision is overdue");

    public static Text PartyGone => new("En part er slått sammen", "Ein part er slått saman", "A party has merged");

    public static Text Status(Agreement agreement, DateOnly day) => agreement.StatusOn(day) switch
    {
        AgreementStatus.InForce when agreement.ValidTo is not null => new("Sagt opp, men gjelder ennå", "Sagt opp, men gjeld enno", "Notice is given, still in force"),
        AgreementStatus.InForce => new("Signert og gjelder", "Signert og gjeld", "Signed and in force"),
        AgreementStatus.Terminated => new("Avsluttet", "Avslutta", "Ended"),
        _ when agreement.IsUnderRevision => new("Under revisjon", "Under revisjon", "Under revision"),
        _ => new("Utkast", "Utkast", "Draft"),
    };

    public static Text OldHolds(int number) => new(
        $"Tekst nummer {number} gjelder til alle har signert den nye.", $"Tekst nummer {number} gjeld til alle har signert den nye.", $"Text number {number} holds until everyone has signed the new one.");

    public static Text Purpose => new("Hva vi vil oppnå", "Kva vi vil oppnå", "What we want to achieve");

    public static Text TargetGroup => new("Hvem avtalen gjelder for", "Kven avtalen gjeld for", "Who the agreement is for");

    public static Text LegalBasis => new("Hjemmel", "Heimel", "Legal basis");

    public static Text WhoDoesWhat => new("Hvem gjør hva", "Kven gjer kva", "Who does what");

    public static Text Level(DutyLevel level) => level == DutyLevel.Leader
        ? new("Lederne", "Leiarane", "Leaders")
        : new("De som møter familiene", "Dei som møter familiane", "Those who meet the families");

    public static Text Meetings => new("Når vi møtes", "Når vi møtest", "When we meet");

    public static Text Routines => new("Rutiner", "Rutinar", "Routines");

    public static Text Revision => new("Revisjon", "Revisjon", "Revision");

    public static Text RevisedEvery(int months) => months % 12 == 0
        ? new(
            months == 12 ? "Avtalen ses på igjen hvert år." : $"Avtalen ses på igjen hvert {months / 12}. år.",
            months == 12 ? "Avtalen blir sett på igjen kvart år." : $"Avtalen blir sett på igjen kvart {months / 12}. år.",
            months == 12 ? "The agreement is looked at again every year." : $"The agreement is looked at again every {months / 12} years.")
        : new(
            $"Avtalen ses på igjen hver {months}. måned.", $"Avtalen blir sett på igjen kvar {months}. månad.", $"The agreement is looked at again every {months} months.");

    public static Text Signatures => new("Signaturer", "Signaturar", "Signatures");

    public static Text NotSigned => new("Ikke signert", "Ikkje signert", "Not signed");

    public static Text SignedOlder => new("Signerte en tidligere tekst", "Signerte ein tidlegare tekst", "Signed an earlier text");

    public static Text SignedBy(string name, string title, string day) => new(
        $"{name}, {title}, {day}", $"{name}, {title}, {day}", $"{name}, {title}, {day}");

    public static Text RecordedBy(string name) => new($"Ført inn av {name}", $"Ført inn av {name}", $"Recorded by {name}");

    public static Text TakenBack(string name, string day, string by) => new(
        $"Signaturen til {name} ble tatt tilbake {day} av {by}:", $"Signaturen til {name} vart teken tilbake {day} av {by}:",
        $"The signature of {name} was taken back {day} by {by}:");

    public static Text OthersSign => new(
        "Avtalen har alt den må ha. Nå venter den på de andre partene.", "Avtalen har alt han må ha. No ventar han på dei andre partane.",
        "The agreement has all it must have. Now it waits for the other parties.");

    public static Text TextUnchanged => new(
        "Teksten er den samme som ble signert.", "Teksten er den same som vart signert.", "The text is the same as was signed.");

    public static Text TextChanged => new(
        "Teksten er ikke lenger den som ble signert. Start en revisjon.", "Teksten er ikkje lenger den som vart signert. Start ein revisjon.", "The text is no longer the one that was signed. Start a revision.");

    public static Text History => new("Tidligere tekster", "Tidlegare tekstar", "Earlier texts");

    public static Text VersionLine(int number, string day) => new(
        $"Tekst nummer {number}, signert {day}", $"Tekst nummer {number}, signert {day}", $"Text number {number}, signed {day}");

    public static Text BackToAgreement => new("Til avtalen", "Til avtalen", "To the agreement");

    public static Text Change => new("Endre teksten", "Endre teksten", "Change the text");

    public static Text Sign => new("Signer avtalen", "Signer avtalen", "Sign the agreement");

    public static Text Revise => new("Start revisjon", "Start revisjon", "Start revision");

    public static Text ReviseHint => new(
        "Den signerte teksten blir tatt vare på. Alle må signere på nytt når den nye er ferdig. Du kan avbryte så lenge ingenting er endret.",
        "Den signerte teksten blir teken vare på. Alle må signere på nytt når den nye er ferdig. Du kan avbryte så lenge ingenting er endra.",
        "The signed text is kept. Everyone must sign again when the new one is done. You can call it off as long as nothing is changed.");

    public static Text CallOffRevision => new("Avbryt revisjonen", "Avbryt revisjonen", "Call off the revision");

    public static Text CallOffHint => new(
        "Ingenting er endret ennå. Avbryter du, gjelder den signerte teksten som før, med signaturene den har.",
        "Ingenting er endra enno. Avbryt du, gjeld den signerte teksten som før, med signaturane han har.",
        "Nothing is changed yet. If you call it off, the signed text holds as before, with the signatures it has.");

    public static Text End => new("Avslutt avtalen", "Avslutt avtalen", "End the agreement");

    public static Text ChangeParties => new("Endre parter", "Endre partar", "Change parties");

    public static Text MissingTitle => new("Dette mangler før dere kan signere", "Dette manglar før de kan signere", "This is missing before you can sign");

    public static Text Ready => new("Avtalen har alt den må ha. Dere kan signere.", "Avtalen har alt han må ha. De kan signere.", "The agreement has all it must have. You can sign.");

    public static Text Replace(string name) => new($"Bytt part til {name}", $"Byt part til {name}", $"Replace the party with {name}");

    public static Text Documents => new("Vedlegg", "Vedlegg", "Attachments");

    public static Text NoDocuments => new("Ingen vedlegg.", "Ingen vedlegg.", "No attachments.");

    public static Text AddDocument => new("Legg ved et dokument", "Legg ved eit dokument", "Attach a document");

    public static Text DocumentHint => new(
        "PDF, Word, Excel, bilde eller tekst. Ikke noe med navn på barn eller familier.",
        "PDF, Word, Excel, bilete eller tekst. Ikkje noko med namn på barn eller familiar.",
        "PDF, Word, Excel, picture or text. Nothing with names of children or families.");

    public static Text Attach => new("Last opp dokumentet", "Last opp dokumentet", "Upload the document");

    public static Text InWheel => new("I årshjulet", "I årshjulet", "In the wheel");

    public static Text MonthsAreProposed => new(
        "Månedene er foreslått ut fra det dere har skrevet i avtalen. Endre dem som ikke passer.",
        "Månadene er foreslåtte ut frå det de har skrive i avtalen. Endre dei som ikkje passar.",
        "The months are proposed from what you wrote in the agreement. Change those that do not fit.");

    public static Text EveryMonth => new("hver måned", "kvar månad", "every month");

    public static Text ChangeMonths => new("Endre månedene", "Endre månadene", "Change the months");

    public static Text PutInWheel => new("Legg møtene i årshjulet", "Legg møta i årshjulet", "Put the meetings in the wheel");

    public static Text EndsBecause(string day) => new($"Gjelder til og med {day}", $"Gjeld til og med {day}", $"In force until {day}");

    public static Text EndedBecause(string day) => new($"Avsluttet {day}", $"Avslutta {day}", $"Ended {day}");

    public static Text Since(string day) => new($"Gjelder fra {day}", $"Gjeld frå {day}", $"In force from {day}");

    public static Text AsWord => new("Hent avtalen som Word", "Hent avtalen som Word", "Get the agreement as Word");

    public static Text NoPdfHelp => new(
        "Åpne avtalen og skriv den ut fra nettleseren. Velg «Lagre som PDF».",
        "Opne avtalen og skriv han ut frå nettlesaren. Vel «Lagre som PDF».",
        "Open the agreement and print it from the browser. Choose “Save as PDF”.");

    public static Text AsPdf => new("Hent avtalen som PDF", "Hent avtalen som PDF", "Get the agreement as PDF");

    public static Text Outside => new("utenfor Langbenk", "utanfor Langbenk", "outside Langbenk");
}
