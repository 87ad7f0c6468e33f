using Langbenk.Kernel;

namespace Langbenk.Texts;

public static class AgreementFormTexts
{
    public static Text Template => new("Hvilken avtale?", "Kva avtale?", "Which agreement?");

    public static Text OwnAgreement => new(
        "Ingen mal passer. Du skriver alt selv, og må gi avtalen en tittel.", "Ingen mal passar. Du skriv alt sjølv, og må gi avtalen ein tittel.",
        "No template fits. You write everything yourself, and must give the agreement a title.");

    public static Text Owner => new("Hvem leder arbeidet med avtalen?", "Kven leier arbeidet med avtalen?", "Who leads the work with the agreement?");

    public static Text OwnTitle => new("Tittel (om den skal hete noe annet)", "Tittel (om han skal heite noko anna)", "Title (if it is to be called something else)");

    public static Text OtherParties => new("Hvem er de andre partene?", "Kven er dei andre partane?", "Who are the other parties?");

    public static Text OutsideParties => new("Parter som ikke står i lista", "Partar som ikkje står i lista", "Parties that are not in the list");

    public static Text OutsideHint => new(
        "For eksempel politidistriktet. Ett navn på hver linje.", "Til dømes politidistriktet. Eitt namn på kvar linje.", "For example the police district. One name on each line.");

    public static Text PartiesFrom => new("Partene er med fra", "Partane er med frå", "The parties are in from");

    public static Text PartiesFromHint => new(
        "Er avtalen allerede signert på papir, skriver du en dag før den ble signert.", "Er avtalen alt signert på papir, skriv du ein dag før han vart signert.", "If the agreement has been signed on paper already, write a day before it was signed.");

    public static Text StartButton => new("Lag utkast av malen", "Lag utkast av malen", "Make a draft from the template");

    public static Text TextTitle => new("Endre avtaleteksten", "Endre avtaleteksten", "Change the agreement's text");

    public static Text VoidWarning => new(
        "Noen har allerede signert. Endrer du teksten, må de signere på nytt.", "Nokon har alt signert. Endrar du teksten, må dei signere på nytt.", "Someone has already signed. If you change the text, they must sign again.");

    public static Text Months => new("Måneder mellom hver revisjon", "Månader mellom kvar revisjon", "Months between revisions");

    public static Text OneLineEach => new("Én linje for hvert møte.", "Éi linje for kvart møte.", "One line for each meeting.");

    public static Text Duties => new("Plikter", "Plikter", "Duties");

    public static Text DutiesHint => new(
        "Tøm «hvem» og «hva» for å ta bort en plikt. Lagre for å få flere tomme rader.", "Tøm «kven» og «kva» for å ta bort ei plikt. Lagre for å få fleire tomme rader.", "Empty “who” and “what” to take a duty away. Save to get more empty rows.");

    public static Text Duty(int number) => new($"Plikt {number}", $"Plikt {number}", $"Duty {number}");

    public static Text Level => new("Nivå", "Nivå", "Level");

    public static Text Who => new("Hvem", "Kven", "Who");

    public static Text Does => new("Hva de gjør", "Kva dei gjer", "What they do");

    public static Text Routine(int number) => new($"Rutine {number}", $"Rutine {number}", $"Routine {number}");

    public static Text RoutineTitle => new("Hva rutinen heter", "Kva rutinen heiter", "What the routine is called");

    public static Text Steps => new("Steg for steg, én linje for hvert", "Steg for steg, éi linje for kvart", "Step by step, one line each");

    public static Text Points => new("Dette må avtalen ha. Kryss av når det står der.", "Dette må avtalen ha. Kryss av når det står der.", "The agreement must have this. Tick when it is there.");

    public static Text PointsTicked => new("Krysset av at avtalen har", "Kryssa av at avtalen har", "Ticked that the agreement has");

    public static Text Save => new("Lagre teksten", "Lagre teksten", "Save the text");

    public static Text Conflict => new(
        "En annen har lagret i mellomtiden. Din tekst står i feltene, og den andre står øverst. Ingenting er borte. Lagre når du har tatt med det som skal være med.",
        "Ein annan har lagra i mellomtida. Din tekst står i felta, og den andre står øvst. Ingenting er borte. Lagre når du har teke med det som skal vere med.",
        "Someone else saved meanwhile. Your text is in the fields, and the other is on top. Nothing is lost. Save when you have taken in what is to be there.");

    public static Text Theirs => new("Det som er lagret nå", "Det som er lagra no", "What is saved now");

