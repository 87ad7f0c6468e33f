using System.Globalization;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>A note that is a document: choosing the file, telling it whole, fetching it.</summary>
public static class DocumentTexts
{
    const int Kilo = 1024;

    public static Text Choose => new("Fil, når det er et dokument", "Fil, når det er eit dokument", "File, when it is a document");

    public static Text ChooseHint => new(
        "PDF, Word, Excel, bilde (PNG eller JPEG) eller ren tekst, høyst 15 MB. De som får vite det, ser også filnavnet. Filen lagres når du går videre eller lagrer utkastet. Skriv under hva det er, og hvorfor du deler det.",
        "PDF, Word, Excel, bilete (PNG eller JPEG) eller rein tekst, høgst 15 MB. Dei som får vite det, ser òg filnamnet. Fila blir lagra når du går vidare eller lagrar utkastet. Skriv under kva det er, og kvifor du deler det.",
        "PDF, Word, Excel, picture (PNG or JPEG) or plain text, at most 15 MB. Those who are told see the file name too. The file is saved when you go on or save the draft. Write below what it is, and why you share it.");

    public static Text Replace => new("Bytt fil", "Byt fil", "Choose another file");

    public static Text Chosen => new("Valgt fil", "Vald fil", "Chosen file");

    public static Text TakeAway => new("Ta bort filen", "Ta bort fila", "Take the file away");

    public static Text Read => new("Les filen", "Les fila", "Read the file");

    public static Text Whole => new(
        "Hele dokumentet gis. Se etter at det ikke står mer enn formålet trenger.", "Heile dokumentet blir gitt. Sjå etter at det ikkje står meir enn formålet treng.", "The whole document is given. Check that it says no more than the purpose needs.");

    public static Text WholeKinds(Text kinds) => new(
        $"Loven er spurt om det du krysset av: {kinds.Nb}. Står det andre slags opplysninger i dokumentet, går du tilbake og krysser av dem også.",
        $"Lova er spurd om det du kryssa av: {kinds.Nn}. Står det andre slags opplysningar i dokumentet, går du tilbake og kryssar av dei òg.",
        $"The law was asked about what you ticked: {kinds.En}. If the document has other kinds of information, go back and tick those too.");

    public static Text GoesAlong => new(
        "Filen går samme vei som notatet: slettes det, slettes filen også; flyttes det, blir filen med.", "Fila går same veg som notatet: blir det sletta, blir fila sletta òg; blir det flytta, blir fila med.", "The file goes the way of the note: if it is deleted, so is the file; if it is moved, the file goes along.");

    public static Text FilesGoAlong => new("Filene går samme vei som notatene.", "Filene går same veg som notata.", "The files go the way of the notes.");

    public static Text Erased => new("Filen er slettet.", "Fila er sletta.", "The file is deleted.");

    public static Text NotInPaper => new(
        "Filen er ikke med i Word og PDF. Hent den og overlever den for seg.", "Fila er ikkje med i Word og PDF. Hent ho og overlever ho for seg.", "The file is not in the Word and PDF. Fetch it and hand it over by itself.");

    public static Text NotInRecordPaper => new(
        "Filen er ikke med i Word og PDF, som bare nevner den. Skal den i journalen, henter du den for seg.", "Fila er ikkje med i Word og PDF, som berre nemner ho. Skal ho i journalen, hentar du ho for seg.", "The file is not in the Word and PDF, which only name it. If it is to be in your record, fetch it by itself.");

    public static Text PaperFile => new("Fil", "Fil", "File");

    public static Text PaperSum => new("Filens kontrollsum (SHA-256)", "Kontrollsummen til fila (SHA-256)", "The file’s checksum (SHA-256)");

    /// <summary>What it is and how large.</summary>
    public static Text What(string mediaType, int bytes) => KindOf(mediaType) is var kind && Size(bytes) is var size
        ? new($"{kind.Nb}, {size.Nb}", $"{kind.Nn}, {size.Nn}", $"{kind.En}, {size.En}") : kind;

    public static Text Named(string name, string mediaType, int bytes) => What(mediaType, bytes) is var what ? new($"{name} ({what.Nb})", $"{name} ({what.Nn})", $"{name} ({what.En})") : what;

    static Text KindOf(string mediaType) => mediaType switch
    {
        "application/pdf" => new("PDF", "PDF", "PDF"),
        "image/png" or "image/jpeg" => new("bilde", "bilete", "picture"),
        "text/plain" => new("tekst", "tekst", "text"),
        _ when mediaType.EndsWith("wordprocessingml.document", StringComparison.Ordinal) => new("Word", "Word", "Word"),
        _ => new("Excel", "Excel", "Excel"),
    };

    static Text Size(int bytes)
    {
        if (bytes < Kilo * Kilo)
        {
            var kilo = $"{(bytes + Kilo - 1) / Kilo} kB";
            return new(kilo, kilo, kilo);
        }

        var mega = ((double)bytes / (Kilo * Kilo)).ToString("0.0", CultureInfo.InvariantCulture);
        var norwegian = $"{mega.Replace('.', ',')} MB";
        return new(norwegian, norwegian, $"{mega} MB");
    }
}
