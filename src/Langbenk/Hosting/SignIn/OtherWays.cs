using Microsoft.AspNetCore.Authentication;

namespace Langbenk.Hosting.SignIn;

/// <summary>The providers that are configured, by the names people know.</summary>
public sealed class OtherWays(IAuthenticationSchemeProvider schemes)
{
    /// <summary>False for every name that no configured provider has, the site's own cookies included.</summary>
    public async Task<bool> Has(string? name) => (await All()).Any(scheme => scheme.Name == name);

    public async Task<IReadOnlyList<AuthenticationScheme>> All() =>
        [.. (await schemes.GetAllSchemesAsync()).Where(scheme => scheme.DisplayName is not null && !scheme.Name.StartsWith("Identity.", StringComparison.Ordinal))];
}
