using System.Text.Json;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Checking;

/// <summary>A situation with the answer that the sources give. The request and the expectation are those of the contract.</summary>
public sealed record LawCase(string Id, LawVerb Verb, Text Situation, JsonElement Request, JsonElement Expect, IReadOnlyList<string> Rules, string Source)
{
    /// <summary>The cases of one file, one JSON object a line.</summary>
    /// <exception cref="InvalidRulebookException">A line is not a case; names file and line.</exception>
    public static IEnumerable<LawCase> ReadFile(string path, LawVerb verb)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Read(line, verb, $"{Path.GetFileName(path)}:{number}");
        }
    }

    private static LawCase Read(string line, LawVerb verb, string where)
    {
        try
        {
            var json = JsonDocument.Parse(line).RootElement;
            return new LawCase(json.GetProperty("id").GetString()!, verb, ReadSituation(json), json.GetProperty("request"),
                json.GetProperty("expect"), Strings(json, "rules"), ReadSource(json));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidRulebookException("cases", where, "not a case: " + error.Message);
        }
    }

    private static Text ReadSituation(JsonElement json)
    {
        if (json.TryGetProperty("situation_nb", out var only))
            return Text.Same(only.GetString()!);
        var texts = json.GetProperty("situation");
        return new Text(texts.GetProperty("nb").GetString()!, texts.GetProperty("nn").GetString()!, texts.GetProperty("en").GetString()!);
    }

    private static string ReadSource(JsonElement json) =>
        json.TryGetProperty("source", out var source) || json.TryGetProperty("source_url", out source) ? source.GetString()! : "";

    internal static string[] Strings(JsonElement json, string name) =>
        json.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : [];
}

/// <summary>What the engine answered to a case. Without problems it passed.</summary>
public sealed record CaseResult(LawCase Case, string Expected, string Actual, IReadOnlyList<string> Problems, IReadOnlyList<string> RulesUsed)
{
    public bool Passed => Problems.Count == 0;
}
