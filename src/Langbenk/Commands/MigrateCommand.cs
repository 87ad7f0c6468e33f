using Langbenk.Hosting;

namespace Langbenk.Commands;

static class MigrateCommand
{
    public static int Run(string[] args) => WebOptions.Run(args, Migrate);

    static async Task<int> Migrate(LangbenkSettings settings)
    {
        await using var app = LangbenkHost.BuildWithoutSite(settings);
        foreach (var migration in await Databases.Migrate(app.Services))
        {
            Console.WriteLine(migration);
        }

        await KnownFacts.Add(app.Services);
        return ExitCode.Done;
    }
}
