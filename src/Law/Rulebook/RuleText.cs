using System.Text.Json;
using Langbenk.Kernel;

namespace Langbenk.Law.Rulebook;

/// <summary>
/// A text of the rulebook in three languages. It stays in the file's own bytes until somebody reads it: a command that
/// answers one line in a fraction of a second has no time to make five thousand strings.
/// </summary>
public sealed class RuleText
{
    private readonly JsonElement element;

    private RuleText(JsonElement element) => this.element = element;

    public string Nb => element.GetProperty("nb").GetString()!;

    public string Nn => element.GetProperty("nn").GetString()!;

    public string En => element.GetProperty("en").GetString()!;

    public string this[Language language] => language switch
    {
        Language.Nn => Nn,
        Language.En => En,
        _ => Nb,
    };

    public Text Text => new(Nb, Nn, En);

    internal static RuleText Read(JsonElement parent, string name, Source source)
    {
        if (!parent.TryGetProperty(name, out var element) || element.ValueKind != JsonValueKind.Object)
            throw source.Invalid($"'{name}' is missing");
        foreach (var language in (ReadOnlySpan<string>)["nb", "nn", "en"])
        {
            if (!element.TryGetProperty(language, out var text) || text.ValueKind != JsonValueKind.String
                || text.ValueEquals(""u8))
                throw source.Invalid($"'{name}' has no text in {language}");
        }

        return new RuleText(element);
    }

    internal static RuleText? ReadOptional(JsonElement parent, string name, Source source) =>
        parent.TryGetProperty(name, out _) ? Read(parent, name, source) : null;
}

/// <summary>Where in the rulebook something stands, for the message that stops the program.</summary>
internal sealed record Source(string File, string Rule)
{
    public InvalidRulebookException Invalid(string reason) => new(File, Rule, reason);
}

/// <summary>The rule data cannot be used. The program stops: a guess would be worse than no answer.</summary>
public sealed class InvalidRulebookException(string file, string rule, string reason)
    : Exception($"{file}: {rule}: {reason}")
{
    public string File { get; } = file;

    public string Rule { get; } = rule;

    public string Reason { get; } = reason;
}
