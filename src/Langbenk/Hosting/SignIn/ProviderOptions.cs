using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Langbenk.Hosting.SignIn;

/// <summary>What the handler knows of one provider. Its addresses and keys are read from the provider itself, and read again when they change.</summary>
sealed class ProviderOptions : OAuthOptions
{
    ConfigurationManager<OpenIdConnectConfiguration>? _discovery;

    public string Authority { get; set; } = "";

    public string Acr { get; set; } = "";

    public IReadOnlyList<string> SecondStepValues { get; set; } = [];

    public ConfigurationManager<OpenIdConnectConfiguration> Discovery => _discovery ??= new(
        Authority + "/.well-known/openid-configuration",
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever(Backchannel) { RequireHttps = !new Uri(Authority).IsLoopback });

    public void Take(ProviderSettings settings, string name)
    {
        (Authority, ClientId, ClientSecret, Acr) = (settings.Authority.TrimEnd('/'), settings.ClientId, settings.ClientSecret, settings.Acr);
        SecondStepValues = settings.CountsAsSecondStep.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Scope.Clear();
        foreach (var scope in settings.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Scope.Add(scope);
        }

        CallbackPath = ProviderReturn.PathOf(name);
        // Replaced by what the provider says of itself, before anything is sent there.
        (AuthorizationEndpoint, TokenEndpoint) = (Authority, Authority);
        UsePkce = true;
    }
}
