using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Langbenk.Hosting.SignIn;

/// <summary>Identity's sign-in, and two ways more: from another provider, and with a passkey.</summary>
public sealed class Entrance(
    UserManager<Account> users, IHttpContextAccessor accessor, IUserClaimsPrincipalFactory<Account> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> logger, IAuthenticationSchemeProvider schemes, IUserConfirmation<Account> confirmation)
    : SignInManager<Account>(users, accessor, claims, options, logger, schemes, confirmation)
{
    /// <summary>A lock-out counts here too. Without a second step there, the one here is asked for.</summary>
    public async Task<SignInResult> FromElsewhere(Account account, string issuer, bool hadSecondStep)
    {
        if (await PreSignInCheck(account) is { } refused)
        {
            return refused;
        }

        if (!hadSecondStep)
        {
            return await SignInOrTwoFactorAsync(account, isPersistent: false, loginProvider: issuer);
        }

        await SignInWithClaimsAsync(account, isPersistent: false, [new(Session.SecondStepClaim, issuer)]);
        return SignInResult.Success;
    }

    /// <summary>Takes as long as a wrong password of an account that is there.</summary>
    public SignInResult NobodysPassword(string password)
    {
        UserManager.PasswordHasher.VerifyHashedPassword(Nobody, Hash.Value, password);
        return SignInResult.Failed;
    }

    static readonly Account Nobody = new() { Id = Guid.Empty, UserName = "", DisplayName = "" };

    static readonly Lazy<string> Hash = new(() => new PasswordHasher<Account>().HashPassword(Nobody, $"{Guid.NewGuid()}"));

    /// <summary>Both steps at once: the key is something she has, and it has asked for something she knows or is. A lock-out counts here too.</summary>
    public async Task<SignInResult> WithPasskey(PasskeyRound.Answer answer, UsePasskey use, CancellationToken cancellation)
    {
        if (await PreSignInCheck(answer.Account) is { } refused)
        {
            return refused;
        }

        if (!await use.Handle(new(answer.Key.CredentialId, answer.Key.SignCount, answer.Key.IsBackedUp, answer.AskedAt), cancellation))
        {
            return SignInResult.Failed;
        }

        await ResetLockout(answer.Account);
        await SignInWithClaimsAsync(answer.Account, isPersistent: false, [new(Session.SecondStepClaim, "passkey")]);
        return SignInResult.Success;
    }

    /// <summary>This session goes on, as it was, when the stamp has changed and others end.</summary>
    public async Task GoOn(Account account)
    {
        var kept = (await Context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal?
            .FindAll(claim => claim.Type is Session.SecondStepClaim or Session.ActingClaim) ?? [];
        await SignInWithClaimsAsync(account, isPersistent: false, kept);
    }
}
