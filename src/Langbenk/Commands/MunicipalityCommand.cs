using Langbenk.Hosting;

namespace Langbenk.Commands;

static class MunicipalityCommand
{
    const string Usage = "municipality add NUMBER NAME [--population N] [--data DIR]";

    public static int Run(string[] args) => WebOptions.Guard(async () =>
    {
        var arguments = new Arguments(args, "--population");
        if (arguments.Words(3, Usage) is not ["add", var number, var name])
        {
            throw new BadSettingsException($"usage: langbenk {Usage}");
        }

        var population = 0;
        if (arguments["--population"] is { } typed && (!int.TryParse(typed, out population) || population < 0))
        {
            throw new BadSettingsException("--population is a whole number.");
        }

        await using var app = await Operator.Open(arguments.Settings());
        Console.WriteLine(await Operator.AddMunicipality(app.Services, number, name, population));
        return ExitCode.Done;
    });
}
