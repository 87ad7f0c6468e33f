using Langbenk.Hosting;

namespace Langbenk.Commands;

/// <summary>What an operator's verb was given: words in their order, options with a value, and switches.</summary>
sealed class Arguments
{
    readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    readonly HashSet<string> _switches = new(StringComparer.Ordinal);
    readonly List<string> _words = [];

    /// <summary>A switch is an option whose name ends with "!" in <paramref name="known"/>.</summary>
    public Arguments(string[] args, params string[] known)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                _words.Add(args[i]);
            }
            else if (known.Contains(args[i] + "!"))
            {
                _switches.Add(args[i]);
            }
            else if (args[i] != "--data" && !known.Contains(args[i]))
            {
                throw new BadSettingsException($"there is no option \"{args[i]}\" here. `langbenk --help` lists them.");
            }
            else
            {
                _options[args[i]] = i + 1 < args.Length ? args[i + 1] : throw new BadSettingsException($"{args[i]} lacks its value.");
                i++;
            }
        }
    }

    public string? this[string option] => _options.GetValueOrDefault(option);

    public bool Has(string name) => _switches.Contains(name);

    public string Need(string option) => this[option] ?? throw new BadSettingsException($"{option} is needed. `langbenk --help` shows how.");

    /// <summary>Exactly as many words as the verb takes.</summary>
    public string[] Words(int count, string usage) =>
        _words.Count == count ? [.. _words] : throw new BadSettingsException($"usage: langbenk {usage}");

    /// <summary>The log goes where errors go: the answer alone is on standard output.</summary>
    public LangbenkSettings Settings()
    {
        var settings = LangbenkSettings.Read(this["--data"] is { } data ? [KeyValuePair.Create("Data", (string?)data)] : []);
        (settings.Log.ToStandardError, settings.Log.Level) = (true, LogLevel.Error);
        return settings;
    }
}
