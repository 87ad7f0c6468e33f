using Langbenk.Hosting;
using Langbenk.Organisation.Services;

namespace Langbenk.Commands;

/// <summary>The services that people at work belong to. The administrator of a municipality does the same on the site.</summary>
static class ServiceCommand
{
    const string Usage = "service add|list … (see `langbenk --help`)";

    public static int Run(string[] args) => WebOptions.Guard(() =>
    {
        var arguments = new Arguments(args, "--kind", "--name", "--municipality", "--host", "--outside!");
        return arguments.Words(1, Usage)[0] switch
        {
            "add" => Add(arguments),
            "list" => List(arguments),
            _ => throw new BadSettingsException($"usage: langbenk {Usage}"),
        };
    });

    static async Task<int> Add(Arguments arguments)
    {
        var (kind, name) = (KindOf(arguments.Need("--kind")), arguments.Need("--name"));
        var numbers = arguments.Need("--municipality").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var host = (arguments["--host"], arguments.Has("--outside")) switch
        {
            ({ } number, false) => number,
            (null, true) => null,
            (null, false) when numbers is [var only] => only,
            (null, false) => throw new BadSettingsException("--host is needed with several municipalities: the one that employs, or --outside."),
            _ => throw new BadSettingsException("--host and --outside exclude each other."),
        };
        await using var app = await Operator.Open(arguments.Settings());
        Console.WriteLine(await Operator.AddService(app.Services, kind, name, numbers, host));
        return ExitCode.Done;
    }

    static async Task<int> List(Arguments arguments)
    {
        await using var app = await Operator.Open(arguments.Settings());
        foreach (var line in await Operator.ListServices(app.Services))
        {
            Console.WriteLine(line);
        }

        return ExitCode.Done;
    }

    static ServiceKind KindOf(string typed) =>
        Enum.TryParse<ServiceKind>(typed, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(typed[0])
            ? kind
            : throw new BadSettingsException($"--kind is one of {string.Join(", ", Enum.GetNames<ServiceKind>())}.");
}
