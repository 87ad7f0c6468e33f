using System.Text.Json;
using Langbenk.Kernel;

namespace Langbenk.Law.Rulebook;

/// <summary>What each code is called in three languages, and for judged facts the test that a human is shown.</summary>
public sealed class Vocabulary
{
    private readonly JsonElement root;

    internal Vocabulary(JsonElement root) => this.root = root;

    public Text Label(string list, string code) => this[list, code, "label"];

    /// <summary>One text of one code, e.g. <c>("assessment", "concern.trafficking", "test")</c>.</summary>
    public Text this[string list, string code, string part] => Find(list, code, part)
        ?? throw new KeyNotFoundException($"The vocabulary has no {part} for {list}.{code}");

    public Text? Find(string list, string code, string part) =>
        root.TryGetProperty(list, out var codes) && codes.TryGetProperty(code, out var entry)
        && entry.TryGetProperty(part, out var text)
            ? new Text(Read(text, "nb"), Read(text, "nn"), Read(text, "en"))
            : null;

    /// <summary>A part that is the same in every language, e.g. an address.</summary>
    public string? Value(string list, string code, string part) =>
        root.TryGetProperty(list, out var codes) && codes.TryGetProperty(code, out var entry)
        && entry.TryGetProperty(part, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    public bool Has(string list, string code) =>
        root.TryGetProperty(list, out var codes) && codes.TryGetProperty(code, out _);

    private static string Read(JsonElement text, string language) => text.GetProperty(language).GetString()!;
}
