using System.Globalization;
using System.Security.Cryptography;
using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Langbenk.Hosting.SignIn;

/// <summary>
/// What a browser is asked to sign, and what it answers. The question travels sealed with the form, for ten minutes: nothing is
/// stored, and a page that is only read sets no cookie.
/// </summary>
public sealed class PasskeyRound(IPasskeyHandler<Account> handler, IHttpContextAccessor accessor, IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>Longer than this, and it is not what a browser makes.</summary>
    const int MostLetters = 64 * 1024;
    static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <param name="Options">For the browser, as JSON.</param>
    public sealed record Question(string Options, string Sealed);

    public sealed record Answer(Account Account, UserPasskeyInfo Key, DateTime AskedAt);

    HttpContext Context => accessor.HttpContext!;

    public async Task<Question> ToMake(Account account)
    {
        var asked = await handler.MakeCreationOptionsAsync(new() { Id = $"{account.Id}", Name = account.UserName, DisplayName = account.DisplayName }, Context);
        return new(asked.CreationOptionsJson, Making(account).Protect(asked.AttestationState ?? "", Lifetime));
    }

    /// <summary>Null when it is too old, was asked of another, or is not what was asked for.</summary>
    public async Task<UserPasskeyInfo?> Made(Account account, string? question, string? answer)
    {
        if (Opened(Making(account), question, answer) is not { } state)
        {
            return null;
        }

        var made = await handler.PerformAttestationAsync(new() { CredentialJson = answer!, AttestationState = state, HttpContext = Context });
        return made.Succeeded ? made.Passkey : null;
    }

    /// <summary>Of nobody yet: which keys there are is told by the browser to its owner, not by this site.</summary>
    public async Task<Question> ToSignIn()
    {
        var asked = await handler.MakeRequestOptionsAsync(null, Context);
        // Whole milliseconds, which both databases keep as they are.
        return new(asked.RequestOptionsJson, SigningIn.Protect($"{time.GetUtcNow().ToUnixTimeMilliseconds()} {asked.AssertionState}", Lifetime));
    }

    /// <summary>Null for every answer that opens nothing.</summary>
    public async Task<Answer?> Answered(string? question, string? answer)
    {
        if (Opened(SigningIn, question, answer)?.Split(' ', 2) is not [var asked, var state])
        {
            return null;
        }

        var signed = await handler.PerformAssertionAsync(new() { CredentialJson = answer!, AssertionState = state, HttpContext = Context });
        return signed is { Succeeded: true, Passkey.IsUserVerified: true, User.Demo: false }
            ? new(signed.User, signed.Passkey, DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(asked, CultureInfo.InvariantCulture)).UtcDateTime)
            : null;
    }

    static string? Opened(ITimeLimitedDataProtector protector, string? question, string? answer)
    {
        try
        {
            return string.IsNullOrEmpty(question) || answer is not { Length: > 0 and <= MostLetters } ? null : protector.Unprotect(question);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    ITimeLimitedDataProtector SigningIn => protection.CreateProtector("passkey", "sign in").ToTimeLimitedDataProtector();

    ITimeLimitedDataProtector Making(Account account) =>
        protection.CreateProtector("passkey", "make", $"{account.Id}", account.SecurityStamp).ToTimeLimitedDataProtector();
}
