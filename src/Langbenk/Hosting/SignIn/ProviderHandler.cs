using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Langbenk.Hosting.SignIn;

/// <summary>
/// Signing in with OpenID Connect. State and PKCE are the framework's; discovery, nonce and the identity token are added here.
/// All that is taken from the token is who issued it, its subject, and whether a second step was asked for.
/// </summary>
sealed class ProviderHandler(IOptionsMonitor<ProviderOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : OAuthHandler<ProviderOptions>(options, logger, encoder)
{
    const string Nonce = "nonce";

    public static void Add(AuthenticationBuilder authentication, string name, ProviderSettings settings) =>
        authentication.AddOAuth<ProviderOptions, ProviderHandler>(name, settings.Title, options =>
        {
            options.Take(settings, name);
            // The provider leads back with a plain link, and a stand-in on this machine has no certificate.
            (options.CorrelationCookie.Name, options.CorrelationCookie.Path) = ("langbenk.journey.", "/");
            (options.CorrelationCookie.SameSite, options.CorrelationCookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
            options.SignInScheme = IdentityConstants.ExternalScheme;
            options.Events.OnRedirectToAuthorizationEndpoint = context => PageBetween.Write(context, settings.Title);
            options.Events.OnRemoteFailure = context =>
            {
                context.Response.Redirect(context.Request.PathBase + "/logg-inn?annen=feil");
                context.HandleResponse();
                return Task.CompletedTask;
            };
        });

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await Discover();
        properties.Items[Nonce] = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        var before = Request.PathBase;
        try
        {
            // One address is registered with the provider, whatever the reader's language.
            Request.PathBase = WithoutLanguage(before);
            await base.HandleChallengeAsync(properties);
        }
        finally
        {
            Request.PathBase = before;
        }
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var added = new Dictionary<string, string?> { [Nonce] = properties.Items[Nonce] };
        if (Options.Acr.Length > 0)
        {
            added["acr_values"] = Options.Acr;
        }

        return QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), added);
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        await Discover();
        return await base.HandleRemoteAuthenticateAsync();
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var token = tokens.Response?.RootElement.TryGetProperty("id_token", out var text) == true ? text.GetString() : null;
        var person = await IdentityToken.Read(token, properties.Items[Nonce], Options, Context.RequestAborted);
        properties.Items.Remove(Nonce);
        person.WriteTo(identity);
        return new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }

    async Task Discover()
    {
        var found = await Options.Discovery.GetConfigurationAsync(Context.RequestAborted);
        if (found.Issuer?.TrimEnd('/') != Options.Authority)
        {
            throw new AuthenticationFailureException("The provider says that it is another than the one that is configured.");
        }

        (Options.AuthorizationEndpoint, Options.TokenEndpoint) = (found.AuthorizationEndpoint, found.TokenEndpoint);
    }

    PathString WithoutLanguage(PathString pathBase)
    {
        var language = LanguagePath.Prefix(LanguagePath.Of(Context));
        return language.Length > 0 && pathBase.Value is { } path && path.EndsWith(language, StringComparison.Ordinal)
            ? path[..^language.Length]
            : pathBase;
    }
}
