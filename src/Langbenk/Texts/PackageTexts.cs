using Langbenk.Kernel;
using Langbenk.Prevention.Packages;

namespace Langbenk.Texts;

/// <summary>The pages about packages to and from other installations.</summary>
public static class PackageTexts
{
    public static Text Title => new("Pakker mellom kommuner", "Pakker mellom kommunar", "Packages between municipalities");

    public static Text Lead => new(
        "En pakke er en fil med eksempler, begreper og nettverk som en annen kommune kan hente inn i sin Langbenk. Den er signert, så mottakeren ser om noen har endret den. En pakke har ikke plass til opplysninger om personer.",
        "Ei pakke er ei fil med døme, omgrep og nettverk som ein annan kommune kan hente inn i sin Langbenk. Ho er signert, så mottakaren ser om nokon har endra ho. Ei pakke har ikkje plass til opplysningar om personar.",
        "A package is a file with examples, terms and networks that another municipality can import into its Langbenk. It is signed, so the receiver sees if someone has changed it. A package has no place for information about people.");

    public static Text Make => new("Lag en pakke", "Lag ei pakke", "Make a package");

    public static Text Fetch => new("Hent inn en pakke", "Hent inn ei pakke", "Import a package");

    public static Text OurFingerprint => new("Fingeravtrykket vårt", "Fingeravtrykket vårt", "Our fingerprint");

    public static Text OurFingerprintLead => new(
        "Når en kommune henter inn en pakke herfra første gang, ringer de gjerne for å sammenligne dette:",
        "Når ein kommune hentar inn ei pakke herfrå første gong, ringjer dei gjerne for å samanlikne dette:",
        "When a municipality imports a package from here for the first time, it may call to compare this:");

    public static Text Waiting => new("Venter på at avsenderen blir bekreftet", "Ventar på at avsendaren blir stadfesta", "Waiting for the publisher to be confirmed");

    public static Text Confirm => new("Bekreft avsenderen", "Stadfest avsendaren", "Confirm the publisher");

    public static Text Imported => new("Hentet inn", "Henta inn", "Imported");

    public static Text NoImported => new("Ingen pakker er hentet inn.", "Ingen pakker er henta inn.", "No packages have been imported.");

    public static Text Exported => new("Laget her", "Laga her", "Made here");

    public static Text NoExported => new("Dere har ikke laget noen pakke ennå.", "De har ikkje laga noka pakke enno.", "You have not made any package yet.");

    public static Text Edition(int edition) => new($"Utgave {edition}", $"Utgåve {edition}", $"Edition {edition}");

    public static Text EditionOf(string municipality, int edition) => new(
        $"{municipality}, utgave {edition}", $"{municipality}, utgåve {edition}", $"{municipality}, edition {edition}");

    public static Text Counts(int examples, int terms, int networks) => new(
        $"{examples} {(examples == 1 ? "eksempel" : "eksempler")}, {terms} {(terms == 1 ? "begrep" : "begreper")}, {networks} nettverk",
        $"{examples} døme, {terms} omgrep, {networks} nettverk",
        $"{examples} {(examples == 1 ? "example" : "examples")}, {terms} {(terms == 1 ? "term" : "terms")}, {networks} {(networks == 1 ? "network" : "networks")}");

    public static Text Status(PackageStatus status) => status switch
    {
        PackageStatus.Current => new("I bruk", "I bruk", "In use"),
        PackageStatus.Replaced => new("Erstattet av en nyere utgave", "Erstatta av ei nyare utgåve", "Replaced by a newer edition"),
        PackageStatus.Withdrawn => new("Trukket tilbake", "Trekt tilbake", "Withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static Text Download => new("Last ned filen", "Last ned fila", "Download the file");

    public static Text Publishers => new("Avsendere dere stoler på", "Avsendarar de stolar på", "Publishers you trust");

    public static Text NoPublishers => new("Ingen ennå.", "Ingen enno.", "None yet.");

    public static Text TrustedOn(DateOnly day) => new(
        $"Bekreftet {DateWords.Of(day, Language.Nb)}", $"Stadfesta {DateWords.Of(day, Language.Nn)}", $"Confirmed on {DateWords.Of(day, Language.En)}");

    public static Text EndTrust => new("Slutt å stole på avsenderen", "Slutt å stole på avsendaren", "Stop trusting the publisher");

    public static Text EndTrustLead => new(
        "Det som er hentet inn, blir stående. Neste pakke må bekreftes på nytt.",
        "Det som er henta inn, blir ståande. Neste pakke må stadfestast på nytt.",
        "What is imported stays. The next package must be confirmed again.");

    public static Text Terms => new("Begreper fra andre kommuner", "Omgrep frå andre kommunar", "Terms from other municipalities");

    public static Text TermsChoice => new("Begreper", "Omgrep", "Terms");

    public static Text MakeLead => new(
        "Velg det dere vil dele. Pakken er hele samlingen deres: det som ikke er med i en ny utgave, blir borte hos dem som henter den inn.",
        "Vel det de vil dele. Pakka er heile samlinga dykkar: det som ikkje er med i ei ny utgåve, blir borte hos dei som hentar ho inn.",
        "Choose what you want to share. The package is your whole collection: what is not in a new edition disappears from those who import it.");

    public static Text OnlyPublished => new(
        "Bare egne eksempler som er vurdert og publisert, kan være med.",
        "Berre eigne døme som er vurderte og publiserte, kan vere med.",
        "Only your own examples that have been reviewed and published can be included.");

    public static Text NothingToShare => new(
        "Dere har ikke noe å dele ennå. Skriv et eksempel, send det inn til vurdering, og kom tilbake når det er publisert.",
        "De har ikkje noko å dele enno. Skriv eit døme, send det inn til vurdering, og kom tilbake når det er publisert.",
        "You have nothing to share yet. Write an example, submit it for review, and come back when it is published.");

    public static Text Publisher => new("Avsender", "Avsendar", "Publisher");

    public static Text MakeIt => new("Lag og signer pakken", "Lag og signer pakka", "Make and sign the package");

    public static Text FetchLead => new(
        "Velg filen du har fått fra den andre kommunen. Vi sjekker signaturen før noe hentes inn. Enten kommer alt med, eller ingenting.",
        "Vel fila du har fått frå den andre kommunen. Vi sjekkar signaturen før noko blir henta inn. Anten kjem alt med, eller ingenting.",
        "Choose the file you got from the other municipality. We check the signature before anything is imported. Either all of it comes in, or nothing.");

    public static Text File => new("Pakken", "Pakka", "The package");

    public static Text FileHint => new("En fil som slutter på .json, høyst 2 MB.", "Ei fil som sluttar på .json, høgst 2 MB.", "A file that ends in .json, at most 2 MB.");

    public static Text FetchIt => new("Sjekk og hent inn", "Sjekk og hent inn", "Check and import");

    public static Text AlreadyHere(DateOnly day) => new(
        $"Denne pakken ble hentet inn {DateWords.Of(day, Language.Nb)}. Ingenting er endret.",
        $"Denne pakka vart henta inn {DateWords.Of(day, Language.Nn)}. Ingenting er endra.",
        $"This package was imported on {DateWords.Of(day, Language.En)}. Nothing has changed.");
}
