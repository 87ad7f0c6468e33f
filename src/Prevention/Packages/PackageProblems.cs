using Langbenk.Kernel;

namespace Langbenk.Prevention.Packages;

/// <summary>Refusals of packages: 5541–5569. A number is never reused.</summary>
public static class PackageProblems
{
    const int Megabytes = PackageFile.MaxBytes / (1024 * 1024);

    public static readonly Problem TooLarge = new(5541, new Text(
        $"Filen er for stor til å være en pakke (høyst {Megabytes} MB). Ingenting er hentet inn.",
        $"Fila er for stor til å vere ei pakke (høgst {Megabytes} MB). Ingenting er henta inn.",
        $"The file is too large to be a package (at most {Megabytes} MB). Nothing has been imported."));

    public static readonly Problem NotAPackage = new(5542, new Text(
        "Filen er ikke en pakke fra Langbenk. Velg filen du har fått fra den andre kommunen. Ingenting er hentet inn.",
        "Fila er ikkje ei pakke frå Langbenk. Vel fila du har fått frå den andre kommunen. Ingenting er henta inn.",
        "The file is not a package from Langbenk. Choose the file you got from the other municipality. Nothing has been imported."));

    public static readonly Problem NewerFormat = new(5543, new Text(
        "Pakken er laget med en nyere Langbenk enn denne. Oppdater Langbenk, eller be om en pakke i eldre format. Ingenting er hentet inn.",
        "Pakka er laga med ein nyare Langbenk enn denne. Oppdater Langbenk, eller be om ei pakke i eldre format. Ingenting er henta inn.",
        "The package was made by a newer Langbenk than this one. Update Langbenk, or ask for a package in an older format. Nothing has been imported."));

    public static readonly Problem Changed = new(5544, new Text(
        "Pakken er skadet eller endret etter at den ble laget. Be om å få den på nytt. Ingenting er hentet inn.",
        "Pakka er skadd eller endra etter at ho vart laga. Be om å få ho på nytt. Ingenting er henta inn.",
        "The package is damaged or was changed after it was made. Ask for it again. Nothing has been imported."));

    public static readonly Problem BrokenSignature = new(5545, new Text(
        "Signaturen stemmer ikke med innholdet. Noen kan ha endret pakken. Be om å få den på nytt, direkte fra kommunen. Ingenting er hentet inn.",
        "Signaturen stemmer ikkje med innhaldet. Nokon kan ha endra pakka. Be om å få ho på nytt, direkte frå kommunen. Ingenting er henta inn.",
        "The signature does not match the content. Someone may have changed the package. Ask for it again, directly from the municipality. Nothing has been imported."));

    public static readonly Problem BadContent = new(5546, new Text(
        "Pakken er riktig signert, men har innhold som ikke kan tas imot her: tekst som mangler eller er for lang, eller noe som ser ut som et fødselsnummer. Ingenting er hentet inn.",
        "Pakka er rett signert, men har innhald som ikkje kan takast imot her: tekst som manglar eller er for lang, eller noko som ser ut som eit fødselsnummer. Ingenting er henta inn.",
        "The package is rightly signed, but has content that cannot be taken here: text that is missing or too long, or something like a national identity number. Nothing has been imported."));

    /// <summary>Said to the sender, who can mend it.</summary>
    public static Problem CannotLeave(string item) => new(5558, new Text(
        $"«{item}» kan ikke være med i pakken: en tekst mangler, er for lang eller ser ut til å ha et fødselsnummer. Rett den, eller velg den bort.",
        $"«{item}» kan ikkje vere med i pakka: ein tekst manglar, er for lang eller ser ut til å ha eit fødselsnummer. Rett han, eller vel han bort.",
        $"“{item}” cannot be in the package: a text is missing, is too long or seems to hold a national identity number. Mend it, or leave it out."));

    public static readonly Problem UnknownPublisher = new(5547, new Text(
        "Dere har ikke hentet inn noe fra denne avsenderen før. Sjekk fingeravtrykket med kommunen før du går videre. Ingenting er hentet inn ennå.",
        "De har ikkje henta inn noko frå denne avsendaren før. Sjekk fingeravtrykket med kommunen før du går vidare. Ingenting er henta inn enno.",
        "You have not imported anything from this publisher before. Check the fingerprint with the municipality before you go on. Nothing has been imported yet."));

