using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Langbenk.Hosting.SignIn;

/// <summary>Identity's sign-in, and the one way more: from another provider.</summary>
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
}
