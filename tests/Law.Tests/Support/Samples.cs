using System.Globalization;
using System.Text.Json.Nodes;
using Langbenk.Law.Codes;
using Langbenk.Law.Deadlines;
using Langbenk.Law.Rights;

namespace Langbenk.Law.Tests.Support;

/// <summary>Requests as JSON: plain valid ones to break, and drawn ones of every verb.</summary>
static class Samples
{
    public const string Decide = """
        {"id":"s1","contract":1,"asOf":"2026-06-01","action":"disclose","sender":{"type":"school"},"receiver":{"type":"child-welfare"},"persons":[{"id":"child","role":"child","age":15},{"id":"mother","role":"guardian"}],"information":{"about":["child"],"kinds":["danger"],"identifiability":"identified"},"purpose":"report-concern","assessments":{"concern.serious-neglect":"yes"}}
        """;

    public const string Deadline = """{"id":"s2","contract":1,"event":"report-received","task":"assess-report","date":"2026-02-02"}""";

    public const string Rights = """
        {"id":"s3","contract":1,"asOf":"2026-06-01","persons":[{"id":"child","role":"child","age":15}],"subject":"child"}
        """;

    public static string Of(LawVerb verb) => verb switch { LawVerb.Decide => Decide, LawVerb.Deadline => Deadline, _ => Rights };

    public static (LawVerb Verb, string Line) Drawn(Dice dice, string? id = null) => dice.Below(4) switch
    {
        0 => (LawVerb.Deadline, Write(Deadlines.DeadlineDraw.Any(dice), id)),
        1 => (LawVerb.Rights, Write(Law.Tests.Rights.RightsDraw.Any(dice), id)),
        _ => (LawVerb.Decide, DraftJson.Write(Draw.Request(dice), id)),
    };

    public static string Write(DeadlineRequest request, string? id = null)
    {
        var facts = new JsonObject();
        foreach (var fact in DeadlineCode.Facts.Values.Where(f => request[f] != Tri.Unknown))
            facts[DeadlineCode.Facts.Of(fact)] = Code.Tris.Of(request[fact]);
        if (request.DecisionType is { } type)
            facts["decisionType"] = DeadlineCode.DecisionTypes.Of(type);
        if (request.CaseType is { } caseType)
            facts["caseType"] = DeadlineCode.CaseTypes.Of(caseType);
        if (request.YearBasis is { } basis)
            facts["yearBasis"] = DeadlineCode.YearBases.Of(basis);
        if (request.Age is { } age)
            facts["age"] = age;
        facts["localRoutine"] = DeadlineCode.LocalRoutines.Of(request.LocalRoutine);
        var json = new JsonObject
        {
            ["contract"] = 1,
            ["event"] = DeadlineCode.Events.Of(request.Event),
            ["task"] = DeadlineCode.Tasks.Of(request.Task),
            ["date"] = request.Time is { } time ? time.Local.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) : $"{request.Date:yyyy-MM-dd}",
            ["facts"] = facts,
        };
        if (request.Event is DeadlineEvent.Birth or DeadlineEvent.FinalDecision)
            json["asOf"] = $"{request.AsOf:yyyy-MM-dd}";
        return Named(json, id);
    }

    public static string Write(RightsRequest request, string? id = null)
    {
        var person = request.Persons[0];
        var assessments = Judged(RightsCode.Facts, request.Yes, request.No);
        var json = new JsonObject
        {
            ["contract"] = 1,
            ["asOf"] = $"{request.AsOf:yyyy-MM-dd}",
            ["persons"] = new JsonArray(new JsonObject { ["id"] = person.Id, ["role"] = "child", ["age"] = person.Age, ["understands"] = Code.Tris.Of(person.Understands) }),
            ["subject"] = person.Id,
            ["services"] = new JsonArray([.. request.Services.Select(s => (JsonNode)Code.ActorTypes.Of(s))]),
            ["circumstances"] = new JsonArray([.. RightsCode.Circumstances.Values.Where(request.Has).Select(c => (JsonNode)RightsCode.Circumstances.Of(c))]),
            ["assessments"] = assessments,
            ["wishes"] = Judged(RightsCode.Wishes, request.WishedYes, request.WishedNo),
        };
        return Named(json, id);
    }

    static JsonObject Judged<T>(CodeList<T> list, ulong yes, ulong no) where T : struct, Enum
    {
        var json = new JsonObject();
        for (var i = 0; i < list.All.Count; i++)
        {
            if (((yes | no) & (1UL << i)) != 0)
                json[list.All[i]] = (yes & (1UL << i)) != 0 ? "yes" : "no";
        }

        return json;
    }

    static string Named(JsonObject json, string? id)
    {
        if (id is not null)
            json["id"] = id;
        return json.ToJsonString();
    }
}
