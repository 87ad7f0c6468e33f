using Langbenk.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Langbenk.Hosting;

/// <summary>Live: the process answers. Ready: it can also read its database and its rules.</summary>
static class Health
{
    public static void Configure(IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseIsMigrated>("database")
        .AddCheck<RulebookIsThere>("rulebook");

    public static void Map(WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).DisableRateLimiting();
        app.MapHealthChecks("/health/ready").DisableRateLimiting();
    }

    sealed class DatabaseIsMigrated(LangbenkContext context) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext check, CancellationToken cancellationToken = default)
        {
            var pending = await context.Database.GetPendingMigrationsAsync(cancellationToken);
            return pending.Any() ? HealthCheckResult.Unhealthy("The schema is old.") : HealthCheckResult.Healthy();
        }
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
