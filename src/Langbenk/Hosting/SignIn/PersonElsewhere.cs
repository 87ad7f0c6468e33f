using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Langbenk.Hosting.SignIn;

/// <summary>Who another provider says that this is: its word for her, and no national identity number.</summary>
sealed record PersonElsewhere(string Issuer, string Subject, bool HasSecondStep)
{
    const string IssuerClaim = "iss";
    const string SubjectClaim = "sub";

    /// <summary>The account that asked to be linked, when that is what the journey was for.</summary>
    public Guid? LinkFor { get; private init; }

    /// <summary>Reads the short-lived cookie of the journey, and throws it away: it is used once.</summary>
    public static async Task<PersonElsewhere?> Take(HttpContext context)
    {
        var ticket = await context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        if (ticket.Principal is not { } principal
            || principal.FindFirstValue(IssuerClaim) is not { } issuer || principal.FindFirstValue(SubjectClaim) is not { } subject)
        {
            return null;
        }

        await context.SignOutAsync(IdentityConstants.ExternalScheme);
        // The name that SignInManager.ConfigureExternalAuthenticationProperties gives the account it was begun for.
        var begunFor = ticket.Properties!.Items.TryGetValue("XsrfId", out var id) ? id : null;
        return new PersonElsewhere(issuer, subject, principal.HasClaim(claim => claim.Type == Session.SecondStepClaim))
        {
            LinkFor = Guid.TryParse(begunFor, out var account) ? account : null,
        };
    }

    public void WriteTo(ClaimsIdentity identity)
    {
        identity.AddClaim(new Claim(IssuerClaim, Issuer));
        identity.AddClaim(new Claim(SubjectClaim, Subject));
        if (HasSecondStep)
        {
            identity.AddClaim(new Claim(Session.SecondStepClaim, "elsewhere"));
        }
    }
}
