using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Reading;

/// <summary>Collects every error of one request, with messages from the vocabulary.</summary>
internal sealed class ErrorList(Vocabulary vocabulary)
{
    private readonly List<ContractError> errors = [];

    public IReadOnlyList<ContractError> All => errors;

    public bool Any => errors.Count > 0;

    public void Add(string code, string path, string value = "", string nearest = "", Text? detail = null, string? wording = null)
    {
        var template = vocabulary.Label("errorCode", wording ?? code);
        var because = detail ?? Text.Same("");
        errors.Add(new ContractError(code, path, new Text(
            Fill(template.Nb, because.Nb), Fill(template.Nn, because.Nn), Fill(template.En, because.En))));

        string Fill(string text, string why) => text
            .Replace("{path}", path, StringComparison.Ordinal).Replace("{value}", value, StringComparison.Ordinal)
            .Replace("{nearest}", nearest, StringComparison.Ordinal).Replace("{detail}", why, StringComparison.Ordinal).Trim();
    }

    /// <summary>True when something at or below the path could not be read, so that it cannot be compared either.</summary>
    public bool Touch(string path) => errors.Exists(e => e.Path.StartsWith(path, StringComparison.Ordinal));

    public void Inconsistent(string what, string path) =>
        Add("inconsistent-facts", path, what, detail: vocabulary.Label("inconsistency", what));

    public void UnknownCode<T>(string path, string value, CodeList<T> list) where T : struct, Enum =>
        Add("unknown-code", path, Shown(value), Nearest.Of(value, list.All));

    public void UnknownField(string path, string name, IReadOnlyList<string> known) =>
        Add("unknown-field", path, Shown(name), Nearest.Of(name, known));

    // A value of half a megabyte is not repeated back.
    private static string Shown(string value) => value.Length <= 60 ? value : value[..60] + "…";
}
