using System.Reflection;

namespace Langbenk.Commands;

static class Help
{
    const string Text = """
        langbenk VERB [options]

          demo      start on this machine with an embedded database; prints the address
          serve     start with the configuration of the environment (LANGBENK_…)
          migrate   bring the database to the newest schema, then stop
          backup FILE             database and keys into one file, also while the program runs
          restore FILE [--replace] bring them back; what was here is moved aside
          audit verify            walk the audit's sealed chain; exit code 1 when something was changed
          municipality add NUMBER NAME [--population N]
          service add --kind KIND --name NAME --municipality NUMBER[,NUMBER…] [--host NUMBER | --outside] [--private]
          service change --service ID --from DATE [--name NAME] [--host NUMBER | --outside]
                  [--municipality NUMBER[,NUMBER…] [--task TASK] [--delegation TEXT]]
                  [--answer-days DAYS]   the one door for requests for help, and its promise; 0 ends it
          service end --service ID --last DATE
          service list
          account add --user NAME --name "FULL NAME" --role ROLE --municipality NUMBER | --service ID
          account role --user NAME --role ROLE --municipality NUMBER | --service ID   one more role for who has an account
          account reset --user NAME   a new password and second step; ends her sessions
          account list
          seed --size N             N invented people more in a demonstration, to see how it is with many
          law       ask the rules: decide | deadline | rights, one JSON object a line (--explain for people);
                    check the rulebook, or diff it between two dates

          --help    this text
          --version the version

        Options of all verbs but law:
          --data DIR   where the embedded database and the keys are kept (default: var)
          --urls URLS  addresses to listen on, several with ; between (demo and serve)
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
