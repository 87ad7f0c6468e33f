using System.Text.Json;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Cases;

/// <summary>One case: a request, and what the answer must be.</summary>
sealed record LawCase(string Id, LawVerb Verb, string Request, JsonElement Expect, JsonElement Whole)
{
    public JsonElement Answer(LawLines lines) => JsonDocument.Parse(lines.Ask(Verb, Request)).RootElement;
}

static class CaseFile
{
    public static readonly (string Name, LawVerb Verb)[] Own = [("decide", LawVerb.Decide), ("deadline", LawVerb.Deadline), ("rights", LawVerb.Rights)];

    public static readonly (string Name, LawVerb Verb)[] Shared = [("vignettes", LawVerb.Decide), ("deadlines", LawVerb.Deadline), ("rights", LawVerb.Rights)];

    public static LawCase[] OwnCases => [.. Own.SelectMany(f => Read(Path.Combine(Places.Cases, f.Name + ".jsonl"), f.Verb))];

    /// <summary>Empty when the shared folder is not beside the checkout.</summary>
    public static LawCase[] SharedCases => [.. Shared.SelectMany(f => Places.Shared("cases", f.Name + ".jsonl") is { } file ? Read(file, f.Verb) : [])];

    static IEnumerable<LawCase> Read(string file, LawVerb verb) => File.ReadLines(file).Where(line => line.Trim().Length > 0).Select(line =>
    {
        var json = JsonDocument.Parse(line).RootElement;
        return new LawCase(json.GetProperty("id").GetString()!, verb, json.GetProperty("request").GetRawText(), json.GetProperty("expect"), json);
    });
}
