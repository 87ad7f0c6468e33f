using System.Net;
using Langbenk.Data;
using Langbenk.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests;

public class HealthTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Live_Started_IsOk()
    {
        using var answer = await site.Get("/health/live");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Ready_MigratedAndWithRules_IsOk()
    {
        using var answer = await site.Get("/health/ready");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Ready_EmptyDatabase_IsUnavailableThoughLive()
    {
        await using var empty = new Site();
        await empty.Start(migrate: false);

        using var ready = await empty.Get("/health/ready");
        using var live = await empty.Get("/health/live");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public async Task Ready_OnPostgres_IsOk()
    {
        var server = Environment.GetEnvironmentVariable("LANGBENK_TEST_POSTGRES");
        Assert.False(server is null, "LANGBENK_TEST_POSTGRES is not set; ./test starts a PostgreSQL server and sets it.");
        await using var onPostgres = new Site();
        await onPostgres.Start(migrate: true, settings => settings.Database = new DatabaseSettings
        {
            Provider = DatabaseProvider.Postgres,
            ConnectionString = $"{server};Database=langbenk_web_{Guid.NewGuid():n}",
        });

        using var ready = await onPostgres.Get("/health/ready");

        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        await using var scope = onPostgres.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LangbenkContext>().Database.EnsureDeletedAsync(Site.Cancellation);
    }
}
