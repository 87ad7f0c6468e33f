using Langbenk.Hosting;

namespace Langbenk.Commands;

static class ServeCommand
{
    public static int Run(string[] args) => WebOptions.Run(args, Serve);

    static async Task<int> Serve(LangbenkSettings settings)
    {
        await using var app = LangbenkHost.Build(settings);
        using var folder = DataFolderLock.Take(settings);
        if (settings.Migrate)
        {
            await Databases.Migrate(app.Services);
            await KnownFacts.Add(app.Services);
        }
        else if (await Databases.WhatIsWrong(app.Services) is { } wrong)
        {
            Console.Error.WriteLine($"langbenk: {wrong}");
            return ExitCode.BadUse;
        }

        await app.RunAsync();
        return ExitCode.Done;
    }
}