    public static readonly Problem OlderEdition = new(5548, new Text(
        "Dere har alt en nyere utgave fra denne avsenderen. Den eldre er ikke hentet inn.",
        "De har alt ei nyare utgåve frå denne avsendaren. Den eldre er ikkje henta inn.",
        "You already have a newer edition from this publisher. The older one has not been imported."));

    public static readonly Problem SameEditionOtherContent = new(5549, new Text(
        "Dere har alt denne utgaven, men med et annet innhold. Be kommunen lage en ny utgave. Ingenting er hentet inn.",
        "De har alt denne utgåva, men med eit anna innhald. Be kommunen lage ei ny utgåve. Ingenting er henta inn.",
        "You already have this edition, but with other content. Ask the municipality to make a new edition. Nothing has been imported."));

    public static readonly Problem OwnPackage = new(5550, new Text(
        "Pakken er laget her. Innholdet finnes alt.", "Pakka er laga her. Innhaldet finst alt.", "The package was made here. Its content is already here."));

    public static readonly Problem NothingChosen = new(5551, new Text(
        "Velg minst ett eksempel, ett begrep eller ett nettverk.", "Vel minst eitt døme, eitt omgrep eller eitt nettverk.", "Choose at least one example, one term or one network."));

    public static readonly Problem NoPlace = new(5552, new Text(
        "Velg kommunen som står som avsender.", "Vel kommunen som står som avsendar.", "Choose the municipality that stands as publisher."));

    public static readonly Problem ExportOvertaken = new(5553, new Text(
        "En annen laget en utgave i samme øyeblikk. Prøv igjen.", "Ein annan laga ei utgåve i same augneblinken. Prøv igjen.", "Someone else made an edition in the same moment. Try again."));

    public static readonly Problem NoFile = new(5554, new Text(
        "Velg en fil først.", "Vel ei fil først.", "Choose a file first."));

    public static readonly Problem PublisherChangedKey = new(5555, new Text(
        "Dere stoler alt på denne kommunen, men med en annen nøkkel. Ring kommunen før du går videre: enten har den byttet nøkkel, eller så er pakken fra noen andre. Ingenting er hentet inn.",
        "De stolar alt på denne kommunen, men med ein annan nøkkel. Ring kommunen før du går vidare: anten har han bytt nøkkel, eller så er pakka frå nokon andre. Ingenting er henta inn.",
        "You already trust this municipality, but with another key. Call it before you go on: either it has changed its key, or the package is from someone else. Nothing has been imported."));

    public static readonly Problem AlreadyWithdrawn = new(5556, new Text(
        "Pakken er alt trukket tilbake.", "Pakka er alt trekt tilbake.", "The package has already been withdrawn."));

    public static readonly Problem ImportOvertaken = new(5557, new Text(
        "En annen hentet inn noe fra samme avsender i samme øyeblikk. Ingenting av ditt er hentet inn. Prøv igjen.",
        "Ein annan henta inn noko frå same avsendar i same augneblinken. Ingenting av ditt er henta inn. Prøv igjen.",
        "Someone else imported from the same publisher in the same moment. Nothing of yours has been imported. Try again."));

    public static readonly Problem PublisherChangedName = new(5559, new Text(
        "Dere stoler på denne avsenderen, men under et annet navn. Spør kommunen før du går videre. Ingenting er hentet inn ennå.",
        "De stolar på denne avsendaren, men under eit anna namn. Spør kommunen før du går vidare. Ingenting er henta inn enno.",
        "You trust this publisher, but under another name. Ask the municipality before you go on. Nothing has been imported yet."));

    public static readonly Problem MadeLater = new(5560, new Text(
        "Pakken sier at den er laget en dag som ikke har vært. Be kommunen se på klokka si og lage den på nytt. Ingenting er hentet inn.",
        "Pakka seier at ho er laga ein dag som ikkje har vore. Be kommunen sjå på klokka si og lage ho på nytt. Ingenting er henta inn.",
        "The package says that it was made on a day that has not been. Ask the municipality to look at its clock and make it anew. Nothing has been imported."));
}
