using System.Collections.Concurrent;
using System.Security.Cryptography;
using Langbenk.Hosting.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Langbenk.Web.Tests.SignIn;

/// <summary>An OpenID Connect provider that knows one person and signs her in at once. What it gets wrong is set by the test.</summary>
sealed class StandInProvider : IAsyncDisposable
{
    const string Client = "langbenk-test";
    const string Secret = "a secret of the test";

    /// <summary>Finding one takes half a second, and it is no test's matter which.</summary>
    static readonly RSA Key = RSA.Create(2048);
    readonly ConcurrentDictionary<string, (string Challenge, string Nonce, string Redirect)> _codes = [];
    readonly WebApplication _app;

    StandInProvider(WebApplication app) => _app = app;

    public string Subject { get; set; } = "person-1";

    public string Audience { get; set; } = Client;

    public string? Nonce { get; set; }

    public string? Acr { get; set; }

    public string? Issuer { get; set; }

    public RSA? OtherKey { get; set; }

    public TimeSpan Lifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>What the authorize address was last asked, for the test to look at.</summary>
    public IReadOnlyDictionary<string, string> LastRequest { get; private set; } = new Dictionary<string, string>();

    string Address => _app.Urls.Single();

    public ProviderSettings Settings => new()
    {
        Title = "Ansattporten",
        Authority = Address,
        ClientId = Client,
        ClientSecret = Secret,
        CountsAsSecondStep = "high;mfa",
        Acr = "high",
    };

    public static async Task<StandInProvider> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var provider = new StandInProvider(builder.Build());
        provider._app.MapGet("/.well-known/openid-configuration", provider.Discover);
        provider._app.MapGet("/keys", provider.Keys);
        provider._app.MapGet("/authorize", provider.Authorize);
        provider._app.MapPost("/token", provider.Token);
        await provider._app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
    }

    IResult Discover() => Results.Json(new Dictionary<string, object>
    {
        ["issuer"] = Address,
        ["authorization_endpoint"] = Address + "/authorize",
        ["token_endpoint"] = Address + "/token",
        ["jwks_uri"] = Address + "/keys",
    });

    IResult Keys()
    {
        var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(Key.ExportParameters(false)) { KeyId = "one" });
        return Results.Json(new { keys = new[] { new { kty = key.Kty, kid = key.Kid, use = "sig", alg = "RS256", n = key.N, e = key.E } } });
    }

    IResult Authorize(HttpRequest request)
    {
        LastRequest = request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        var code = Guid.NewGuid().ToString("n");
        _codes[code] = (LastRequest["code_challenge"], LastRequest["nonce"], LastRequest["redirect_uri"]);
        return Results.Redirect(QueryHelpers.AddQueryString(LastRequest["redirect_uri"], new Dictionary<string, string?> { ["code"] = code, ["state"] = LastRequest["state"] }));
    }

    async Task<IResult> Token(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var verified = WebEncoders.Base64UrlEncode(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        return _codes.TryRemove(form["code"].ToString(), out var asked) && asked.Challenge == verified && asked.Redirect == form["redirect_uri"]
            && form["client_id"] == Client && form["client_secret"] == Secret
            ? Results.Json(new { access_token = "unused", token_type = "Bearer", id_token = IdToken(asked.Nonce) })
            : Results.Json(new { error = "invalid_grant" }, statusCode: 400);
    }

    string IdToken(string nonce)
    {
        var claims = new Dictionary<string, object> { ["sub"] = Subject, ["nonce"] = Nonce ?? nonce, ["pid"] = "01019012345" };
        if (Acr is not null)
        {
            claims["acr"] = Acr;
        }

        var end = DateTime.UtcNow + Lifetime;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer ?? Address,
            Audience = Audience,
            Claims = claims,
            IssuedAt = end.AddMinutes(-10),
            NotBefore = end.AddMinutes(-10),
            Expires = end,
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(OtherKey ?? Key) { KeyId = "one" }, SecurityAlgorithms.RsaSha256),
        });
    }
}
