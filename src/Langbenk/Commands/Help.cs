using System.Reflection;

namespace Langbenk.Commands;

static class Help
{
    const string Text = """
        langbenk VERB [options]

          demo      start on this machine with an embedded database; prints the address
          serve     start with the configuration of the environment (LANGBENK_…)
          migrate   bring the database to the newest schema, then stop
          law       ask the rules: decide | deadline | rights, one JSON object a line (--explain for people);
                    check the rulebook, or diff it between two dates

          --help    this text
          --version the version

        Options of demo, serve and migrate:
          --data DIR   where the embedded database and the keys are kept (default: var)
          --urls URLS  addresses to listen on, several with ; between (not migrate)
        """;

    public static int Show()
    {
        Console.WriteLine(Text);
        return ExitCode.Done;
    }

    public static int Version()
    {
        var version = typeof(Help).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        Console.WriteLine($"langbenk {version?.InformationalVersion}");
        return ExitCode.Done;
    }

    public static int Missing()
    {
        Console.Error.WriteLine(Text);
        return ExitCode.BadUse;
    }

    public static int Unknown(string verb)
    {
        Console.Error.WriteLine($"langbenk: there is no verb \"{verb}\". `langbenk --help` lists them.");
        return ExitCode.BadUse;
    }
}
