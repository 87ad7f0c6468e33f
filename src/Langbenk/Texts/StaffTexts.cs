using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Who can sign in, and with which roles.</summary>
public static class StaffTexts
{
    public static Text People => new("Personer", "Personar", "People");

    public static Text PeopleLead => new(
        "Hvem som kan logge inn, med hvilke roller.", "Kven som kan logge inn, med kva roller.", "Who can sign in, with which roles.");

    public static Text Invite => new("Inviter en person", "Inviter ein person", "Invite a person");

    public static Text InviteLead => new(
        "Du får en adresse som du gir til personen. Der velger personen passord selv.",
        "Du får ei adresse som du gir til personen. Der vel personen passord sjølv.",
        "You get an address to give to the person. The password is chosen there.");

    public static Text UserName => new("Brukernavn", "Brukarnamn", "User name");

    public static Text UserNameHint => new("For eksempel jobbadressen på e-post.", "Til dømes jobbadressa på e-post.", "For example the work e-mail address.");

    public static Text Name => new("Navn", "Namn", "Name");

    public static Text Role => new("Rolle", "Rolle", "Role");

    public static Text Where => new("Hvor?", "Kvar?", "Where?");

    public static Text WhereHint => new(
        "Leder og ansatt knyttes til en tjeneste. Alle andre roller knyttes til en kommune.",
        "Leiar og tilsett blir knytte til ei teneste. Alle andre roller blir knytte til ein kommune.",
        "Head and caseworker belong to a service. All other roles belong to a municipality.");

    public static Text RoleMissing => new("Velg en rolle.", "Vel ei rolle.", "Choose a role.");

    public static Text WhereMissing => new(
        "Velg stedet som passer til rollen.", "Vel staden som passar til rolla.", "Choose the place that fits the role.");

    public static Text InviteButton => new("Inviter", "Inviter", "Invite");

    public static Text Invited(string name) => new($"{name} er invitert", $"{name} er invitert", $"{name} is invited");

    public static Text AddressFor(string name) => new($"Ny adresse til {name}", $"Ny adresse til {name}", $"New address for {name}");

    public static Text AddressOnce => new(
        "Gi denne adressen til personen, og ikke til noen andre. Den vises bare nå, virker én gang og går ut etter to døgn.",
        "Gi denne adressa til personen, og ikkje til nokon andre. Ho blir vist berre no, verkar éin gong og går ut etter to døgn.",
        "Give this address to the person, and to nobody else. It is shown only now, works once and lapses after two days.");

    public static Text ToPeople => new("Til personene", "Til personane", "To the people");

    public static Text ToPerson => new("Til personen", "Til personen", "To the person");

    public static Text NoPassword => new("Har ikke valgt passord ennå", "Har ikkje valt passord enno", "Has not chosen a password yet");

    public static Text Ready => new("Logger inn i to steg", "Loggar inn i to steg", "Signs in with two steps");

    public static Text NoSecondStep => new("Mangler andre steg", "Manglar andre steg", "Lacks the second step");

    public static Text DemoAccount => new("Demokonto", "Demokonto", "Demo account");

    public static Text Closed(DateOnly on) => new(
        $"Stengt {DateWords.Of(on, Language.Nb)}", $"Stengd {DateWords.Of(on, Language.Nn)}", $"Closed on {DateWords.Of(on, Language.En)}");

    public static Text Since(DateOnly from, DateOnly? to) => to is { } last
        ? new($"{DateWords.Of(from, Language.Nb)} – {DateWords.Of(last, Language.Nb)}", $"{DateWords.Of(from, Language.Nn)} – {DateWords.Of(last, Language.Nn)}", $"{DateWords.Of(from, Language.En)} – {DateWords.Of(last, Language.En)}")
        : new($"fra {DateWords.Of(from, Language.Nb)}", $"frå {DateWords.Of(from, Language.Nn)}", $"from {DateWords.Of(from, Language.En)}");

    public static Text Roles => new("Roller", "Roller", "Roles");

    public static Text NoRoleNow => new("Ingen rolle nå", "Inga rolle no", "No role now");

    public static Text EndNow => new("Avslutt nå", "Avslutt no", "End now");

    public static Text GiveRole => new("Gi en rolle", "Gi ei rolle", "Give a role");

    public static Text SignInHeading => new("Innlogging", "Innlogging", "Signing in");

    public static Text NewAddress => new("Lag ny adresse for å velge passord", "Lag ny adresse for å velje passord", "Make a new address to choose a password");

    public static Text ResetSecondStep => new("Nullstill andre steg", "Nullstill andre steg", "Reset the second step");

    public static Text ResetHelp => new(
        "Når telefonen er borte. Personen setter opp appen på nytt ved neste innlogging, og kobler til ID-porten og lignende på nytt.",
        "Når telefonen er borte. Personen set opp appen på nytt ved neste innlogging, og koplar til ID-porten og liknande på nytt.",
        "When the phone is lost. The person sets up the app anew at the next sign-in, and links ID-porten and the like anew.");

    public static Text Close => new("Steng kontoen", "Steng kontoen", "Close the account");

    public static Text CloseQuestion(string name) => new($"Vil du stenge kontoen til {name}?", $"Vil du stengje kontoen til {name}?", $"Do you want to close the account of {name}?");

    public static Text KeepAccount => new("Behold kontoen", "Behald kontoen", "Keep the account");

    public static Text LastDay => new("Til og med (kan stå tom)", "Til og med (kan stå tom)", "Last day (may be left empty)");

    public static Text LastDayHint => new(
        "For vikariat og andre roller med en siste dag.", "For vikariat og andre roller med ein siste dag.", "For temporary posts and other roles with a last day.");

    public static Text CloseHelp => new(
        "Personen logges ut og kommer ikke inn igjen. Det personen har gjort, kan fortsatt leses.",
        "Personen blir logga ut og kjem ikkje inn igjen. Det personen har gjort, kan framleis lesast.",
        "The person is signed out and cannot come in again. What the person has done can still be read.");

    public static Text Done(string what) => what switch
    {
        "rolle" => new("Rollen er gitt.", "Rolla er gitt.", "The role is given."),
        "avsluttet" => new("Rollen er avsluttet.", "Rolla er avslutta.", "The role is ended."),
        "nullstilt" => new("Andre steg er nullstilt.", "Andre steg er nullstilt.", "The second step is reset."),
        _ => new("Kontoen er stengt.", "Kontoen er stengd.", "The account is closed."),
    };
}
