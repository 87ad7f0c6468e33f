using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Langbenk.Hosting.SignIn;

/// <summary>Believes an identity token only when everything in it is as asked for (OpenID Connect Core 1.0, section 3.1.3.7).</summary>
static class IdentityToken
{
    static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];

    public static async Task<PersonElsewhere> Read(string? token, string? nonce, ProviderOptions options, CancellationToken cancellation)
    {
        var configuration = await options.Discovery.GetConfigurationAsync(cancellation);
        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = configuration.Issuer,
            ValidAudience = options.ClientId,
            IssuerSigningKeys = configuration.SigningKeys,
            ValidAlgorithms = Algorithms,
            ClockSkew = TimeSpan.FromMinutes(1),
        });
        if (!result.IsValid)
        {
            // A key that is not known yet may be a new one: the next attempt reads the keys again.
            options.Discovery.RequestRefresh();
            throw new AuthenticationFailureException($"The identity token is not valid: {result.Exception?.GetType().Name}.");
        }

        var read = (JsonWebToken)result.SecurityToken;
        if (string.IsNullOrEmpty(nonce) || Text(read, "nonce") != nonce)
        {
            throw new AuthenticationFailureException("The identity token answers another question than the one that was asked.");
        }

        if (read.Audiences.Skip(1).Any() && Text(read, "azp") != options.ClientId)
        {
            throw new AuthenticationFailureException("The identity token was issued to another client.");
        }

        if (read.Subject is not { Length: > 0 })
        {
            throw new AuthenticationFailureException("The identity token names nobody.");
        }

        var levels = read.Claims.Where(claim => claim.Type is "acr" or "amr").Select(claim => claim.Value);
        return new PersonElsewhere(read.Issuer, read.Subject, levels.Intersect(options.SecondStepValues).Any());
    }

    static string? Text(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;
}
