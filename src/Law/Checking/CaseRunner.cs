using System.Text;
using System.Text.Json;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;

namespace Langbenk.Law.Checking;

/// <summary>Asks the engine about a case and compares with what is expected.</summary>
public sealed class CaseRunner(LawBook book) : IDisposable
{
    private readonly LawLines lines = new(book);
    private readonly DecideReader decide = new(book);
    private readonly SharingEngine sharing = new(book);

    public CaseResult Run(LawCase given)
    {
        var answer = Ask(given.Verb, given.Request);
        var problems = CaseComparison.Problems(given, answer).ToList();
        return new CaseResult(given, CaseComparison.Expected(given), CaseComparison.Actual(given.Verb, answer), problems, Used(given, answer));
    }

    public JsonElement Ask(LawVerb verb, JsonElement request)
    {
        var bytes = Encoding.UTF8.GetBytes(request.GetRawText());
        using var json = JsonDocument.Parse(lines.Answer(verb, bytes, 1).ToArray());
        return json.RootElement.Clone();
    }

    private List<string> Used(LawCase given, JsonElement answer)
    {
        var used = new List<string>();
        Add(answer);
        foreach (var list in (ReadOnlySpan<string>)["parts", "duties"])
        {
            if (answer.TryGetProperty(list, out var parts))
                parts.EnumerateArray().ToList().ForEach(Add);
        }

        if (answer.TryGetProperty("entitlements", out var entitlements) && given.Expect.TryGetProperty("entitlements", out var expected))
        {
            foreach (var entitlement in entitlements.EnumerateArray().Where(e => expected.TryGetProperty(e.GetProperty("code").GetString()!, out _)))
                used.AddRange(book.Entitlements[Rights.RightsCode.Entitlements.Parse(entitlement.GetProperty("code").GetString()!)].Rules.Select(r => r.Id));
        }

        if (given.Verb == LawVerb.Decide && decide.Read(given.Request).Request is { } request)
            AddRegime(request, used);
        return [.. used.Distinct()];

        void Add(JsonElement part)
        {
            if (part.TryGetProperty("ruleId", out var id))
                used.Add(id.GetString()!);
        }
    }

    private void AddRegime(SharingRequest request, List<string> used)
    {
        var decision = sharing.Decide(request);
        if (decision.Verdict >= Verdict.May || request.Action != Handling.Disclose)
            return;
        used.Add(decision.Row.Secrecy.Id);
        if (decision.Verdict == Verdict.NeedsConsent)
            used.Add(decision.Row.Consent.Id);
    }

    public void Dispose() => lines.Dispose();
}
