using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>One's own account.</summary>
public static class AccountTexts
{
    public static Text Roles => new("Rollene dine", "Rollene dine", "Your roles");

    public static Text DemoHasNoPassword => new(
        "Dette er en demokonto. Den har ikke passord.", "Dette er ein demokonto. Han har ikkje passord.", "This is a demo account. It has no password.");

    public static Text ChangePassword => new("Bytt passord", "Byt passord", "Change password");

    public static Text PasswordChanged => new("Passordet er byttet.", "Passordet er bytt.", "The password is changed.");

    public static Text OldPassword => new("Passordet du har nå", "Passordet du har no", "Your present password");

    public static Text NewPassword => new("Nytt passord", "Nytt passord", "New password");

    public static Text NewPasswordHint => new(
        "Minst tolv tegn. En setning er lett å huske.", "Minst tolv teikn. Ei setning er lett å hugse.", "At least twelve characters. A sentence is easy to remember.");

    public static Text WrongOldPassword => new("Passordet du har nå, er ikke dette.", "Passordet du har no, er ikkje dette.", "This is not your present password.");

    public static Text OtherWays => new("Andre måter å logge inn på", "Andre måtar å logge inn på", "Other ways to sign in");

    public static Text LinkWith(string name) => new($"Koble kontoen til {name}", $"Kople kontoen til {name}", $"Link the account to {name}");

    public static Text Linked => new(
        "Kontoen er koblet. Neste gang kan du logge inn den veien.",
        "Kontoen er kopla. Neste gong kan du logge inn den vegen.",
        "The account is linked. Next time you can sign in that way.");

    public static Text LinkTitle => new("Koble kontoen", "Kople kontoen", "Link the account");

    public static Text BackToAccount => new("Til kontoen din", "Til kontoen din", "To your account");
}