    public static Text SignLead => new(
        "Skriv hvem som signerer for parten. Signer dere på papir, registrerer du signaturen her etterpå.", "Skriv kven som signerer for parten. Signerer de på papir, registrerer du signaturen her etterpå.", "Write who signs for the party. If you sign on paper, register the signature here afterwards.");

    public static Text Party => new("Hvilken part?", "Kva part?", "Which party?");

    public static Text SignerName => new("Navn", "Namn", "Name");

    public static Text SignerTitle => new("Stilling", "Stilling", "Position");

    public static Text SignedOn => new("Dato", "Dato", "Date");

    public static Text SignButton => new("Registrer signaturen", "Registrer signaturen", "Register the signature");

    public static Text SignConflict => new(
        "Teksten er endret siden du leste den. Les avtalen en gang til før du signerer.", "Teksten er endra sidan du las han. Les avtalen éin gong til før du signerer.", "The text has changed since you read it. Read the agreement once more before you sign.");

    public static Text TakeBack => new("Ta signaturen tilbake", "Ta signaturen tilbake", "Take the signature back");

    public static Text TakeBackOf(string party) => new(
        $"Ta tilbake signaturen til {party}", $"Ta tilbake signaturen til {party}", $"Take back the signature of {party}");

    public static Text TakeBackLead => new(
        "Bruk dette når en signatur er registrert ved en feil. Den blir stående på siden med grunnen, men teller ikke lenger. Da kan parten signere på nytt.",
        "Bruk dette når ein signatur er registrert ved ein feil. Han blir ståande på sida med grunnen, men tel ikkje lenger. Då kan parten signere på nytt.",
        "Use this when a signature was recorded by mistake. It stays on the page with the reason, but no longer counts. Then the party can sign again.");

    public static Text TakeBackEndsForce => new(
        "Avtalen gjelder fordi alle har signert. Tar du denne tilbake, er teksten et utkast igjen til parten har signert.",
        "Avtalen gjeld fordi alle har signert. Tek du denne tilbake, er teksten eit utkast igjen til parten har signert.",
        "The agreement is in force because all have signed. If you take this one back, the text is a draft again until the party has signed.");

    public static Text TakeBackWhy => new("Hvorfor var den feil?", "Kvifor var han feil?", "Why was it wrong?");

    public static Text TakeBackWhyHint => new(
        "For eksempel «Feil person, kommunedirektøren har ikke signert ennå».", "Til dømes «Feil person, kommunedirektøren har ikkje signert enno».",
        "For example “Wrong person, the municipal director has not signed yet”.");

    public static Text TakeBackConflict => new(
        "Noen andre endret eller signerte avtalen samtidig. Signaturen står som før. Se over, og prøv igjen.",
        "Nokon andre endra eller signerte avtalen samstundes. Signaturen står som før. Sjå over, og prøv igjen.",
        "Somebody else changed or signed the agreement at the same moment. The signature is as before. Look it over and try again.");

    public static Text YouSign => new("Du signerer denne teksten", "Du signerer denne teksten", "You sign this text");

    public static Text PartiesLead => new(
        "En ny part får lese avtalen med en gang, og må signere. En som går ut, leser den ikke lenger.", "Ein ny part får lese avtalen med ein gong, og må signere. Ein som går ut, les han ikkje lenger.", "A new party can read the agreement at once, and must sign. One that leaves can no longer read it.");

    public static Text AddParty => new("Legg til part", "Legg til part", "Add party");

    public static Text PartyPlace => new("Kommune eller tjeneste", "Kommune eller teneste", "Municipality or service");

    public static Text Choose => new("Velg …", "Vel …", "Choose …");

    public static Text OrOutside => new("Eller navnet på en utenfor", "Eller namnet på ein utanfor", "Or the name of one outside");

    public static Text TakeOut(string name) => new($"Ta ut {name}", $"Ta ut {name}", $"Take out {name}");

    public static Text EndLead => new(
        "En avsluttet avtale kan leses, men ikke endres. Det kan ikke gjøres om.", "Ein avslutta avtale kan lesast, men ikkje endrast. Det kan ikkje gjerast om.", "An ended agreement can be read but not changed. This cannot be undone.");

    public static Text LastDay => new("Siste dag den gjelder", "Siste dag han gjeld", "Last day in force");

    public static Text Reason => new("Hvorfor avsluttes den?", "Kvifor blir han avslutta?", "Why does it end?");

    public static Text DateExample => new("For eksempel 26.9.2026", "Til dømes 26.9.2026", "For example 26.9.2026");
}
