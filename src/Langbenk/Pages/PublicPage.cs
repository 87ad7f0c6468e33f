using Langbenk.Hosting.SignIn;
using Microsoft.AspNetCore.OutputCaching;

namespace Langbenk.Pages;

/// <summary>
/// An open page that is the same for everyone for a short while: made once, then handed out as it is, so that a council's page
/// shared on a Friday night costs hardly more than a file.
/// </summary>
[OutputCache(PolicyName = Policy)]
public abstract class PublicPage : OpenPage
{
    public const string Policy = "public";

    internal static readonly TimeSpan Kept = TimeSpan.FromSeconds(20);

    internal static void Configure(IServiceCollection services) => services.AddOutputCache(cache =>
    {
        cache.SizeLimit = 32 * 1024 * 1024;
        cache.MaximumBodySize = 4 * 1024 * 1024;
        cache.AddPolicy(Policy, policy => policy.Expire(Kept).Tag(Policy).SetVaryByQuery("*").SetVaryByHost(true));
    });

    /// <summary>Whoever has just changed something sees it at once; other nodes follow when what they keep is too old.</summary>
    internal static async Task ForgetAfterChange(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (context.ActorOrNull() is not null && !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            await context.RequestServices.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(Policy, CancellationToken.None);
        }
    }
}
