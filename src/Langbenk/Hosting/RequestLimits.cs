using System.Threading.RateLimiting;
using Langbenk.Hosting.SignIn;

namespace Langbenk.Hosting;

static class RequestLimits
{
    public static void Configure(WebApplicationBuilder builder, LangbenkSettings settings)
    {
        var limits = settings.Limits;
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.BodyBytes;
            kestrel.Limits.MaxRequestLineSize = 8 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.MaxRequestHeaderCount = 60;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        builder.Services.AddHostFiltering(filter =>
            filter.AllowedHosts = settings.AllowedHosts.Split(';', StringSplitOptions.RemoveEmptyEntries));
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "1";
                return ValueTask.CompletedTask;
            };
            limiter.AddPolicy(SignInServices.RateLimit, context => SignInLimit(context, limits));
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Limit(context, limits));
        });
    }

    /// <summary>Guessing a password or a code takes many attempts; a person needs few.</summary>
    static RateLimitPartition<string> SignInLimit(HttpContext context, LimitSettings limits) =>
        limits.SignInsPerMinute == 0 || !HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = limits.SignInsPerMinute, Window = TimeSpan.FromMinutes(1) });

    static RateLimitPartition<string> Limit(HttpContext context, LimitSettings limits)
    {
        var caller = context.Connection.RemoteIpAddress?.ToString() ?? "";
        return limits.RequestsPerSecond == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(caller, _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = limits.Burst,
                TokensPerPeriod = limits.RequestsPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            });
    }
}
