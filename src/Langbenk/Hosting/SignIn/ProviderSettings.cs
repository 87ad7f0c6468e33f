using System.ComponentModel.DataAnnotations;

namespace Langbenk.Hosting.SignIn;

/// <summary>A place where people are known already (Ansattporten, ID-porten, Entra), spoken to with OpenID Connect.</summary>
sealed class ProviderSettings : IValidatableObject
{
    /// <summary>What the button says: "Ansattporten".</summary>
    public string Title { get; set; } = "";

    /// <summary>The issuer's address, where .well-known/openid-configuration lies.</summary>
    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    public string Scope { get; set; } = "openid";

    /// <summary>The level that is asked for (acr_values); empty asks for none.</summary>
    public string Acr { get; set; } = "";

    /// <summary>Values of acr or amr, with ; between, that mean that a second step was asked for there. Empty: it is asked for here.</summary>
    public string CountsAsSecondStep { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        // Here and not as attributes: an address that is no address is to be told of also when something else is missing.
        foreach (var (name, value) in new[] { (nameof(Title), Title), (nameof(ClientId), ClientId), (nameof(ClientSecret), ClientSecret) })
        {
            if (value.Length == 0)
            {
                yield return new ValidationResult("is required", [name]);
            }
        }

        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var address) || (address.Scheme != "https" && !(address.IsLoopback && address.Scheme == "http")))
        {
            yield return new ValidationResult("is not an https:// address", [nameof(Authority)]);
        }

        if (!Scope.Split(' ').Contains("openid"))
        {
            yield return new ValidationResult("lacks openid", [nameof(Scope)]);
        }
    }
}
