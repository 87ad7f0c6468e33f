using Langbenk.Kernel;
using Langbenk.Law;
using Langbenk.Law.Rulebook;

namespace Langbenk.Commands.Law;

/// <summary><c>langbenk law …</c>: answers from standard input to standard output. Starts no web host and no database.</summary>
static class LawCommand
{
    const string Use = """
        Use: langbenk law decide|deadline|rights               one JSON object a line in, one a line out
             langbenk law decide|deadline|rights --explain [--lang nb|nn|en]   the same for people
             langbenk law check [--cases DIR]                  validates the rulebook and runs its cases
             langbenk law diff --from DATE --to DATE [--cases DIR]   what changed, and which cases change answer
        """;

    public static int Run(string[] args)
    {
        try
        {
            return args switch
            {
                [var verb] when Verb(verb) is { } asked => Answer(asked),
                [var verb, "--explain", .. var rest] when Verb(verb) is { } asked && ExplainLanguage(rest) is { } language =>
                    ExplainCommand.Run(asked, language),
                ["check", .. var rest] => CheckCommand.Run(rest),
                ["diff", .. var rest] => DiffCommand.Run(rest),
                _ => Unknown(),
            };
        }
        catch (InvalidRulebookException error)
        {
            Console.Error.WriteLine($"The rulebook cannot be used. {error.Message}");
            return ExitCode.BadUse;
        }
        catch (Exception error) when (error is IOException or FormatException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(error.Message);
            return ExitCode.BadUse;
        }
    }

    static LawVerb? Verb(string name) => name switch
    {
        "decide" => LawVerb.Decide,
        "deadline" => LawVerb.Deadline,
        "rights" => LawVerb.Rights,
        _ => null,
    };

    static Language? ExplainLanguage(string[] rest) => rest switch
    {
        [] => Language.Nb,
        ["--lang", var tag] when Languages.TryParse(tag, out var language) => language,
        _ => null,
    };

    static int Answer(LawVerb verb)
    {
        using var lines = new LawLines(LawBookFiles.LoadBesideProgram());
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        lines.Run(verb, input, output);
        return ExitCode.Done;
    }

    static int Unknown()
    {
        Console.Error.WriteLine(Use);
        return ExitCode.BadUse;
    }

    /// <summary>The value after an option, or null.</summary>
    internal static string? Option(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }

    /// <summary>True when every argument is one of these options with its value.</summary>
    internal static bool OnlyKnows(string[] args, params ReadOnlySpan<string> options)
    {
        for (var i = 0; i < args.Length; i += 2)
        {
            if (!options.Contains(args[i]) || i + 1 >= args.Length)
                return false;
        }

        return true;
    }

    internal static int ShowUse() => Unknown();
}
