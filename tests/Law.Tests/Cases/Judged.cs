using System.Text.Json;
using System.Text.RegularExpressions;

namespace Langbenk.Law.Tests.Cases;

/// <summary>
/// An answer held against its expectation. Wrong: another verdict, date or status. Incomplete: a ground or a judgement
/// that is not there. Permissive: open where the law is closed, later than the law, or an existing right denied.
/// </summary>
sealed partial record Judged(IReadOnlyList<string> Wrong, IReadOnlyList<string> Incomplete, bool Permissive)
{
    static readonly string[] Order = ["must-not", "needs-consent", "may", "must"];

    public bool IsRight => Wrong.Count == 0 && Incomplete.Count == 0;

    public string Why => string.Join("; ", Wrong.Concat(Incomplete));

    public static Judged Of(LawCase of, JsonElement answer)
    {
        if (Text(of.Expect, "status") == "error")
            return Error(of, answer);
        if (Text(answer, "status") == "error")
            return new Judged(["an error: " + answer.GetProperty("errors").GetRawText()], [], false);
        var judged = of.Verb switch
        {
            LawVerb.Decide => Decide(of.Expect, answer),
            LawVerb.Deadline => Deadline(of.Expect, answer),
            _ => Rights(of.Expect, answer),
        };
        return judged with { Incomplete = [.. judged.Incomplete, .. OtherRule(of.Expect, answer), .. MissingJudgements(of.Expect, answer)] };
    }

    static Judged Error(LawCase of, JsonElement answer)
    {
        string[] answers = ["verdict", "deadline", "entitlements"];
        var isError = Text(answer, "status") == "error" && answer.GetProperty("errors").GetArrayLength() > 0 && !answers.Any(a => answer.TryGetProperty(a, out _));
        var codes = isError ? answer.GetProperty("errors").EnumerateArray().Select(e => Text(e, "code")).ToArray() : [];
        return new Judged(isError ? [] : ["an answer to bad input"],
            [.. Texts(of.Expect, "codes").Where(c => !codes.Contains(c)).Select(c => $"no error {c}")], !isError && Text(answer, "verdict") is "may" or "must");
    }

    static Judged Decide(JsonElement expect, JsonElement answer)
    {
        var (wanted, got) = (Text(expect, "verdict")!, Text(answer, "verdict")!);
        string[] accepted = [wanted, .. Texts(expect, "alsoAccept")];
        var permissive = IsOpen(got) && !accepted.Any(IsOpen);
        return accepted.Contains(got)
            ? new Judged([], [.. MissingGround(Texts(expect, "groundActs"), answer)], permissive)
            : new Judged([$"verdict {got}, expected {string.Join('/', accepted)}"], [], permissive);
    }

    static bool IsOpen(string verdict) => Array.IndexOf(Order, verdict) >= 2;

    static Judged Deadline(JsonElement expect, JsonElement answer)
    {
        string[] hard = ["status", "deadline", "workBy"];
        string[] soft = ["deadlineType", "weekendRule", "lapses", "minimumCount"];
        string[] wrong = [.. hard.Where(k => Text(expect, k) != Text(answer, k)).Select(k => $"{k} {Text(answer, k)}, expected {Text(expect, k)}")];
        string[] other = [.. soft.Where(k => expect.TryGetProperty(k, out _) && Text(expect, k) != Text(answer, k)).Select(k => $"{k} {Text(answer, k)}, expected {Text(expect, k)}")];
        var (wanted, got) = (Text(expect, "deadline"), Text(answer, "deadline"));
        var late = string.CompareOrdinal(got, wanted);
        var permissive = wanted is null ? got is not null : got is not null && (Text(expect, "deadlineType") == "bar-ends" ? late < 0 : late > 0);
        permissive |= int.TryParse(Text(expect, "minimumCount"), out var least) && int.TryParse(Text(answer, "minimumCount"), out var count) && count < least;
        return new Judged(wrong, [.. other, .. wrong.Length == 0 ? MissingGround(Texts(expect, "groundActs"), answer) : []], permissive);
    }

    static Judged Rights(JsonElement expect, JsonElement answer)
    {
        var (wrong, incomplete, permissive) = (new List<string>(), new List<string>(), false);
        foreach (var wanted in expect.GetProperty("entitlements").EnumerateObject())
        {
            var found = answer.GetProperty("entitlements").EnumerateArray().FirstOrDefault(e => Text(e, "code") == wanted.Name);
            var got = found.ValueKind == JsonValueKind.Undefined ? null : Text(found, "status");
            if (got != wanted.Value.GetString())
            {
                wrong.Add($"{wanted.Name} {got}, expected {wanted.Value}");
                permissive |= wanted.Value.GetString() == "yes" && got is "no" or null;
            }
            else if (expect.TryGetProperty("groundActs", out var grounds) && grounds.ValueKind == JsonValueKind.Object)
            {
                incomplete.AddRange(MissingGround(Texts(grounds, wanted.Name), found).Select(m => $"{wanted.Name}: {m}"));
            }
        }

        return new Judged(wrong, incomplete, permissive);
    }

    static IEnumerable<string> OtherRule(JsonElement expect, JsonElement answer) =>
        Text(expect, "ruleId") is { } rule && Text(answer, "ruleId") != rule ? [$"rule {Text(answer, "ruleId")}, expected {rule}"] : [];

    // An accepted second verdict may rest on other judgements.
    static IEnumerable<string> MissingJudgements(JsonElement expect, JsonElement answer)
    {
        if (Text(expect, "verdict") is { } verdict && Text(answer, "verdict") != verdict)
            return [];
        var asked = answer.GetProperty("judgementsNeeded").EnumerateArray().Select(j => Text(j, "fact")).ToHashSet();
        return Texts(expect, "judgementsNeeded").Where(f => !asked.Contains(f)).Select(f => $"judgement {f} is not asked");
    }

    static IEnumerable<string> MissingGround(string[] accepted, JsonElement answer)
    {
        var found = answer.GetProperty("grounds").EnumerateArray().Select(g => Plain($"{Text(g, "act")} § {Text(g, "section")}")).ToHashSet();
        return accepted.Length == 0 || accepted.Any(a => found.Contains(Plain(a))) ? [] : [$"ground {string.Join(", ", found)}, expected one of {string.Join(", ", accepted)}"];
    }

    /// <summary>'bvl § 13-2 første ledd a' is 'bvl§13-2', 'fvl § 13 b nr. 5' is 'fvl§13b'.</summary>
    static string Plain(string ground) => GroundForm().Match(ground) is { Success: true } m
        ? $"{m.Groups[1].Value}§{m.Groups[2].Value}{m.Groups[3].Value}".ToLowerInvariant() : ground.Trim().ToLowerInvariant();

    static string? Text(JsonElement json, string name) => !json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null : value.ToString();

    static string[] Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var values) && values.ValueKind == JsonValueKind.Array ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : [];

    [GeneratedRegex("^\\s*([^\\s§]+)\\s*§+\\s*(\\d+(?:-\\d+)?)\\s*([a-zæøå](?![\\wæøå]))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GroundForm();
}
