using System.Text.Json;
using Langbenk.Law.Codes;

namespace Langbenk.Law.Rulebook;

/// <summary>Reads one wording of a rule and checks every code in it.</summary>
internal static class RuleVersionFile
{
    private static readonly string[] Fields =
    [
        "validFrom", "validTo", "inactive", "decides", "grounds", "condition", "when", "consequence", "deadline",
        "explanation", "observe", "warnings", "note", "sources", "sureness",
    ];

    public static RuleVersion Read(JsonElement json, int index, Source source, Dictionary<string, Provision> provisions)
    {
        foreach (var field in json.EnumerateObject())
        {
            if (!Fields.Contains(field.Name))
                throw source.Invalid($"a version has an unknown field '{field.Name}'");
            if (field.Name is "inactive" or "decides" && field.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
                throw source.Invalid($"'{field.Name}' must be true or false");
        }

        var inactive = json.TryGetProperty("inactive", out var off) && off.ValueKind == JsonValueKind.True;
        var patterns = json.TryGetProperty("when", out var when)
            ? when.EnumerateArray().Select(w => Pattern.Read(w, source)).ToArray()
            : [];
        var observe = source.Codes(json, "observe", Code.Conditions);
        return new RuleVersion
        {
            Index = index,
            RuleId = source.Rule,
            ValidFrom = inactive ? DateOnly.MaxValue : source.Day(json, "validFrom"),
            ValidTo = source.OptionalDay(json, "validTo"),
            Inactive = inactive,
            Decides = json.TryGetProperty("decides", out var decides) && decides.ValueKind == JsonValueKind.True,
            Consequence = source.Code(json, "consequence", Code.Consequences),
            Grounds = Grounds(json, source, provisions),
            When = patterns,
            Observe = observe,
            ObserveBits = observe.Aggregate(0u, (bits, c) => bits | (1u << (int)c)),
            Warnings = source.Codes(json, "warnings", Code.Warnings),
            Deadlines = Deadlines(json, source),
            Condition = RuleText.Read(json, "condition", source),
            Explanation = RuleText.Read(json, "explanation", source),
            Note = RuleText.ReadOptional(json, "note", source),
            Sources = source.Strings(json, "sources"),
            Sureness = source.Code(json, "sureness", Code.Surenesses),
        };
    }

    private static GroundReference[] Grounds(JsonElement json, Source source, Dictionary<string, Provision> provisions)
    {
        if (!json.TryGetProperty("grounds", out var grounds) || grounds.GetArrayLength() == 0)
            throw source.Invalid("a version without grounds");
        return [.. grounds.EnumerateArray().Select(g => Ground(g, source, provisions))];
    }

    private static GroundReference Ground(JsonElement json, Source source, Dictionary<string, Provision> provisions)
    {
        var id = json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetProperty("provision").GetString()!;
        if (!provisions.TryGetValue(id, out var provision))
            throw source.Invalid($"the ground '{id}' is not in provisions.json");
        if (json.ValueKind == JsonValueKind.String)
            return new GroundReference(provision, null, ulong.MaxValue, null);
        var facts = new PatternFacts(json.TryGetProperty("for", out var sender) ? sender : default(JsonElement).OrEmpty(), source);
        var paragraph = json.TryGetProperty("paragraph", out var p) ? p.GetString() : null;
        bool? isPrivate = json.TryGetProperty("private", out var owner) ? owner.GetBoolean() : null;
        return new GroundReference(provision, paragraph, facts.Mask("senders", Code.ActorTypes), isPrivate);
    }

    private static DeadlineRule[] Deadlines(JsonElement json, Source source)
    {
        if (!json.TryGetProperty("deadline", out var given))
            return [];
        return given.ValueKind == JsonValueKind.Array
            ? [.. given.EnumerateArray().Select(d => Deadline(d, source))]
            : [Deadline(given, source)];
    }

    private static DeadlineRule Deadline(JsonElement d, Source source)
    {
        if (!d.TryGetProperty("number", out var number) || !number.TryGetInt32(out var count))
            throw source.Invalid("a deadline without a whole number");
        var unit = Optional(d, "unit");
        if (unit is not ("hour" or "day" or "week" or "month" or "year" or "visit" or "time"))
            throw source.Invalid($"a deadline in '{unit}' cannot be counted");
        return new DeadlineRule(count, unit, Optional(d, "event"), Optional(d, "task") ?? (d.TryGetProperty("about", out _) ? "-" : null), Optional(d, "computation") ?? "BE-01",
            Optional(d, "effect") ?? "none",
            d.TryGetProperty("extendedNumber", out var more) && more.ValueKind == JsonValueKind.Number ? more.GetInt32() : null,
            source.OptionalDay(d, "decidedBefore"));
    }

    private static string? Optional(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
