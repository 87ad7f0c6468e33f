using System.Text.Json;
using System.Text.Json.Nodes;
using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;

namespace Langbenk.Bench;

/// <summary>
/// The questions that every contender can be asked: sender × receiver × kind × basis, one child, one kind, every fact
/// known. In a fixed shuffled order, so that nobody profits from neighbours that look alike.
/// </summary>
sealed class TruthTable
{
    public const string Nothing = "nothing";
    public const string Consent = "consent";

    static readonly string[] Senders =
    [
        "child-welfare", "school", "kindergarten", "educational-psychological", "school-health", "specialist-health",
        "nav-municipal", "family-counselling", "crisis-centre", "police",
    ];

    static readonly string[] Receivers =
    [
        "child-welfare", "school", "health-clinic", "specialist-health", "nav-municipal", "police", "guardian", "private-person",
    ];

    static readonly string[] Kinds =
        ["client-relationship", "health", "care-situation", "school-matters", "economy", "decision"];

    /// <summary>Nothing, one judged fact (every other one answered no), or the valid consent of everybody asked.</summary>
    static readonly string[] Bases =
    [
        Nothing, "concern.serious-neglect", "finding.serious-crime-likely", "necessary.sender-task",
        "necessary.avoid-danger", "necessary.health-care", "finding.weighty-reasons-for", Consent,
    ];

    public TruthTable(DecideReader reader)
    {
        Rows =
        [
            .. from sender in Senders
               from receiver in Receivers
               from kind in Kinds
               from basis in Bases
               select new Row(sender, receiver, kind, basis),
        ];
        new Random(1).Shuffle(Rows);
        Lines = [.. Rows.Select(Line)];
        Requests = [.. Lines.Select(line => Read(reader, line))];
    }

    public static string Size => $"{Senders.Length} senders x {Receivers.Length} receivers x {Kinds.Length} kinds x {Bases.Length} bases";

    public Row[] Rows { get; }

    public string[] Lines { get; }

    public SharingRequest[] Requests { get; }

    static string Line(Row row) => RequestLine.Of(row.Sender, row.Receiver, [row.Kind], ["child"], RequestLine.Known(row.Basis), row.Basis == Consent);

    public static SharingRequest Read(DecideReader reader, string line)
    {
        using var json = JsonDocument.Parse(line);
        var reading = reader.Read(json.RootElement);
        return reading.Request ?? throw new InvalidOperationException($"{reading.Errors[0].Code} at {reading.Errors[0].Path}: {line}");
    }
}

sealed record Row(string Sender, string Receiver, string Kind, string Basis);

static class RequestLine
{
    /// <summary>Every judged fact answered no, but this one.</summary>
    public static JsonObject Known(string yes) =>
        new(Code.Facts.All.Select(fact => KeyValuePair.Create(fact, (JsonNode?)(fact == yes ? "yes" : "no"))));

    public static string Of(string sender, string receiver, string[] kinds, string[] about, JsonObject assessments, bool consent = false) =>
        new JsonObject
        {
            ["id"] = $"{sender}-{receiver}",
            ["contract"] = 1,
            ["asOf"] = "2026-06-01",
            ["action"] = "disclose",
            ["sender"] = new JsonObject { ["type"] = sender },
            ["receiver"] = new JsonObject { ["type"] = receiver },
            ["persons"] = new JsonArray(
                Person("child", "child", 10), Person("sibling", "sibling", 8), Person("parent", "guardian", null)),
            ["information"] = new JsonObject
            {
                ["about"] = Array(about),
                ["kinds"] = Array(kinds),
                ["identifiability"] = "identified",
            },
            ["purpose"] = "coordination",
            ["assessments"] = assessments,
            ["consents"] = consent ? new JsonArray(Consent("parent")) : [],
        }.ToJsonString();

    static JsonArray Array(string[] values) => [.. values.Select(value => JsonValue.Create(value))];

    static JsonObject Person(string id, string role, int? age)
    {
        var person = new JsonObject { ["id"] = id, ["role"] = role, ["understands"] = "no", ["addressProtection"] = "none" };
        if (age is not null)
            person["age"] = age;
        return person;
    }

    static JsonObject Consent(string by) => new()
    {
        ["by"] = by,
        ["status"] = "given",
        ["form"] = "written",
        ["informed"] = "yes",
        ["voluntary"] = "yes",
        ["covers"] = new JsonObject { ["receiver"] = "yes", ["information"] = "yes", ["purpose"] = "yes" },
        ["givenOn"] = "2026-05-01",
        ["validUntil"] = "2026-12-31",
    };
}
