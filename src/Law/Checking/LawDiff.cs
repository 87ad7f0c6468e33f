using System.Text.Json;
using System.Text.Json.Nodes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Checking;

/// <summary>A rule that has another wording on the later day.</summary>
public sealed record RuleChange(Rule Rule, RuleVersion? Before, RuleVersion? After);

/// <summary>A case whose answer changes with the day alone.</summary>
public sealed record AnswerChange(LawCase Case, string Before, string After);

/// <summary>What changed between two days: rules, and which of the cases change answer.</summary>
public static class LawDiff
{
    public static IReadOnlyList<RuleChange> Rules(LawBook book, DateOnly from, DateOnly to) =>
    [
        .. from rule in book.Rules
           let before = rule.At(@from)
           let after = rule.At(to)
           where before != after
           select new RuleChange(rule, before, after),
    ];

    public static IReadOnlyList<AnswerChange> Answers(LawBook book, IEnumerable<LawCase> cases, DateOnly from, DateOnly to)
    {
        using var runner = new CaseRunner(book);
        var changes = new List<AnswerChange>();
        foreach (var given in cases.Where(c => !c.Expect.TryGetProperty("codes", out _)))
        {
            var before = Summary(given.Verb, runner.Ask(given.Verb, At(given, from)));
            var after = Summary(given.Verb, runner.Ask(given.Verb, At(given, to)));
            if (before != after)
                changes.Add(new AnswerChange(given, before, after));
        }

        return changes;
    }

    // The day is the event's own for a deadline, but never a birth date.
    private static JsonElement At(LawCase given, DateOnly day)
    {
        var request = JsonNode.Parse(given.Request.GetRawText())!.AsObject();
        var field = given.Verb == LawVerb.Deadline && !request.ContainsKey("asOf") ? "date" : "asOf";
        var time = field == "date" && request["date"] is { } old && old.ToString().Length > 10 ? old.ToString()[10..] : "";
        request[field] = $"{day:yyyy-MM-dd}{time}";
        return JsonSerializer.SerializeToElement(request);
    }

    private static string Summary(LawVerb verb, JsonElement answer)
    {
        if (answer.TryGetProperty("errors", out _))
            return CaseComparison.Actual(verb, answer);
        return verb switch
        {
            LawVerb.Decide => $"{answer.GetProperty("verdict")} ({answer.GetProperty("ruleId")}){Asked(answer)}",
            LawVerb.Deadline => Length(answer),
            _ => CaseComparison.Actual(verb, answer),
        };
    }

    private static string Asked(JsonElement answer)
    {
        var facts = answer.GetProperty("judgementsNeeded").EnumerateArray().Select(j => j.GetProperty("fact").GetString()).ToArray();
        return facts.Length == 0 ? "" : $" ? {string.Join(", ", facts)}";
    }

    // The date itself moves with the day, so what is compared is the kind of limit and how it was counted.
    private static string Length(JsonElement answer)
    {
        var steps = answer.GetProperty("computation").GetProperty("steps").EnumerateArray()
            .Where(s => !s.GetString()!.Contains('→', StringComparison.Ordinal))
            .Select(s => string.Join(' ', s.GetString()!.Split(' ').Where(w => !w.Contains('-', StringComparison.Ordinal) || w.Length < 8)));
        var count = answer.TryGetProperty("minimumCount", out var visits) ? $" {visits}" : "";
        return $"{answer.GetProperty("status")}{count} {string.Join(" ", steps)}".TrimEnd(' ', '=').Replace("  ", " ", StringComparison.Ordinal);
    }
}
