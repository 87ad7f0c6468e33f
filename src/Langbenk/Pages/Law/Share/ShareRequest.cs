using System.Text.Json;
using System.Text.Json.Nodes;
using Langbenk.Law.Codes;
using Langbenk.Law.Reading;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;

namespace Langbenk.Pages.Law.Share;

/// <summary>The facts of the page as the contract's request, read by the same reader as on the command line.</summary>
public static class ShareRequest
{
    public static Reading<SharingRequest> Read(LawBook book, ShareFacts facts, DateOnly today) =>
        new DecideReader(book).Read(JsonSerializer.SerializeToElement(Build(facts, today)));

    public static JsonObject Build(ShareFacts facts, DateOnly today)
    {
        var persons = SharePersons.Of(facts);
        var request = new JsonObject
        {
            ["contract"] = 1,
            ["asOf"] = facts[ShareKeys.Date] ?? $"{today:yyyy-MM-dd}",
            ["action"] = facts[ShareKeys.Action] ?? "disclose",
            ["sender"] = Actor(facts[ShareKeys.From], facts, "sender"),
            ["receiver"] = Receiver(facts, persons),
            ["persons"] = new JsonArray([.. persons.Select(p => (JsonNode)Person(p, facts))]),
            ["information"] = Information(facts),
            ["purpose"] = facts[ShareKeys.Purpose],
            ["circumstances"] = Array(facts.List(ShareKeys.Also).Where(c => Code.Circumstances.TryParse(c, out _))),
            ["assessments"] = new JsonObject([.. facts.All.Where(f => Code.Facts.TryParse(f.Key, out _)).Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value))]),
            ["consents"] = new JsonArray([.. persons.Select(p => ShareConsents.Read(p.Id, facts)).OfType<JsonNode>()]),
        };
        if (facts[ShareKeys.Order] is { } order && facts[ShareKeys.Purpose] == "answer-order")
            request["order"] = new JsonObject { ["by"] = "child-welfare", ["caseType"] = order };
        return request;
    }

    static JsonObject Actor(string? type, ShareFacts facts, string side)
    {
        var actor = new JsonObject { ["type"] = type };
        if (facts.Has(ShareKeys.Also, side + "-private"))
            actor["ownership"] = "private";
        if (facts.Has(ShareKeys.Also, side + "-health"))
            actor["healthPersonnel"] = true;
        return actor;
    }

    static JsonObject Receiver(ShareFacts facts, IReadOnlyList<SharePerson> persons)
    {
        // One who looks up does so in a system of the same body.
        var looksUp = facts[ShareKeys.Action] == "look-up";
        var receiver = Actor(looksUp ? facts[ShareKeys.From] : facts[ShareKeys.To], facts, "receiver");
        if (looksUp || facts.Has(ShareKeys.Also, "same-body"))
            receiver["relation"] = "same-body";
        else if (facts.Has(ShareKeys.Also, "same-nav-office"))
            receiver["relation"] = "same-nav-office";
        Set("otherMunicipality", "other-municipality", true);
        Set("hasTaskInCase", "no-task", false);
        Set("party", "receiver-party", true);
        if (facts.Has(ShareKeys.Also, "public-reporter"))
            receiver["reporterStatus"] = "public-reporter";
        if (facts.Has(ShareKeys.Also, "private-reporter"))
            receiver["reporterStatus"] = "private-reporter";
        if (facts.Has(ShareKeys.Also, "receiver-is-subject") && facts.List(ShareKeys.About) is [var only, ..] && persons.Any(p => p.Id == only))
            receiver["person"] = only;
        return receiver;

        void Set(string field, string code, bool value)
        {
            if (facts.Has(ShareKeys.Also, code))
                receiver[field] = value;
        }
    }

    static JsonObject Person(SharePerson person, ShareFacts facts)
    {
        var json = new JsonObject { ["id"] = person.Id, ["role"] = person.Role };
        if (person.Age is { } age)
            json["age"] = age;
        foreach (var field in (ReadOnlySpan<string>)["understands", "heard", "addressProtection"])
        {
            if (facts[$"person.{person.Id}.{field}"] is { } value)
                json[field] = value;
        }

        return json;
    }

    static JsonObject Information(ShareFacts facts)
    {
        var information = new JsonObject
        {
            ["about"] = Array(facts.List(ShareKeys.About)),
            ["kinds"] = Array(facts.List(ShareKeys.Kinds)),
            ["identifiability"] = facts[ShareKeys.Named],
        };
        if (facts.Has(ShareKeys.Also, "known-to-receiver"))
            information["knownToReceiver"] = true;
        if (facts.Has(ShareKeys.Also, "publicly-known"))
            information["publiclyKnown"] = true;
        if (facts.Has(ShareKeys.Also, "unauthorised-look-up"))
            information["origin"] = "unauthorised-look-up";
        return information;
    }

    static JsonArray Array(IEnumerable<string> codes) => new([.. codes.Select(c => (JsonNode)c)]);
}
