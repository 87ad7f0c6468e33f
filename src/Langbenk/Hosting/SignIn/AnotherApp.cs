using System.Security.Cryptography;
using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Langbenk.Hosting.SignIn;

/// <summary>
/// A change of authenticator app. The new key is made when the password has been given, travels sealed in the form, and takes the
/// old one's place when a code has been made with it: until then the old app works, and nothing is stored.
/// </summary>
public sealed class AnotherApp(UserManager<Account> users, IUserStore<Account> store, IDataProtectionProvider protection, UnsavedWork unsaved)
{
    static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    public sealed record Offer(string Key, string Sealed);

    public Offer Make(Account account)
    {
        var key = users.GenerateNewAuthenticatorKey();
        return new(key, Protector(account).Protect(key, Lifetime));
    }

    /// <summary>Null when it is another's, too old, or the account has changed since it was made.</summary>
    public Offer? Open(Account account, string? offered)
    {
        try
        {
            return string.IsNullOrEmpty(offered) ? null : new(Protector(account).Unprotect(offered), offered);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>False for a wrong code; the old key is then what it was.</summary>
    public async Task<bool> Take(Account account, Offer offer, string code, CancellationToken cancellation)
    {
        await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, offer.Key, cancellation);
        // A code that is right is remembered in the same save: key and stamp are new together, or neither.
        await ((IUserSecurityStampStore<Account>)store).SetSecurityStampAsync(account, Guid.NewGuid().ToString("n"), cancellation);
        if (await users.VerifyTwoFactorTokenAsync(account, users.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            return true;
        }

        unsaved.Discard();
        return false;
    }

    /// <summary>The stamp changes with password and app, so that an offer is taken once.</summary>
    ITimeLimitedDataProtector Protector(Account account) =>
        protection.CreateProtector("another authenticator app", account.Id.ToString(), account.SecurityStamp).ToTimeLimitedDataProtector();
}
