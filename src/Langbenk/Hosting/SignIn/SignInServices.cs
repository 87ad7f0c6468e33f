using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Identity;

namespace Langbenk.Hosting.SignIn;

/// <summary>
/// Local accounts with password and authenticator app, on ASP.NET Core Identity. The session is a sealed cookie: it survives a
/// restart, and ends when the password or the second step changes.
/// </summary>
static class SignInServices
{
    public const string RateLimit = "sign-in";
    static readonly TimeSpan SessionLength = TimeSpan.FromHours(10);

    public static void Configure(IServiceCollection services, LangbenkSettings settings)
    {
        services.AddIdentityCore<Account>(options =>
        {
            // Length beats kinds of characters (NIST SP 800-63B).
            options.Password = new PasswordOptions
            {
                RequiredLength = 12,
                RequireDigit = false,
                RequireLowercase = false,
                RequireUppercase = false,
                RequireNonAlphanumeric = false,
            };
            options.Lockout.MaxFailedAccessAttempts = 6;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            options.User.AllowedUserNameCharacters = "";
        }).AddSignInManager<Entrance>().AddPasswordValidator<EasyPasswords>()
            // Not those of e-mail and telephone: an account has neither, and the framework asks every provider for its own.
            .AddTokenProvider<DataProtectorTokenProvider<Account>>(TokenOptions.DefaultProvider)
            .AddTokenProvider<OnceAuthenticator>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<IUserStore<Account>, AccountStore>().AddScoped<FirstCodes>().AddScoped<PasskeyRound>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            (options.UserVerificationRequirement, options.ResidentKeyRequirement) = ("required", "required");
            options.ValidateOrigin = origin => ValueTask.FromResult(IsOurs(origin));
        });
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = FirstCodes.Lifetime);
        services.AddScoped(scope => (Entrance)scope.GetRequiredService<SignInManager<Account>>());

        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(cookie =>
            {
                Harden(cookie.Cookie, "langbenk.session");
                cookie.ExpireTimeSpan = SessionLength;
                cookie.SlidingExpiration = true;
                cookie.LoginPath = "/logg-inn";
                // The actor is looked up with the stamp at every request; a second look-up here would be one too many.
                cookie.Events.OnValidatePrincipal = _ => Task.CompletedTask;
            });
            cookies.TwoFactorUserIdCookie!.Configure(cookie => Harden(cookie.Cookie, "langbenk.second-step"));
            cookies.ExternalCookie!.Configure(cookie => Harden(cookie.Cookie, "langbenk.external"));
            cookies.TwoFactorRememberMeCookie!.Configure(cookie => Harden(cookie.Cookie, "langbenk.remember"));
        });
        foreach (var (name, provider) in settings.SignIn)
        {
            ProviderHandler.Add(authentication, name.ToLowerInvariant(), provider);
        }
    }

    /// <summary>
    /// What the browser signed that it stood at, held against the name the request came to, one of those allowed. Not the header that
    /// the framework reads: with our referrer policy, the browser leaves it out of a form.
    /// </summary>
    static bool IsOurs(PasskeyOriginValidationContext signed) => !signed.CrossOrigin && Uri.TryCreate(signed.Origin, UriKind.Absolute, out var origin)
        && (origin.Scheme == Uri.UriSchemeHttps || (origin.Scheme == Uri.UriSchemeHttp && origin.IsLoopback))
        && string.Equals(origin.Authority, signed.HttpContext.Request.Host.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>For the whole site: the language is a part of the path, and she who changes it stays signed in.</summary>
    static void Harden(CookieBuilder cookie, string name) =>
        (cookie.Name, cookie.Path, cookie.HttpOnly, cookie.SameSite, cookie.SecurePolicy, cookie.IsEssential) =
        (name, "/", true, SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest, true);
}
