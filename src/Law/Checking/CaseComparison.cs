using System.Text.Json;
using System.Text.RegularExpressions;

namespace Langbenk.Law.Checking;

/// <summary>Compares an answer with a case's expectation; every difference in a short sentence.</summary>
public static partial class CaseComparison
{
    private static readonly string[] DeadlineFields =
        ["status", "deadline", "workBy", "deadlineType", "weekendRule", "lapses", "minimumCount", "ruleId"];

    public static string Expected(LawCase given) => given.Verb switch
    {
        _ when given.Expect.TryGetProperty("codes", out var codes) => string.Join(", ", codes.EnumerateArray()),
        LawVerb.Decide => Shown(given.Expect, "verdict"),
        LawVerb.Deadline => given.Expect.TryGetProperty("deadline", out var day) && day.ValueKind == JsonValueKind.String ? day.GetString()! : Shown(given.Expect, "status"),
        _ => string.Join(", ", Entitlements(given.Expect).Select(e => $"{e.Key}: {e.Value}")),
    };

    public static string Actual(LawVerb verb, JsonElement answer)
    {
        if (answer.TryGetProperty("errors", out var errors))
            return string.Join(", ", errors.EnumerateArray().Select(e => Shown(e, "code")));
        return verb switch
        {
            LawVerb.Decide => Shown(answer, "verdict"),
            LawVerb.Deadline => answer.GetProperty("deadline") is { ValueKind: JsonValueKind.String } day ? day.GetString()! : Shown(answer, "status"),
            _ => string.Join(", ", answer.GetProperty("entitlements").EnumerateArray().Where(e => Shown(e, "status") != "no").Select(e => $"{Shown(e, "code")}: {Shown(e, "status")}")),
        };
    }

    public static IEnumerable<string> Problems(LawCase given, JsonElement answer)
    {
        if (Shown(given.Expect, "status") == "error")
            return ErrorProblems(given.Expect, answer);
        if (answer.TryGetProperty("errors", out _))
            return ["an error object: " + Actual(given.Verb, answer)];
        return given.Verb switch
        {
            LawVerb.Decide => DecideProblems(given.Expect, answer),
            LawVerb.Deadline => DeadlineProblems(given.Expect, answer),
            _ => RightsProblems(given.Expect, answer),
        };
    }

    private static IEnumerable<string> ErrorProblems(JsonElement expect, JsonElement answer)
    {
        if (!answer.TryGetProperty("errors", out var errors))
            return ["expected an error object"];
        var found = errors.EnumerateArray().Select(e => Shown(e, "code")).ToHashSet();
        return LawCase.Strings(expect, "codes").Where(c => !found.Contains(c)).Select(c => $"the error {c} is missing");
    }

    private static IEnumerable<string> DecideProblems(JsonElement expect, JsonElement answer)
    {
        var accepted = LawCase.Strings(expect, "alsoAccept").Append(Shown(expect, "verdict")).ToHashSet();
        if (!accepted.Contains(Shown(answer, "verdict")))
            yield return $"verdict {Shown(answer, "verdict")}, expected {Shown(expect, "verdict")}";
        else if (Shown(answer, "verdict") == Shown(expect, "verdict"))
        {
            if (expect.TryGetProperty("ruleId", out var rule) && rule.GetString() != Shown(answer, "ruleId"))
                yield return $"rule {Shown(answer, "ruleId")}, expected {rule.GetString()}";
            foreach (var problem in GroundProblems(expect, answer).Concat(JudgementProblems(expect, answer)))
                yield return problem;
        }
    }

    private static IEnumerable<string> DeadlineProblems(JsonElement expect, JsonElement answer)
    {
        foreach (var field in DeadlineFields)
        {
            if (expect.TryGetProperty(field, out var wanted) && Shown(answer, field) != Shown(expect, field))
                yield return $"{field} {Shown(answer, field)}, expected {wanted}";
        }

        foreach (var problem in GroundProblems(expect, answer).Concat(JudgementProblems(expect, answer)))
            yield return problem;
    }

    private static IEnumerable<string> RightsProblems(JsonElement expect, JsonElement answer)
    {
        var got = answer.GetProperty("entitlements").EnumerateArray().ToDictionary(e => Shown(e, "code"));
        foreach (var (code, status) in Entitlements(expect))
        {
            if (!got.TryGetValue(code, out var entitlement) || Shown(entitlement, "status") != status)
                yield return $"{code} {(got.TryGetValue(code, out var e) ? Shown(e, "status") : "missing")}, expected {status}";
            else if (expect.TryGetProperty("groundActs", out var all) && all.ValueKind == JsonValueKind.Object && all.TryGetProperty(code, out var acts)
                && !acts.EnumerateArray().Any(a => GroundsOf(entitlement).Contains(Normal(a.GetString()!))))
                yield return $"{code}: no accepted ground";
        }

        foreach (var problem in JudgementProblems(expect, answer))
            yield return problem;
    }

    private static IEnumerable<string> GroundProblems(JsonElement expect, JsonElement answer)
    {
        var accepted = LawCase.Strings(expect, "groundActs").Select(Normal).ToArray();
        if (accepted.Length > 0 && !accepted.Any(GroundsOf(answer).Contains))
            yield return "no accepted ground among " + string.Join(", ", GroundsOf(answer));
    }

    private static IEnumerable<string> JudgementProblems(JsonElement expect, JsonElement answer)
    {
        var facts = answer.GetProperty("judgementsNeeded").EnumerateArray().Select(j => Shown(j, "fact")).ToHashSet();
        return LawCase.Strings(expect, "judgementsNeeded").Where(f => !facts.Contains(f)).Select(f => $"{f} is not asked for");
    }

    private static HashSet<string> GroundsOf(JsonElement answer) =>
        [.. answer.GetProperty("grounds").EnumerateArray().Select(g => Normal($"{Shown(g, "act")} § {Shown(g, "section")}"))];

    private static IEnumerable<KeyValuePair<string, string>> Entitlements(JsonElement expect) =>
        expect.GetProperty("entitlements").EnumerateObject().Select(e => KeyValuePair.Create(e.Name, e.Value.GetString()!));

    private static string Shown(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : "-";

    // Act and section count; paragraph and number within it do not.
    private static string Normal(string ground)
    {
        var match = Provision().Match(ground);
        return match.Success ? $"{match.Groups[1]}§{match.Groups[2]}{match.Groups[3]}".ToLowerInvariant() : ground;
    }

    [GeneratedRegex(@"^\s*(\S+)\s*§+\s*(\d+(?:-\d+)?)\s*([a-zæøå](?![\wæøå]))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Provision();
}
