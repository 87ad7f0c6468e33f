using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Writing one part of a plan, and comparing its versions.</summary>
public static class PlanWriteTexts
{
    public static Text Label(string? place) => place is null
        ? new("Teksten", "Teksten", "The text")
        : new($"Teksten for {place}", $"Teksten for {place}", $"The text for {place}");

    public static Text Hint => new(
        "Skriv ## foran en overskrift, - foran et punkt, 1. 2. 3. foran punkter med nummer og > foran et sitat. *Kursiv*, **fet** og [lenke](https://…) virker også. Skriv \\ foran et slikt tegn for å beholde det. Alt annet blir stående som du skriver det.",
        "Skriv ## framfor ei overskrift, - framfor eit punkt, 1. 2. 3. framfor punkt med nummer og > framfor eit sitat. *Kursiv*, **feit** og [lenkje](https://…) verkar òg. Skriv \\ framfor eit slikt teikn for å halde på det. Alt anna blir ståande som du skriv det.",
        "Write ## before a heading, - before a point, 1. 2. 3. before numbered points and > before a quote. *Italics*, **bold** and [link](https://…) work too. Write \\ before such a sign to keep it. Everything else stands as you write it.");

    public static Text Save => new("Lagre teksten", "Lagre teksten", "Save the text");

    public static Text UseStarter => new("Sett inn starttekst", "Set inn starttekst", "Insert the starter text");

    public static Text StarterHint => new(
        "Startteksten legges etter det du har skrevet. Bytt ut hver «…» med egne ord.",
        "Startteksten blir lagd etter det du har skrive. Byt ut kvar «…» med eigne ord.",
        "The starter text is put after what you have written. Replace each «…» with your own words.");

    public static Text Guidance => new("Råd til deg som skriver", "Råd til deg som skriv", "Advice for you who write");

    public static Text DemandedBy(string provision) => new(
        $"Loven krever denne delen: {provision}", $"Lova krev denne delen: {provision}", $"The act requires this part: {provision}");

    public static Text Shared => new("Felles tekst", "Felles tekst", "Shared text");

    public static Text Local(string place) => new($"Lokal tekst for {place}", $"Lokal tekst for {place}", $"Local text for {place}");

    public static Text LocalTexts => new("Felles og lokale tekster", "Felles og lokale tekstar", "Shared and local texts");

    public static Text AddLocal(string place) => new($"Legg til lokal tekst for {place}", $"Legg til lokal tekst for {place}", $"Add a local text for {place}");

    public static Text LastEdited(string who, string when) => new(
        $"Sist lagret av {who}, {when}.", $"Sist lagra av {who}, {when}.", $"Last saved by {who}, {when}.");

    public static Text Versions => new("Tidligere tekster", "Tidlegare tekstar", "Earlier texts");

    public static Text NoVersions => new("Ingen har lagret teksten ennå.", "Ingen har lagra teksten enno.", "Nobody has saved the text yet.");

    public static Text Compare => new("Sammenlign to tekster", "Samanlikn to tekstar", "Compare two texts");

    public static Text CompareLead => new(
        "Det som er tatt bort, står med strek over. Det som er nytt, er uthevet.",
        "Det som er teke bort, står med strek over. Det som er nytt, er utheva.",
        "What is taken out is struck through. What is new is highlighted.");

    public static Text Older => new("Den eldste", "Den eldste", "The older one");

    public static Text Newer => new("Den nyeste", "Den nyaste", "The newer one");

    public static Text Show => new("Vis forskjellen", "Vis skilnaden", "Show the difference");

    public static Text Removed => new("Tatt bort", "Teke bort", "Taken out");

    public static Text Added => new("Nytt", "Nytt", "New");

    public static Text SameText => new("De to tekstene er like.", "Dei to tekstane er like.", "The two texts are the same.");

    public static Text VersionLine(int number, string who, string place, string when) => new(
        $"{number}: {who} ({place}), {when}", $"{number}: {who} ({place}), {when}", $"{number}: {who} ({place}), {when}");

