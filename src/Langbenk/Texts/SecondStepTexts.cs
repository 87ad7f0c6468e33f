using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Changing the authenticator app of an account that has one.</summary>
public static class SecondStepTexts
{
    public static Text Title => new("Innlogging i to steg", "Innlogging i to steg", "Two-step sign-in");

    public static Text IsOn => new(
        "Du logger inn med passord og en kode fra en app på telefonen. Nøkkelen til appen du har, blir ikke vist igjen.",
        "Du loggar inn med passord og ein kode frå ein app på telefonen. Nøkkelen til appen du har, blir ikkje vist igjen.",
        "You sign in with your password and a code from an app on your phone. The key of the app you have is not shown again.");

    public static Text Change => new("Bytt til en ny app eller telefon", "Byt til ein ny app eller telefon", "Change to a new app or phone");

    public static Text ChangeHelp => new(
        "Skriv passordet ditt. Da får du en ny nøkkel. Den gamle appen virker til du har skrevet en kode fra den nye.",
        "Skriv passordet ditt. Då får du ein ny nøkkel. Den gamle appen verkar til du har skrive ein kode frå den nye.",
        "Write your password. You then get a new key. The old app works until you have written a code from the new one.");

    public static Text ShowKey => new("Vis en ny nøkkel", "Vis ein ny nøkkel", "Show a new key");

    public static Text WrongPassword => new("Dette er ikke passordet ditt.", "Dette er ikkje passordet ditt.", "This is not your password.");

    public static Text NoPassword => new(
        "Kontoen din har ikke passord, så vi kan ikke vite her at det er du som bytter. Be administratoren om å nullstille innlogging i to steg. Da setter du opp den nye appen neste gang du logger inn.",
        "Kontoen din har ikkje passord, så vi kan ikkje vite her at det er du som byter. Be administratoren om å nullstille innlogging i to steg. Då set du opp den nye appen neste gong du loggar inn.",
        "Your account has no password, so we cannot know here that it is you who makes the change. Ask the administrator to reset two-step sign-in. You then set up the new app the next time you sign in.");

    public static Text NewTitle => new("Sett opp den nye appen", "Set opp den nye appen", "Set up the new app");

    public static Text NewLead => new(
        "Den gamle appen virker fortsatt. Den slutter å virke når du har skrevet koden under, og du får nye engangskoder.",
        "Den gamle appen verkar framleis. Han sluttar å verke når du har skrive koden under, og du får nye eingongskodar.",
        "The old app still works. It stops when you have written the code below, and you get new recovery codes.");

    public static Text Take => new("Bytt til den nye appen", "Byt til den nye appen", "Change to the new app");

    public static Text TooLate => new(
        "Nøkkelen er for gammel. Skriv passordet en gang til, så får du en ny.",
        "Nøkkelen er for gammal. Skriv passordet ein gong til, så får du ein ny.",
        "The key is too old. Write your password again to get a new one.");
}
