using System.Text.Json;
using System.Text.Json.Nodes;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Lines;

/// <summary>Every way of making a valid line wrong (contract § 2), and the check that it gives an error and nothing else.</summary>
static class LineMistakes
{
    static readonly string[] DecideRequired = ["contract", "asOf", "action", "sender", "receiver", "persons", "information", "purpose"];

    public static Outcome WrongGivesError(Func<Asked> fresh, Dice dice)
    {
        var (verb, line) = Samples.Drawn(dice);
        var json = JsonNode.Parse(line)!.AsObject();
        var what = dice.Below(5) switch
        {
            0 => UnknownField(json, dice),
            1 => Missing(json, verb, dice),
            2 => UnknownCode(json, verb, dice),
            3 when verb == LawVerb.Decide => UnknownPerson(json, dice),
            4 when verb == LawVerb.Decide => Inconsistent(json, dice),
            _ => BadDate(json, verb),
        };
        var wrong = json.ToJsonString();
        var answer = fresh()(verb, wrong);
        return Outcome.Of(IsErrorAlone(answer), () => $"{what}\n{wrong}\n{answer}");
    }

    public static bool IsErrorAlone(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        var root = json.RootElement;
        return root.GetProperty("status").GetString() == "error" && root.GetProperty("errors").GetArrayLength() > 0
            && !root.TryGetProperty("verdict", out _) && !root.TryGetProperty("deadline", out _) && !root.TryGetProperty("entitlements", out _);
    }

    static string UnknownField(JsonObject json, Dice dice)
    {
        JsonObject[] objects = [json, .. Objects(json)];
        var into = dice.Chance(40) ? json : dice.Of(objects);
        into["unheardOf"] = 1;
        return "an unknown field";
    }

    // Assessments and wishes are keyed by codes: an unknown name there is an unknown code, and just as wrong.
    static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => o.Select(p => p.Value).SelectMany(v => v is JsonObject inner ? [inner, .. Objects(inner)] : Objects(v)),
        JsonArray a => a.SelectMany(v => v is JsonObject inner ? [inner, .. Objects(inner)] : Objects(v)),
        _ => [],
    };

    static string Missing(JsonObject json, LawVerb verb, Dice dice)
    {
        if (verb == LawVerb.Decide && dice.Chance(40))
        {
            var (owner, inner) = dice.Of<(JsonNode, string)>((json["sender"]!, "type"), (json["receiver"]!, "type"), (json["persons"]![0]!, "id"),
                (json["persons"]![0]!, "role"), (json["information"]!, "about"), (json["information"]!, "kinds"), (json["information"]!, "identifiability"));
            owner.AsObject().Remove(inner);
            return $"no {inner}";
        }

        string[] required = verb switch
        {
            LawVerb.Decide => DecideRequired,
            LawVerb.Deadline => ["contract", "event", "date"],
            _ => ["contract", "asOf", "persons", "subject"],
        };
        var name = dice.Of(required);
        json.Remove(name);
        return $"no {name}";
    }

    static string UnknownCode(JsonObject json, LawVerb verb, Dice dice)
    {
        if (verb == LawVerb.Deadline)
            json[dice.Of("event", "task")] = "skole";
        else if (verb == LawVerb.Rights)
            json[dice.Of("services", "circumstances")] = new JsonArray("skole");
        else if (dice.Chance(30))
            json["assessments"] = new JsonObject { ["concern.skole"] = "yes" };
        else if (dice.Chance(50))
            json[dice.Of("sender", "receiver")]!["type"] = "skole";
        else
            json[dice.Of("action", "purpose")] = "Disclose";
        return "an unknown code";
    }

    static string UnknownPerson(JsonObject json, Dice dice)
    {
        if (dice.Chance(40))
            json["information"]!["about"]!.AsArray().Add("nobody");
        else if (dice.Chance(50))
            json["receiver"]!["person"] = "nobody";
        else
            json["consents"]!.AsArray().Add(new JsonObject { ["by"] = "nobody", ["status"] = "given" });
        return "an unknown person";
    }

    static string BadDate(JsonObject json, LawVerb verb)
    {
        json[verb == LawVerb.Deadline ? "date" : "asOf"] = "2026-02-30";
        return "a date that is not";
    }

    static string Inconsistent(JsonObject json, Dice dice)
    {
        var mistake = dice.Of(Inconsistencies.All);
        mistake.Make(json);
        return mistake.Name;
    }
}