    public static Text ConflictMessage => new(
        "Noen andre lagret denne delen mens du skrev. Under ser du hva som er forskjellig, og begge tekstene. Ta med det du vil beholde, og lagre igjen.",
        "Nokon andre lagra denne delen mens du skreiv. Under ser du kva som er ulikt, og begge tekstane. Ta med det du vil behalde, og lagre igjen.",
        "Somebody else saved this part while you were writing. Below you see what differs, and both texts. Bring along what you want to keep, and save again.");

    /// <summary>When it was she herself, in another window.</summary>
    public static Text OwnConflictMessage => new(
        "Du lagret denne delen selv, i et annet vindu, mens du skrev her. Under ser du hva som er forskjellig, og begge tekstene. Ta med det du vil beholde, og lagre igjen.",
        "Du lagra denne delen sjølv, i eit anna vindauge, medan du skreiv her. Under ser du kva som er ulikt, og begge tekstane. Ta med det du vil behalde, og lagre igjen.",
        "You saved this part yourself, in another window, while you were writing here. Below you see what differs, and both texts. Bring along what you want to keep, and save again.");

    public static Text Differs => new("Det som er forskjellig", "Det som er ulikt", "What differs");

    public static Text DiffersLead => new(
        "Det som bare står i teksten som er lagret, har strek over. Det som bare står i din tekst, er uthevet.",
        "Det som berre står i teksten som er lagra, har strek over. Det som berre står i din tekst, er utheva.",
        "What is only in the saved text is struck through. What is only in your text is highlighted.");

    public static Text OnlyTheirs => new("Bare i det som er lagret", "Berre i det som er lagra", "Only in what is saved");

    public static Text OnlyYours => new("Bare i din tekst", "Berre i din tekst", "Only in your text");

    public static Text LeftOut => new("[… likt i begge tekstene …]", "[… likt i begge tekstane …]", "[… the same in both texts …]");

    public static Text WholeText => new("Hele teksten", "Heile teksten", "The whole text");

    public static Text ReadOnly => new(
        "Du kan lese denne teksten, men ikke endre den.", "Du kan lese denne teksten, men ikkje endre han.", "You can read this text, but not change it.");

    public static Text NotWritten => new("Teksten er ikke skrevet ennå.", "Teksten er ikkje skriven enno.", "The text is not written yet.");

    public static Text AddTitle => new("Legg til en del", "Legg til ein del", "Add a part");

    public static Text FromTemplate => new("Velg en del fra malen", "Vel ein del frå malen", "Choose a part from the template");

    public static Text OwnTitle => new("… eller skriv overskriften på en egen del", "… eller skriv overskrifta på ein eigen del", "… or write the heading of a part of your own");

    public static Text OwnPart => new("En egen del", "Ein eigen del", "A part of our own");

    public static Text WholeLead => new(
        "Slik står planen nå. Innbyggerne ser den teksten kommunestyret har vedtatt.",
        "Slik står planen no. Innbyggjarane ser den teksten kommunestyret har vedteke.",
        "This is how the plan stands now. Inhabitants see the text that the council has adopted.");

    public static Text TakeWord => new("Last ned som Word", "Last ned som Word", "Download as Word");

    public static Text TakePdf => new("Last ned som PDF", "Last ned som PDF", "Download as PDF");

    public static Text NoPdf => new("Vi kan ikke lage PDF akkurat nå", "Vi kan ikkje lage PDF akkurat no", "We cannot make a PDF right now");

    public static Text NoPdfPublic => new(
        "Vent litt, og prøv igjen. Du kan også åpne planen og skrive den ut fra nettleseren. Velg «Lagre som PDF».",
        "Vent litt, og prøv igjen. Du kan òg opne planen og skrive han ut frå nettlesaren. Vel «Lagre som PDF».",
        "Wait a little, and try again. You can also open the plan and print it from the browser. Choose “Save as PDF”.");

    public static Text ReadHere => new("Les planen her", "Les planen her", "Read the plan here");

    public static Text NoPdfHelp => new(
        "Åpne hele planen og skriv den ut fra nettleseren. Velg «Lagre som PDF».",
        "Opne heile planen og skriv han ut frå nettlesaren. Vel «Lagre som PDF».",
        "Open the whole plan and print it from the browser. Choose “Save as PDF”.");
}
