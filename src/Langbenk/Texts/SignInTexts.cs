using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Signing in, the second step, and one's own account.</summary>
public static class SignInTexts
{
    public static Text Title => new("Logg inn", "Logg inn", "Sign in");

    public static Text MaybeNotThere => new(
        "Siden du ba om, er for dem som er logget inn – eller den finnes ikke.",
        "Sida du bad om, er for dei som er logga inn – eller ho finst ikkje.",
        "The page you asked for is for people who are signed in – or it does not exist.");

    public static Text TextKept => new(
        "Du var logget ut. Teksten din er lagret som utkast, og kommer fram når du har logget inn.",
        "Du var logga ut. Teksten din er lagra som utkast, og kjem fram når du har logga inn.",
        "You were signed out. Your text is saved as a draft, and appears when you have signed in.");

    public static Text UserName => new("Brukernavn", "Brukarnamn", "User name");

    public static Text Password => new("Passord", "Passord", "Password");

    public static Text SignIn => new("Logg inn", "Logg inn", "Sign in");

    public static Text SignOut => new("Logg ut", "Logg ut", "Sign out");

    /// <summary>The same whether there is such an account, and whether it is closed for a while: who guesses learns neither.</summary>
    public static Text Wrong => new(
        "Brukernavnet eller passordet er feil. Prøv igjen. Etter seks feil er kontoen stengt en stund, også for det riktige passordet. Vent et kvarter da.",
        "Brukarnamnet eller passordet er feil. Prøv igjen. Etter seks feil er kontoen stengd ei stund, også for det rette passordet. Vent eit kvarter då.",
        "The user name or the password is wrong. Try again. After six mistakes the account is closed for a while, for the right password too. Wait a quarter of an hour then.");

    public static Text LockedOut => new(
        "Det er prøvd for mange ganger. Vent et kvarter, og prøv igjen.",
        "Det er prøvd for mange gonger. Vent eit kvarter, og prøv igjen.",
        "There have been too many attempts. Wait a quarter of an hour, and try again.");

    public static Text CodeTitle => new("Skriv koden fra appen", "Skriv koden frå appen", "Write the code from your app");

    public static Text Code => new("Kode (seks siffer)", "Kode (seks siffer)", "Code (six digits)");

    public static Text CodeHint => new(
        "Åpne autentiseringsappen på telefonen. Koden skifter hvert halve minutt.",
        "Opne autentiseringsappen på telefonen. Koden skiftar kvart halve minutt.",
        "Open the authenticator app on your phone. The code changes every half minute.");

    public static Text WrongCode => new("Koden er feil eller for gammel.", "Koden er feil eller for gammal.", "The code is wrong or too old.");

    public static Text LostPhone => new("Har du ikke telefonen?", "Har du ikkje telefonen?", "Do you not have your phone?");

    public static Text RecoveryTitle => new("Bruk en engangskode", "Bruk ein eingongskode", "Use a recovery code");

    public static Text RecoveryCode => new("Engangskode", "Eingongskode", "Recovery code");

    public static Text RecoveryHint => new(
        "En av kodene du fikk da du satte opp innloggingen. Hver kode virker én gang.",
        "Ein av kodane du fekk då du sette opp innlogginga. Kvar kode verkar éin gong.",
        "One of the codes you got when you set up signing in. Each works once.");

    public static Text SetUpTitle => new("Sett opp innlogging i to steg", "Set opp innlogging i to steg", "Set up two-step sign-in");

    public static Text SetUpLead => new(
        "Fra nå av logger du inn med passord og en kode fra en app på telefonen. Det tar to minutter.",
        "Frå no av loggar du inn med passord og ein kode frå ein app på telefonen. Det tek to minutt.",
        "From now on you sign in with your password and a code from an app on your phone. It takes two minutes.");

    public static Text Scan => new(
        "Åpne en autentiseringsapp (for eksempel Microsoft Authenticator, Google Authenticator eller 2FAS) og skann bildet.",
        "Opne ein autentiseringsapp (til dømes Microsoft Authenticator, Google Authenticator eller 2FAS) og skann biletet.",
        "Open an authenticator app (for example Microsoft Authenticator, Google Authenticator or 2FAS) and scan the picture.");

    public static Text OrType => new("Kan du ikke skanne? Skriv denne nøkkelen i appen:", "Kan du ikkje skanne? Skriv denne nøkkelen i appen:", "Cannot scan? Write this key in the app:");

    public static Text Picture => new("Bilde som autentiseringsappen kan lese", "Bilete som autentiseringsappen kan lese", "Picture that the authenticator app can read");

