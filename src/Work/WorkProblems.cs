using Langbenk.Kernel;
using Langbenk.Work.Documents;

namespace Langbenk.Work;

/// <summary>Every refusal of this module. A number is never reused.</summary>
public static class WorkProblems
{
    const int Megabytes = StoredDocument.MaxBytes / (1024 * 1024);

    public static readonly Problem DraftTooLong = new(4001, new Text(
        "Teksten er for lang til å lagres, også som utkast (høyst 4 MB). Den står bare her på siden til du lukker den. Det som var lagret før, er ikke endret. Del teksten i flere deler, og lagre dem hver for seg.",
        "Teksten er for lang til å lagrast, også som utkast (høgst 4 MB). Han står berre her på sida til du lukkar ho. Det som var lagra før, er ikkje endra. Del teksten i fleire delar, og lagre dei kvar for seg.",
        "The text is too long to save, also as a draft (at most 4 MB). It is only here on the page until you close it. What was saved before is not changed. Divide the text into several parts, and save them one by one."));

    public static readonly Problem BadFileName = new(4002, new Text(
        "Filen mangler navn.", "Fila manglar namn.", "The file has no name."));

    public static readonly Problem EmptyFile = new(4003, new Text(
        "Filen er tom.", "Fila er tom.", "The file is empty."));

    public static readonly Problem FileTooLarge = new(4004, new Text(
        $"Filen er for stor (høyst {Megabytes} MB).", $"Fila er for stor (høgst {Megabytes} MB).", $"The file is too large (at most {Megabytes} MB)."));

    public static readonly Problem UnknownFileType = new(4005, new Text(
        "Denne typen fil kan ikke tas imot. Bruk PDF, Word, Excel, PNG, JPEG eller ren tekst.",
        "Denne typen fil kan ikkje takast imot. Bruk PDF, Word, Excel, PNG, JPEG eller rein tekst.",
        "This kind of file cannot be taken. Use PDF, Word, Excel, PNG, JPEG or plain text."));

    public static readonly Problem LyingFileType = new(4006, new Text(
        "Filnavnet sier noe annet enn det filen er. Gi den riktig endelse og prøv igjen.",
        "Filnamnet seier noko anna enn det fila er. Gi ho rett ending og prøv igjen.",
        "The file name says something else than what the file is. Give it the right ending and try again."));

    /// <summary>The name is of a kind that is taken, the content of none.</summary>
    public static Problem NotWhatItIsCalled(string ending) => new(NotWhatItIsCalledNumber, new Text(
        $"Filen heter {ending}, men innholdet er noe annet. Den kan ikke tas imot.",
        $"Fila heiter {ending}, men innhaldet er noko anna. Ho kan ikkje takast imot.",
        $"The file is called {ending}, but its content is something else. It cannot be taken."));

    public const int NotWhatItIsCalledNumber = 4008;

    public static readonly Problem TooManyChosen = new(4010, new Text(
        "Du har ti filer i utkast som ikke er sendt. Send eller kast noen av utkastene først. Teksten er lagret uten filen.",
        "Du har ti filer i utkast som ikkje er sende. Send eller kast nokre av utkasta først. Teksten er lagra utan fila.",
        "You have ten files in drafts that are not sent. Send or throw away some of the drafts first. The text is saved without the file."));

    public static readonly Problem NoPersonsHere = new(4009, new Text(
        "Utkastet kan ikke lagres: personopplysninger er slått av. Teksten står her til du lukker siden.",
        "Utkastet kan ikkje lagrast: personopplysningar er slått av. Teksten står her til du lukkar sida.",
        "The draft cannot be saved: personal data is switched off. The text stands here until you close the page."));
}
