using System.Text.Json.Nodes;

namespace Langbenk.Law.Tests.Lines;

/// <summary>One pair of hard facts that contradict each other.</summary>
sealed record Inconsistency(string Name, Action<JsonObject> Make)
{
    public override string ToString() => Name;
}

/// <summary>The list of contract § 2, each made in any request for <c>decide</c>.</summary>
static class Inconsistencies
{
    public static readonly Inconsistency[] All =
    [
        new("two persons with one id", j => Persons(j).Add(Person((string)Persons(j)[0]!["id"]!, "other"))),
        new("two consents by one person", j => j["consents"] = new JsonArray(Consent(j, "given"), Consent(j, "refused"))),
        new("anonymous identity", j => Anonymous(j, "identity")),
        new("anonymous contact details", j => Anonymous(j, "contact-details")),
        new("anonymous location", j => Anonymous(j, "location")),
        new("anonymous reporter identity", j => Anonymous(j, "reporter-identity")),
        new("unborn without pregnant", j => Alone(j, Person("u", "unborn"))),
        new("detained without pregnant", j => { Alone(j, Person("m", "guardian")); Has(j, "pregnant-detained"); }),
        new("same Nav office, not Nav", j => Between(j, "school", "nav-state", "same-nav-office")),
        new("same body, different types", j => Between(j, "school", "kindergarten", "same-body")),
        new("withdrawn after the day", j => j["consents"] = new JsonArray(Consent(j, "withdrawn", ("withdrawnOn", "2999-01-01")))),
        new("valid until before given", j => j["consents"] = new JsonArray(Consent(j, "given", ("givenOn", "2018-02-01"), ("validUntil", "2018-01-31")))),
        new("routine with a concern", j => { Has(j, "routine-without-assessment"); j["assessments"] = new JsonObject { ["concern.trafficking"] = "yes" }; }),
        new("address release, nobody strictly confidential", j => { Alone(j, Person("m", "guardian")); Has(j, "address-release-granted"); }),
        new("care order for an adult", j => { Alone(j, Person("c", "child", 18)); Has(j, "care-order"); }),
        new("child over 25", j => Alone(j, Person("c", "child", 26))),
        new("reporter status, sender not child welfare", j => { Between(j, "school", "police", "other-body"); j["receiver"]!["reporterStatus"] = "public-reporter"; }),
        new("private reporter that is a service", j => { Between(j, "child-welfare", "school", "other-body"); j["receiver"]!["reporterStatus"] = "private-reporter"; }),
        new("public reporter that is a person", j => { Between(j, "child-welfare", "relative", "other-body"); j["receiver"]!["reporterStatus"] = "public-reporter"; }),
        new("order without the purpose", j => { j["purpose"] = "discuss"; j["order"] = new JsonObject { ["by"] = "tribunal", ["caseType"] = "other" }; }),
        new("the purpose without an order", j => { j["purpose"] = "answer-order"; j.Remove("order"); }),
    ];

    static JsonArray Persons(JsonObject json) => json["persons"]!.AsArray();

    static JsonObject Person(string id, string role, int? age = null)
    {
        var person = new JsonObject { ["id"] = id, ["role"] = role };
        if (age is not null)
            person["age"] = age;
        return person;
    }

    static JsonObject Consent(JsonObject json, string status, params (string Name, string Day)[] days)
    {
        var consent = new JsonObject { ["by"] = (string)Persons(json)[0]!["id"]!, ["status"] = status };
        foreach (var (name, day) in days)
            consent[name] = day;
        return consent;
    }

    static void Anonymous(JsonObject json, string kind)
    {
        json["information"]!["identifiability"] = "anonymous";
        json["information"]!["kinds"] = new JsonArray(kind);
    }

    static void Alone(JsonObject json, JsonObject person)
    {
        json["persons"] = new JsonArray(person);
        json["information"]!["about"] = new JsonArray((string)person["id"]!);
        json["consents"] = new JsonArray();
        json["circumstances"] = new JsonArray();
        json["receiver"]!.AsObject().Remove("person");
        json["sender"]!.AsObject().Remove("person");
    }

    static void Has(JsonObject json, string circumstance)
    {
        var list = json["circumstances"] as JsonArray ?? [];
        json["circumstances"] = new JsonArray([.. list.Select(c => (string)c!).Append(circumstance).Distinct().Select(c => (JsonNode)c)]);
    }

    static void Between(JsonObject json, string sender, string receiver, string relation)
    {
        json["sender"] = new JsonObject { ["type"] = sender };
        json["receiver"] = new JsonObject { ["type"] = receiver, ["relation"] = relation };
    }
}
