using System.Globalization;
using Langbenk.Demo;
using Langbenk.Demo.Seed;
using Langbenk.Hosting;

namespace Langbenk.Commands;

/// <summary>Puts as many invented people in a demonstration as are asked for: to see and to measure how it is with many.</summary>
static class SeedCommand
{
    const int Most = 1_000_000;

    public static int Run(string[] args)
    {
        var at = Array.IndexOf(args, "--size");
        var size = at >= 0 && at + 1 < args.Length && int.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : 0;
        if (size is <= 0 or > Most)
        {
            Console.Error.WriteLine($"langbenk: seed needs --size N, how many people, from 1 to {Most}.");
            return ExitCode.BadUse;
        }

        return WebOptions.Run([.. args[..at], .. args[(at + 2)..]], settings => Seed(settings, size));
    }

    static async Task<int> Seed(LangbenkSettings settings, int size)
    {
        settings.Demo = true;
        await using var app = LangbenkHost.BuildWithoutSite(settings);
        using var folder = DataFolderLock.Take(settings);
        await Databases.Migrate(app.Services);
        await DemoFiller.Fill(app.Services);
        await SeedFiller.Fill(app.Services, size, done => Console.Error.WriteLine($"{done} of {size}"));
        Console.WriteLine($"{size} invented people; sign in as laerer-1 or veileder-1.");
        return ExitCode.Done;
    }
}
