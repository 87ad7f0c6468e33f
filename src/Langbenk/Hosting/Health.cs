using Langbenk.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Langbenk.Hosting;

/// <summary>Live: the process answers. Ready: it can also read its database and its rules.</summary>
static class Health
{
    public static void Configure(IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseIsMigrated>("database")
        .AddCheck<RulebookIsThere>("rulebook")
        .AddCheck<RoomIsLeft>("room");

    public static void Map(WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).DisableRateLimiting().WithMetadata(new OpenAttribute());
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = SayWhy }).DisableRateLimiting().WithMetadata(new OpenAttribute());
    }

    /// <summary>One line each: what is not as it should be. Nothing of an exception, which may name hosts and users.</summary>
    static Task SayWhy(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var lines = report.Entries.Where(entry => entry.Value.Status != HealthStatus.Healthy)
            .Select(entry => $"{entry.Key}: {(entry.Value.Exception is null ? entry.Value.Description : "no answer.")}\n");
        return context.Response.WriteAsync($"{report.Status}\n{string.Concat(lines)}");
    }

    sealed class DatabaseIsMigrated(LangbenkContext context) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext check, CancellationToken cancellationToken = default)
        {
            var wrong = await Databases.WhatIsWrong(context, cancellationToken);
            return wrong is null ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(wrong);
        }
    }

    /// <summary>A full disk answers reads, and loses what is sent to it.</summary>
    sealed class RoomIsLeft(LangbenkSettings settings) : IHealthCheck
    {
        const long Least = 8 * 1024 * 1024;

        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext check, CancellationToken cancellationToken = default) =>
            Task.FromResult(new DriveInfo(Path.GetFullPath(settings.Data)).AvailableFreeSpace < Least ? HealthCheckResult.Unhealthy("Less than 8 MB is left where the data lies.") : HealthCheckResult.Healthy());
    }

    sealed class RulebookIsThere : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext check, CancellationToken cancellationToken = default)
        {
            var folder = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "rules"));
            var found = folder.Exists && folder.EnumerateFiles("*.json", SearchOption.AllDirectories).Any();
            return Task.FromResult(found ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("No rules."));
        }
    }
}
