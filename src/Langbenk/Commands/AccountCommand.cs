using Langbenk.Hosting;
using Langbenk.Organisation.Staff;

namespace Langbenk.Commands;

/// <summary>The first accounts, and help for who has lost password or phone. The person chooses the password herself, at the address that is printed.</summary>
static class AccountCommand
{
    const string Usage = "account add|role|reset|list … (see `langbenk --help`)";

    public static int Run(string[] args) => WebOptions.Guard(() =>
    {
        var arguments = new Arguments(args, "--user", "--name", "--role", "--municipality", "--service");
        return arguments.Words(1, Usage)[0] switch
        {
            "add" => Add(arguments),
            "role" => Give(arguments),
            "reset" => Reset(arguments),
            "list" => List(arguments),
            _ => throw new BadSettingsException($"usage: langbenk {Usage}"),
        };
    });

    static async Task<int> Add(Arguments arguments)
    {
        var (user, name, role) = (arguments.Need("--user"), arguments.Need("--name"), RoleOf(arguments.Need("--role")));
        var place = PlaceOf(arguments, role);
        await using var app = await Operator.Open(arguments.Settings());
        Tell(user, await Operator.AddAccount(app.Services, user, name, role, place));
        return ExitCode.Done;
    }

    static async Task<int> Give(Arguments arguments)
    {
        var (user, role) = (arguments.Need("--user"), RoleOf(arguments.Need("--role")));
        var place = PlaceOf(arguments, role);
        await using var app = await Operator.Open(arguments.Settings());
        Console.WriteLine(await Operator.AddRole(app.Services, user, role, place));
        return ExitCode.Done;
    }

    static async Task<int> Reset(Arguments arguments)
    {
        var user = arguments.Need("--user");
        await using var app = await Operator.Open(arguments.Settings());
        Tell(user, await Operator.ResetAccount(app.Services, user));
        return ExitCode.Done;
    }

    static async Task<int> List(Arguments arguments)
    {
        await using var app = await Operator.Open(arguments.Settings());
        foreach (var line in await Operator.ListAccounts(app.Services))
        {
            Console.WriteLine(line);
        }

        return ExitCode.Done;
    }

    static string PlaceOf(Arguments arguments, Role role) => (arguments["--municipality"], arguments["--service"]) switch
    {
        ({ } number, null) when !role.IsOfService() => number,
        (null, { } service) when role.IsOfService() => service,
        _ => throw new BadSettingsException($"{role} is held at {(role.IsOfService() ? "a service: --service ID" : "a municipality: --municipality NUMBER")}."),
    };

    static Role RoleOf(string typed) => Enum.TryParse<Role>(typed, ignoreCase: true, out var role) && Roles.All.Contains(role) && !char.IsAsciiDigit(typed[0])
        ? role
        : throw new BadSettingsException($"--role is one of {string.Join(", ", Roles.All)}.");

    static void Tell(string user, string path)
    {
        Console.WriteLine($"Give {user} this address of the site. It can be used once, within 48 hours:");
        Console.WriteLine(path);
    }
}
