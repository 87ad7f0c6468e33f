using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace Langbenk.Hosting.SignIn;

/// <summary>The code of an address where someone chooses her password: for one account, once, for 48 hours.</summary>
public sealed class FirstCodes(UserManager<Account> users)
{
    const int IdLength = 16;

    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(48);

    /// <summary>The path on this site.</summary>
    public async Task<string> PathFor(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var token = Convert.FromBase64String(await users.GeneratePasswordResetTokenAsync(account));
        return "/konto/ny/" + WebEncoders.Base64UrlEncode([.. account.Id.ToByteArray(), .. token]);
    }

    /// <summary>Whose the code is; null when it was used, is too old, or never was one.</summary>
    public async Task<(Account Account, string Token)?> Find(string code)
    {
        byte[] bytes;
        try
        {
            bytes = WebEncoders.Base64UrlDecode(code);
        }
        catch (FormatException)
        {
            return null;
        }

        if (bytes.Length <= IdLength || await users.FindByIdAsync(new Guid(bytes[..IdLength]).ToString()) is not { Demo: false } account)
        {
            return null;
        }

        var token = Convert.ToBase64String(bytes[IdLength..]);
        return await users.VerifyUserTokenAsync(
            account, users.Options.Tokens.PasswordResetTokenProvider, UserManager<Account>.ResetPasswordTokenPurpose, token) ? (account, token) : null;
    }
}
