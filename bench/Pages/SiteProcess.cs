using Langbenk.Demo;
using Langbenk.Demo.Seed;
using Langbenk.Hosting;

namespace Langbenk.Bench.Pages;

/// <summary>The real site with the demonstration area, as `langbenk serve` runs it: log on, no rate limits.</summary>
static class SiteProcess
{
    public static async Task<int> Run(string[] args)
    {
        await using var app = await Start(args[0], args[1], args.Length > 2 ? args[2] : null);
        await app.WaitForShutdownAsync();
        return 0;
    }

    public static async Task<WebApplication> Start(string urls, string data, string? postgres, int people = 0)
    {
        var settings = new LangbenkSettings { Data = data, Urls = urls, Demo = true };
        settings.Log.Level = LogLevel.Warning;
        (settings.Limits.RequestsPerSecond, settings.Limits.SignInsPerMinute) = (0, 0);
        if (postgres is not null)
        {
            settings.Database = new DatabaseSettings { Provider = DatabaseProvider.Postgres, ConnectionString = postgres };
        }

        var app = LangbenkHost.Build(settings);
        await Databases.Migrate(app.Services);
        await DemoFiller.Fill(app.Services);
        if (people > 0)
        {
            await SeedFiller.Fill(app.Services, people, _ => { });
        }

        await app.StartAsync();
        return app;
    }
}
