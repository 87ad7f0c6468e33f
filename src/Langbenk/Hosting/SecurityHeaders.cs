using Microsoft.Net.Http.Headers;

namespace Langbenk.Hosting;

/// <summary>A start-up filter, set before all others: what the host itself refuses gets the headers too.</summary>
sealed class SecurityHeaders : IStartupFilter
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'";

    public const string PermissionsPolicy =
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    public static void Configure(IServiceCollection services) =>
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, SecurityHeaders>());

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            // At the very start of the answer, because an error page begins by clearing the headers.
            context.Response.OnStarting(Add, context.Response);
            return rest(context);
        });
        next(app);
    };

    static Task Add(object state)
    {
        var headers = ((HttpResponse)state).Headers;
        // A file that somebody put here brings a stricter one.
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
        }

        headers[HeaderNames.XContentTypeOptions] = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
