using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Signing in with a passkey, and one's own passkeys.</summary>
public static class PasskeyTexts
{
    public static Text Title => new("Tilgangsnøkler", "Tilgangsnøklar", "Passkeys");

    public static Text SignIn => new("Logg inn med tilgangsnøkkel", "Logg inn med tilgangsnøkkel", "Sign in with a passkey");

    public static Text SignInStopped => new(
        "Du ble ikke logget inn med tilgangsnøkkel. Prøv igjen, eller logg inn med passord.",
        "Du vart ikkje logga inn med tilgangsnøkkel. Prøv igjen, eller logg inn med passord.",
        "You were not signed in with a passkey. Try again, or sign in with your password.");

    public static Text Refused => new(
        "Tilgangsnøkkelen åpnet ikke. Prøv igjen, eller logg inn med passord.",
        "Tilgangsnøkkelen opna ikkje. Prøv igjen, eller logg inn med passord.",
        "The passkey did not open. Try again, or sign in with your password.");

    public static Text Lead => new(
        "Med en tilgangsnøkkel logger du inn med PIN, finger eller ansikt på din egen enhet. Da trenger du verken passord eller kode. Langbenk får aldri se finger eller ansikt, bare at nøkkelen er din.",
        "Med ein tilgangsnøkkel loggar du inn med PIN, finger eller ansikt på di eiga eining. Då treng du verken passord eller kode. Langbenk får aldri sjå finger eller ansikt, berre at nøkkelen er din.",
        "With a passkey you sign in with a PIN, finger or face on your own device. You then need neither password nor code. Langbenk never sees your finger or face, only that the key is yours.");

    public static Text Yours => new("Tilgangsnøklene dine", "Tilgangsnøklane dine", "Your passkeys");

    public static Text None => new("Du har ingen tilgangsnøkler ennå.", "Du har ingen tilgangsnøklar enno.", "You have no passkeys yet.");

    public static Text From(DateOnly day) => new(
        $"laget {DateWords.Of(day, Language.Nb)}", $"laga {DateWords.Of(day, Language.Nn)}", $"made {DateWords.Of(day, Language.En)}");

    public static Text Remove(string name) => new($"Fjern «{name}»", $"Fjern «{name}»", $"Remove “{name}”");

    public static Text New => new("Lag en ny", "Lag ein ny", "Make a new one");

    public static Text Name => new("Hva vil du kalle nøkkelen?", "Kva vil du kalle nøkkelen?", "What will you call the key?");

    public static Text NameHint => new(
        "For eksempel «telefonen» eller «PC-en på kontoret», så du vet hvilken det er.",
        "Til dømes «telefonen» eller «PC-en på kontoret», så du veit kva for ein det er.",
        "For example “my phone” or “the office PC”, so that you know which it is.");

    public static Text Next => new("Neste", "Neste", "Next");

    public static Text MakeLead(string name) => new(
        $"Nå lager enheten din nøkkelen «{name}». Den spør om PIN, finger eller ansikt.",
        $"No lagar eininga di nøkkelen «{name}». Ho spør om PIN, finger eller ansikt.",
        $"Your device now makes the key “{name}”. It asks for a PIN, finger or face.");

    public static Text Make => new("Lag tilgangsnøkkelen", "Lag tilgangsnøkkelen", "Make the passkey");

    public static Text MakeStopped => new(
        "Det ble ikke laget noen nøkkel. Har enheten en fra før, bruker du den. Ellers prøver du igjen.",
        "Det vart ikkje laga nokon nøkkel. Har eininga ein frå før, bruker du den. Elles prøver du igjen.",
        "No key was made. If the device has one already, use that. Otherwise try again.");

    public static Text Cannot => new(
        "Denne nettleseren kan ikke lage tilgangsnøkler her. Prøv en nyere nettleser, eller fortsett med passord og kode.",
        "Denne nettlesaren kan ikkje lage tilgangsnøklar her. Prøv ein nyare nettlesar, eller hald fram med passord og kode.",
        "This browser cannot make passkeys here. Try a newer browser, or go on with password and code.");

    public static Text Back => new("Avbryt", "Avbryt", "Cancel");

    public static Text Kept => new(
        "Nøkkelen er lagret. Neste gang kan du logge inn med den.",
        "Nøkkelen er lagra. Neste gong kan du logge inn med han.",
        "The key is saved. Next time you can sign in with it.");

    public static Text Removed => new(
        "Nøkkelen er fjernet og åpner ingenting her. Andre steder du var logget inn, er du logget ut. Slett den på enheten også.",
        "Nøkkelen er fjerna og opnar ingenting her. Andre stader du var logga inn, er du logga ut. Slett han på eininga òg.",
        "The key is removed and opens nothing here. Where else you were signed in, you are signed out. Delete it on the device too.");

    public static Text NoPassword => new(
        "Kontoen din har ikke passord, så vi kan ikke vite her at det er du som lager en nøkkel. Logg inn som før.",
        "Kontoen din har ikkje passord, så vi kan ikkje vite her at det er du som lagar ein nøkkel. Logg inn som før.",
        "Your account has no password, so we cannot know here that it is you who makes a key. Sign in as before.");
}