    public static Text TurnOn => new("Slå på innlogging i to steg", "Slå på innlogging i to steg", "Turn on two-step sign-in");

    public static Text CodesTitle => new("Ta vare på engangskodene", "Ta vare på eingongskodane", "Keep these recovery codes");

    public static Text CodesLead => new(
        "Skriv dem ut eller skriv dem ned, og legg dem et trygt sted. De vises bare nå. Hver kode virker én gang, hvis du mister telefonen.",
        "Skriv dei ut eller skriv dei ned, og legg dei ein trygg stad. Dei blir viste berre no. Kvar kode verkar éin gong, om du mister telefonen.",
        "Print them or write them down, and keep them somewhere safe. They are shown only now. Each works once, if you lose your phone.");

    public static Text GoOn => new("Jeg har tatt vare på dem. Gå videre", "Eg har teke vare på dei. Gå vidare", "I have kept them. Go on");

    public static Text FirstTitle => new("Velg passord", "Vel passord", "Choose a password");

    public static Text FirstLead => new(
        "Du er invitert til Langbenk. Velg et passord på minst tolv tegn. En setning er lett å huske.",
        "Du er invitert til Langbenk. Vel eit passord på minst tolv teikn. Ei setning er lett å hugse.",
        "You are invited to Langbenk. Choose a password of at least twelve characters. A sentence is easy to remember.");

    public static Text PasswordTooShort => new("Passordet må ha minst tolv tegn.", "Passordet må ha minst tolv teikn.", "The password must have at least twelve characters.");

    public static Text PasswordEasy => new(
        "Passordet er for lett å gjette. Velg en setning som bare du kjenner, ikke samme ord flere ganger, en rad på tastaturet, navnet ditt, brukernavnet, kommunen eller tjenesten.",
        "Passordet er for lett å gjette. Vel ei setning som berre du kjenner, ikkje same ord fleire gonger, ei rad på tastaturet, namnet ditt, brukarnamnet, kommunen eller tenesta.",
        "The password is too easy to guess. Choose a sentence only you know, not the same word again and again, a row of the keyboard, your name, the user name, the municipality or the service.");

    public static Text PasswordRefused(IEnumerable<string> codes) => codes.Contains("PasswordTooShort") ? PasswordTooShort : PasswordEasy;

    public static Text ChoosePassword => new("Lagre passordet", "Lagre passordet", "Save the password");

    public static Text AddressUsed => new(
        "Denne adressen virker ikke lenger", "Denne adressa verkar ikkje lenger", "This address no longer works");

    public static Text AddressUsedWhat => new(
        "En slik adresse virker én gang, i to døgn. Har du valgt passord, så logg inn. Ellers ber du administratoren om en ny.",
        "Ei slik adresse verkar éin gong, i to døgn. Har du valt passord, så logg inn. Elles ber du administratoren om ei ny.",
        "Such an address works once, for two days. If you have chosen a password, sign in. Otherwise ask the administrator for a new one.");

    public static Text DemoTitle => new("Prøv som", "Prøv som", "Try as");

    public static Text DemoLead => new(
        "Dette er demonstrasjonsområdet Nordfjella. Alle her er oppdiktet. Velg hvem du vil være.",
        "Dette er demonstrasjonsområdet Nordfjella. Alle her er oppdikta. Vel kven du vil vere.",
        "This is the demonstration area Nordfjella. Everybody here is invented. Choose whom to be.");

    public static Text Elsewhere(string name) => new($"Logg inn med {name}", $"Logg inn med {name}", $"Sign in with {name}");

    public static Text NotLinked => new(
        "Du er kjent hos den andre tjenesten, men ikke her ennå. Logg inn med passord og koble dem sammen på «Min konto», eller spør administratoren.",
        "Du er kjend hos den andre tenesta, men ikkje her enno. Logg inn med passord og kople dei saman på «Min konto», eller spør administratoren.",
        "The other service knows you, but you are not known here yet. Sign in with your password and link them under “My account”, or ask the administrator.");

    public static Text NotLinkedTitle => new("Kontoen er ikke koblet ennå", "Kontoen er ikkje kopla enno", "The account is not linked yet");

    public static Text ElsewhereFailed => new(
        "Innloggingen hos den andre tjenesten gikk ikke. Prøv igjen, eller logg inn med passord.",
        "Innlogginga hos den andre tenesta gjekk ikkje. Prøv igjen, eller logg inn med passord.",
        "Signing in at the other service did not work. Try again, or sign in with your password.");

    public static Text GoingTo(string name) => new($"Gå til {name}", $"Gå til {name}", $"Go to {name}");

    public static Text BackToSignIn => new("Til innloggingen", "Til innlogginga", "To the sign-in page");
}
