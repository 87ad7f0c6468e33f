using System.Text.Json.Nodes;
using Langbenk.Law.Codes;
using Langbenk.Law.Tests.Rights;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Lines;

/// <summary>Something that answers lines, one after the other.</summary>
delegate string Asked(LawVerb verb, string line);

/// <summary>One property of the answers as bytes. Each run draws its own lines from the dice; the mutant breaks it.</summary>
sealed record LineProperty(string Id, string Says, Func<Func<Asked>, Dice, Outcome> Holds, Func<Func<Asked>, Func<Asked>> Mutant);

/// <summary>P01, P02, P39 and P40.</summary>
static class LineProperties
{
    public static readonly LineProperty[] All =
    [
        new("P01a", "the same line has the same answer, whatever was asked before", Pure, fresh => () => Counting(fresh())),
        new("P01b", "another id changes the id alone", IdChangesIdAlone, fresh => () => AnswerOf(fresh(), (line, answer) =>
            line.Contains("\"other\"", StringComparison.Ordinal) ? answer.Replace("\"warnings\":[]", "\"warnings\":[ ]", StringComparison.Ordinal) : answer)),
        new("P02", "the order of persons, parts, circumstances and consents changes no verdict", OrderChangesNothing, fresh => () => FirstKindOnly(fresh())),
        new("P39", "no entitlement opens sharing", EntitlementOpensNothing, fresh => () => OpensForCoordinated(fresh())),
        new("P40", "what is wrong or missing gives an error and no answer", LineMistakes.WrongGivesError, fresh => () => Lenient(fresh())),
    ];

    static Outcome Pure(Func<Asked> fresh, Dice dice)
    {
        (LawVerb Verb, string Line)[] lines = [.. Enumerable.Range(0, 3).Select(_ => Samples.Drawn(dice))];
        var (once, again) = (fresh(), fresh());
        var first = lines.ToDictionary(l => l.Line, l => once(l.Verb, l.Line));
        foreach (var (verb, line) in dice.Shuffled(lines))
        {
            var answer = again(verb, line);
            if (answer != first[line])
                return Outcome.Of(false, () => $"{line}\n{first[line]}\n{answer}");
        }

        return new Outcome(true, null);
    }

    static Outcome IdChangesIdAlone(Func<Asked> fresh, Dice dice)
    {
        var seed = dice.Below(int.MaxValue);
        var (verb, one) = Samples.Drawn(new Dice(seed), "one");
        var other = Samples.Drawn(new Dice(seed), "other").Line;
        var ask = fresh();
        var (a, b) = (ask(verb, one), ask(verb, other));
        return Outcome.Of(a.Replace("\"id\":\"one\"", "\"id\":\"other\"", StringComparison.Ordinal) == b, () => $"{one}\n{a}\n{b}");
    }

    static Outcome OrderChangesNothing(Func<Asked> fresh, Dice dice)
    {
        var line = DraftJson.Write(Draw.Request(dice));
        var json = JsonNode.Parse(line)!.AsObject();
        Shuffle(json, "persons", dice);
        Shuffle(json, "circumstances", dice);
        Shuffle(json, "consents", dice);
        Shuffle(json["information"]!.AsObject(), "about", dice);
        Shuffle(json["information"]!.AsObject(), "kinds", dice);
        var ask = fresh();
        var (a, b) = (ask(LawVerb.Decide, line), ask(LawVerb.Decide, json.ToJsonString()));
        return Outcome.Of(Verdict(a) is { } verdict && verdict == Verdict(b), () => $"{line}\n{a}\n{json.ToJsonString()}\n{b}");
    }

    static void Shuffle(JsonObject json, string name, Dice dice) =>
        json[name] = new JsonArray([.. dice.Shuffled(json[name]!.AsArray().Select(n => n!.DeepClone()))]);

    // The entitlement is asked for, and found, for the same child between the two questions.
    static Outcome EntitlementOpensNothing(Func<Asked> fresh, Dice dice)
    {
        var draft = Draw.Request(dice);
        var entitled = RightsDraw.Any(dice) with
        {
            AsOf = new DateOnly(2026, 6, 1),
            Services = [ActorType.School, ActorType.HealthClinic],
            Yes = ~0UL,
            No = 0,
            WishedYes = ~0UL,
            WishedNo = 0,
        };
        entitled = entitled.WithSubject(p => p with { Age = dice.Below(18) });
        var ask = fresh();
        var before = ask(LawVerb.Decide, DraftJson.Write(draft.WithReceiver(a => a with { Role = ActorRole.None })));
        var rights = ask(LawVerb.Rights, Samples.Write(entitled));
        var after = ask(LawVerb.Decide, DraftJson.Write(draft.WithReceiver(a => a with { Role = ActorRole.ChildCoordinator })));
        var found = rights.Contains("\"code\":\"child-coordinator\",\"status\":\"yes\"", StringComparison.Ordinal)
            && rights.Contains("\"code\":\"municipal-coordination\",\"status\":\"yes\"", StringComparison.Ordinal);
        return Outcome.Of(found && Verdict(before) == Verdict(after), () => $"{rights}\n{draft}\n{before}\n{after}");
    }

    public static string? Verdict(string answer)
    {
        const string name = "\"verdict\":\"";
        var at = answer.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? null : answer[(at + name.Length)..answer.IndexOf('"', at + name.Length)];
    }

    // ---- mutants ----

    static Asked Counting(Asked ask)
    {
        var count = 0;
        return (verb, line) => ask(verb, line) + (++count == 2 ? " " : "");
    }

    static Asked AnswerOf(Asked ask, Func<string, string, string> changed) => (verb, line) => changed(line, ask(verb, line));

    static Asked FirstKindOnly(Asked ask) => (verb, line) =>
    {
        var json = JsonNode.Parse(line)!.AsObject();
        var kinds = json["information"]!["kinds"]!.AsArray();
        while (kinds.Count > 1)
            kinds.RemoveAt(1);
        return ask(verb, json.ToJsonString());
    };

    static Asked OpensForCoordinated(Asked ask)
    {
        var coordinated = false;
        return (verb, line) =>
        {
            var answer = ask(verb, line);
            coordinated |= answer.Contains("\"code\":\"child-coordinator\",\"status\":\"yes\"", StringComparison.Ordinal);
            return coordinated ? answer.Replace("\"verdict\":\"needs-consent\"", "\"verdict\":\"may\"", StringComparison.Ordinal) : answer;
        };
    }

    static Asked Lenient(Asked ask) => (verb, line) =>
    {
        var json = JsonNode.Parse(line)!.AsObject();
        json.Remove("unheardOf");
        return ask(verb, json.ToJsonString());
    };
}
