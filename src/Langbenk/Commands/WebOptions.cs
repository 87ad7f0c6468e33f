using System.Data.Common;
using Langbenk.Hosting;
using Langbenk.Law.Rulebook;

namespace Langbenk.Commands;

/// <summary>Reads the few options of demo, serve and migrate, and says in one line what is wrong.</summary>
static class WebOptions
{
    static readonly Dictionary<string, string> Known = new() { ["--data"] = "Data", ["--urls"] = "Urls" };

    public static int Run(string[] args, Func<LangbenkSettings, Task<int>> run, string? defaultUrls = null) => Guard(() =>
    {
        var values = Read(args);
        // What the operator has set in the environment is no less said than an option.
        if (defaultUrls is not null && Environment.GetEnvironmentVariable("LANGBENK_URLS") is null)
        {
            values.TryAdd("Urls", defaultUrls);
        }

        return run(LangbenkSettings.Read(values));
    });

    /// <summary>Runs a verb; what the operator can mend becomes one line and an exit code.</summary>
    public static int Guard(Func<Task<int>> run)
    {
        try
        {
            return run().GetAwaiter().GetResult();
        }
        catch (BadSettingsException bad)
        {
            Console.Error.WriteLine($"langbenk: {bad.Message}");
            return ExitCode.BadUse;
        }
        catch (Exception failed) when (FromOutside(failed) is not null)
        {
            Console.Error.WriteLine($"langbenk: {FromOutside(failed)!.Message}");
            return ExitCode.Failed;
        }
    }

    /// <summary>A database that does not answer, an address that is taken or a rule that cannot be read is the operator's to mend, not a bug.</summary>
    static Exception? FromOutside(Exception? failed)
    {
        while (failed is not null and not OperatorException and not DbException and not IOException
            and not UnauthorizedAccessException and not InvalidRulebookException)
        {
            failed = failed.InnerException;
        }

        return failed;
    }

    static Dictionary<string, string?> Read(string[] args)
    {
        var values = new Dictionary<string, string?>();
        for (var i = 0; i < args.Length; i += 2)
        {
            if (!Known.TryGetValue(args[i], out var key))
            {
                throw new BadSettingsException($"there is no option \"{args[i]}\". `langbenk --help` lists them.");
            }

            if (i + 1 == args.Length)
            {
                throw new BadSettingsException($"{args[i]} lacks its value.");
            }

            values[key] = args[i + 1];
        }

        return values;
    }
}
