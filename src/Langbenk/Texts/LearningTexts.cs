using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>What the pages about learning from each other share.</summary>
public static class LearningTexts
{
    public static Text Title => new("Læring", "Læring", "Learning");

    public static Text Lead => new(
        "Del det dere har fått til, og se hva andre har prøvd. Her er det bare tiltak og måter å jobbe på, aldri personer.",
        "Del det de har fått til, og sjå kva andre har prøvd. Her er det berre tiltak og måtar å jobbe på, aldri personar.",
        "Share what has worked for you, and see what others have tried. Only measures and ways of working, never people.");

    public static Text Menu => new("Læring", "Læring", "Learning");

    public static Text Examples => new("Eksempler", "Døme", "Examples");

    public static Text Networks => new("Nettverk", "Nettverk", "Networks");

    public static Text Packages => new("Pakker", "Pakker", "Packages");

    public static Text Calculators => new("Kalkulatorer", "Kalkulatorar", "Calculators");

    public static Text PublicPage => new("Se den åpne siden", "Sjå den opne sida", "See the open page");

    public static Text Search => new("Søk", "Søk", "Search");

    public static Text Words => new("Ord i teksten", "Ord i teksten", "Words in the text");

    public static Text All => new("Alle", "Alle", "All");

    public static Text NothingFound => new(
        "Vi fant ingen. Prøv færre ord eller færre valg.", "Vi fann ingen. Prøv færre ord eller færre val.", "None found. Try fewer words or fewer choices.");

    public static Text Clear => new("Nullstill søket", "Nullstill søket", "Clear the search");

    public static Text Page(int page, int pages) => new($"Side {page} av {pages}", $"Side {page} av {pages}", $"Page {page} of {pages}");

    public static Text Pages => new("Sider", "Sider", "Pages");

    public static Text Previous => new("Forrige side", "Førre side", "Previous page");

    public static Text Next => new("Neste side", "Neste side", "Next page");

    public static Text NotStated => new("Ikke oppgitt.", "Ikkje oppgitt.", "Not stated.");

    public static Text Source => new("Kilde", "Kjelde", "Source");

    public static Text Back => new("Tilbake", "Tilbake", "Back");

    public static Text For => new("Kommune eller tjeneste du skriver for", "Kommune eller teneste du skriv for", "Municipality or service you write for");

    public static Text FromElsewhere(string municipality) => new(
        $"Fra {municipality}, hentet inn som pakke", $"Frå {municipality}, henta inn som pakke", $"From {municipality}, imported as a package");

    public static Text FromHere(string municipality) => new($"Fra {municipality}", $"Frå {municipality}", $"From {municipality}");

    public static Text Theirs => new("Dette er lagret nå", "Dette er lagra no", "This is what is saved now");

    public static Text Yours => new("Dette skrev du", "Dette skreiv du", "This is what you wrote");

    public static Text Overtaken => new(
        "En annen lagret mens du skrev. Begge tekstene er tatt vare på. Flytt det du vil ha med inn i feltene, og lagre igjen.",
        "Ein annan lagra medan du skreiv. Begge tekstane er tekne vare på. Flytt det du vil ha med inn i felta, og lagre igjen.",
        "Someone else saved while you were writing. Both texts are kept. Move what you want into the fields, and save again.");

    public static Text OvertakenNow => new(
        "Dette ble endret i samme øyeblikk, av en annen eller av deg i et annet vindu. Se over det som står her nå, og prøv igjen.",
        "Dette vart endra i same augneblinken, av ein annan eller av deg i eit anna vindauge. Sjå over det som står her no, og prøv igjen.",
        "This was changed in the same moment, by someone else or by you in another window. Look over what stands here now, and try again.");

    public static Text MarkdownHint => new(
        "Skriv ren tekst. Linjeskift blir med.", "Skriv rein tekst. Linjeskift blir med.", "Write plain text. Line breaks are kept.");
}
