using System.Globalization;
using Langbenk.Hosting;
using Langbenk.Organisation.Services;

namespace Langbenk.Commands;

/// <summary>The services that people at work belong to. The administrator of a municipality does the same on the site.</summary>
static class ServiceCommand
{
    const string Usage = "service add|change|end|list … (see `langbenk --help`)";

    public static int Run(string[] args) => WebOptions.Guard(() =>
    {
        var arguments = new Arguments(args, "--kind", "--name", "--municipality", "--host", "--outside!", "--private!", "--service", "--from", "--last", "--task", "--delegation", "--answer-days");
        return arguments.Words(1, Usage)[0] switch
        {
            "add" => Add(arguments),
            "change" => Change(arguments),
            "end" => End(arguments),
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
        if (arguments["--answer-days"] is not null)
        {
            throw new BadSettingsException("--answer-days is for `service change`, once the service is there.");
        }

        await using var app = await Operator.Open(arguments.Settings());
        Console.WriteLine(await Operator.AddService(app.Services, kind, name, numbers, host, arguments.Has("--private")));
        return ExitCode.Done;
    }

    static async Task<int> Change(Arguments arguments)
    {
        if (arguments.Has("--outside") && arguments["--host"] is not null)
        {
            throw new BadSettingsException("--host and --outside exclude each other.");
        }

        if (arguments["--municipality"] is null && (arguments["--task"] ?? arguments["--delegation"]) is not null)
        {
            throw new BadSettingsException("--task and --delegation say how it works for the municipalities: --municipality is needed with them.");
        }

        var task = TaskOf(arguments["--task"] ?? nameof(ServiceTask.Ordinary));
        var days = arguments["--answer-days"] is { } typed ? DaysOf(typed) : (int?)null;
        var change = new ServiceChange(IdOf(arguments), DayOf(arguments, "--from"), arguments["--name"], arguments["--host"], arguments.Has("--outside"),
            arguments["--municipality"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), task, arguments["--delegation"], days);
        await using var app = await Operator.Open(arguments.Settings());
        Console.WriteLine(await OperatorServices.Change(app.Services, change));
        return ExitCode.Done;
    }

    static async Task<int> End(Arguments arguments)
    {
        var (id, last) = (IdOf(arguments), DayOf(arguments, "--last"));
        await using var app = await Operator.Open(arguments.Settings());
        Console.WriteLine(await OperatorServices.End(app.Services, id, last));
        return ExitCode.Done;
    }

    static Guid IdOf(Arguments arguments) => Guid.TryParse(arguments.Need("--service"), out var id)
        ? id
        : throw new BadSettingsException("--service is the id of a service. `langbenk service list` shows them.");

    static DateOnly DayOf(Arguments arguments, string option) =>
        DateOnly.TryParseExact(arguments.Need(option), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new BadSettingsException($"{option} is a date, for example 2026-01-31.");

    static int DaysOf(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
        ? days
        : throw new BadSettingsException("--answer-days is a number of days; 0 where the service is not the one door for requests for help.");

    static ServiceTask TaskOf(string typed) =>
        Enum.TryParse<ServiceTask>(typed, ignoreCase: true, out var task) && Enum.IsDefined(task) && !char.IsAsciiDigit(typed[0])
            ? task
            : throw new BadSettingsException($"--task is one of {string.Join(", ", Enum.GetNames<ServiceTask>())}.");

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
