using Langbenk.Kernel;

namespace Langbenk.Cooperation.Teams.Entries;

/// <summary>Every refusal about the file of an entry that is not about files of any kind. A number is never reused.</summary>
public static class DocumentProblems
{
    public static readonly Problem NoFile = new(7251, new Text("Velg filen.", "Vel fila.", "Choose the file."));

    public static readonly Problem OtherKind = new(7252, new Text(
        "Du har valgt en fil. Velg «Et dokument», eller ta bort filen.", "Du har valt ei fil. Vel «Eit dokument», eller ta bort fila.", "You have chosen a file. Choose “A document”, or take the file away."));

    public static readonly Problem FileGone = new(7253, new Text(
        "Filen ligger ikke lenger i utkastet. Velg den på nytt.", "Fila ligg ikkje lenger i utkastet. Vel ho på nytt.", "The file is no longer in the draft. Choose it again."));

    public static readonly Problem NumberInName = new(7254, new Text(
        "Filnavnet har et fødselsnummer. Gi filen et annet navn på maskinen din, og velg den på nytt.",
        "Filnamnet har eit fødselsnummer. Gi fila eit anna namn på maskina di, og vel ho på nytt.",
        "The file name has a national identity number. Give the file another name on your computer, and choose it again."));
}
