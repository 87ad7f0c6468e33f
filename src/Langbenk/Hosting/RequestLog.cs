using System.Diagnostics;

namespace Langbenk.Hosting;

/// <summary>
/// A line for each request: method, the route's template, status, milliseconds. Never the address that was typed:
/// a code or a number in it would be in the log.
/// </summary>
sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    static readonly object RouteKey = new();

    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var milliseconds = Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1);
            Handled(log, Method(context.Request.Method), Route(context), context.Response.StatusCode, milliseconds);
        }
    }

    /// <summary>Keeps what was asked for, before an error page takes its place. Runs inside the error pages.</summary>
    public static async Task RememberRoute(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        finally
        {
            context.Items.TryAdd(RouteKey, Template(context));
        }
    }

    static string Route(HttpContext context) => context.Items[RouteKey] as string ?? Template(context);

    static string Template(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is { } template
            ? "/" + template.TrimStart('/')
            : "(no route)";

    static string Method(string method) => method switch
    {
        "GET" or "HEAD" or "POST" or "PUT" or "PATCH" or "DELETE" or "OPTIONS" => method,
        _ => "OTHER",
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} {Milliseconds}")]
    static partial void Handled(ILogger log, string method, string route, int status, double milliseconds);
}
