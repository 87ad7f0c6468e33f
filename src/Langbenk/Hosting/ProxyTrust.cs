using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Langbenk.Hosting;

/// <summary>Behind a proxy every caller would share one rate limit, and https would look like http.</summary>
static class ProxyTrust
{
    public static void Configure(IServiceCollection services, LangbenkSettings settings)
    {
        var proxies = settings.TrustedProxies.Split(';', StringSplitOptions.RemoveEmptyEntries);
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in proxies)
            {
                options.KnownProxies.Add(IPAddress.Parse(proxy));
            }

            // With no known proxy the framework would believe anyone.
            options.ForwardedHeaders = proxies.Length == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        });
    }
}
