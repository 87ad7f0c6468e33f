using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace Langbenk.Hosting.SignIn;

/// <summary>What the sealed cookie says: whose it is, from which password and second step, and the role acted in.</summary>
sealed record Session(Guid AccountId, string Stamp, Guid? Acting, bool SecondStepElsewhere)
{
    public const string ActingClaim = "acting";

    /// <summary>Another provider has asked for the second step; it is not asked for here too.</summary>
    public const string SecondStepClaim = "second-step";

    static readonly ClaimsIdentityOptions Claims = new();

    public static Session? Read(ClaimsPrincipal? principal)
    {
        if (principal is null)
        {
            return null;
        }

        var stamp = principal.FindFirstValue(Claims.SecurityStampClaimType);
        return stamp is not null && Guid.TryParse(principal.FindFirstValue(Claims.UserIdClaimType), out var account)
            ? new Session(account, stamp, Guid.TryParse(principal.FindFirstValue(ActingClaim), out var acting) ? acting : null,
                principal.HasClaim(claim => claim.Type == SecondStepClaim))
            : null;
    }
}

/// <summary>Where one may be before the second step of signing in is set up.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SecondStepAttribute : Attribute;
