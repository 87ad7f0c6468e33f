using System.Text.Json;
using System.Text.Json.Nodes;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Lines;

/// <summary>Contract § 2, errors: every one found, with code, path and a message that says what to write instead.</summary>
public class ErrorTests
{
    [Theory]
    [InlineData("purpos", "purpos", "purpose"), InlineData("information.kind", "kind", "kinds"), InlineData("sender.typ", "typ", "type")]
    [InlineData("persons[0].agee", "agee", "age")]
    public void Decide_UnknownField_NamesFieldAndNearest(string path, string name, string nearest)
    {
        var json = Decide();
        Owner(json, path)[name] = 1;

        var error = Assert.Single(Errors(json));

        Assert.Equal(("unknown-field", path), (error.Code, error.Path));
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.Contains(nearest, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("purpose", "report-concerns", "report-concern"), InlineData("action", "disclos", "disclose"), InlineData("sender.type", "shool", "school")]
    [InlineData("information.identifiability", "anonym", "anonymous"), InlineData("persons[0].role", "barn", "child")]
    public void Decide_UnknownCode_NamesValueAndNearest(string path, string value, string nearest)
    {
        var json = Decide();
        Owner(json, path)[path.Split('.')[^1]] = value;

        var error = Errors(json).Single(e => e.Path == path);

        Assert.Equal("unknown-code", error.Code);
        Assert.Contains(value, error.Message, StringComparison.Ordinal);
        if (value != "barn")
            Assert.Contains(nearest, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_UnknownPerson_NamesIdAndNearest()
    {
        var json = Decide();
        json["information"]!["about"] = new JsonArray("mothr");

        var error = Assert.Single(Errors(json));

        Assert.Equal(("unknown-person", "information.about[0]"), (error.Code, error.Path));
        Assert.Contains("mothr", error.Message, StringComparison.Ordinal);
        Assert.Contains("mother", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contract"), InlineData("asOf"), InlineData("action"), InlineData("sender"), InlineData("receiver"), InlineData("persons"), InlineData("information")]
    [InlineData("purpose"), InlineData("sender.type"), InlineData("information.about"), InlineData("information.kinds"), InlineData("information.identifiability")]
    [InlineData("persons[0].id"), InlineData("persons[0].role"), InlineData("persons[0].age")]
    public void Decide_MissingField_IsNamed(string path)
    {
        var json = Decide();
        Owner(json, path).Remove(path.Split('.')[^1]);

        Assert.Contains(Errors(json), e => e.Code == "missing-field" && e.Path == path);
    }

    [Theory]
    [InlineData("asOf", "\"2026-02-29\"", "bad-date"), InlineData("asOf", "\"01.06.2026\"", "bad-date"), InlineData("asOf", "\"2018-06-30\"", "date-outside-coverage")]
    [InlineData("contract", "2", "unsupported-contract"), InlineData("contract", "\"1\"", "wrong-type"), InlineData("asOf", "20260601", "wrong-type")]
    [InlineData("persons", "[]", "missing-field"), InlineData("persons", "{}", "wrong-type"), InlineData("purpose", "null", "wrong-type")]
    [InlineData("circumstances", "[\"family-moved\",\"family-moved\"]", "wrong-type"), InlineData("id", "7", "wrong-type")]
    [InlineData("assessments", "{\"concern.trafficking\":true}", "wrong-type"), InlineData("assessments", "{\"concern.trafficking\":\"maybe\"}", "unknown-code")]
    public void Decide_WrongValue_GivesItsCode(string name, string value, string code)
    {
        var json = Decide();
        json[name] = JsonNode.Parse(value);

        Assert.Contains(Errors(json), e => e.Code == code && e.Path.StartsWith(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("15.5"), InlineData("-1"), InlineData("121"), InlineData("\"15\""), InlineData("1e9")]
    public void Decide_AgeThatIsNone_IsWrongType(string age)
    {
        var json = Decide();
        json["persons"]![0]!["age"] = JsonNode.Parse(age);

        var error = Assert.Single(Errors(json));

        Assert.Equal(("wrong-type", "persons[0].age"), (error.Code, error.Path));
    }

    [Fact]
    public void Decide_ThreeErrorsAtOnce_AreAllReported()
    {
        var json = Decide();
        json["purpose"] = "skole";
        json["unheardOf"] = 1;
        json["persons"]![0]!.AsObject().Remove("age");

        Assert.Equal(["missing-field", "unknown-code", "unknown-field"], Errors(json).Select(e => e.Code).Order(StringComparer.Ordinal));
    }

    public static TheoryData<string> InconsistentFacts => [.. Inconsistencies.All.Select(i => i.Name)];

    [Theory, MemberData(nameof(InconsistentFacts))]
    public void Decide_InconsistentFacts_IsNamed(string name)
    {
        var json = Decide();
        Inconsistencies.All.Single(i => i.Name == name).Make(json);

        Assert.Contains(Errors(json), e => e.Code == "inconsistent-facts");
    }

    [Fact]
    public void Decide_SameBodyOfThreeHealthServices_IsConsistent()
    {
        foreach (var to in (string[])["health-clinic", "school-health", "municipal-health"])
        {
            var json = Decide();
            json["sender"]!["type"] = "school-health";
            json["receiver"] = new JsonObject { ["type"] = to, ["relation"] = "same-body" };
            using var lines = Books.Lines();

            Assert.Contains("\"status\":\"ok\"", lines.Ask(LawVerb.Decide, json.ToJsonString()), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"contract":1,"event":"report-received","date":"2026-02-02"}""", "ambiguous-event")]
    [InlineData("""{"contract":1,"event":"emergency-decision","date":"2026-02-02"}""", "missing-field")]
    [InlineData("""{"contract":1,"event":"final-decision","date":"2026-02-02"}""", "missing-field")]
    [InlineData("""{"contract":1,"event":"foster-home-period","task":"follow-up-visits","date":"2026-02-02"}""", "missing-field")]
    [InlineData("""{"contract":1,"event":"birth","task":"after-care-ends","date":"2009-02-02"}""", "missing-field")]
    [InlineData("""{"contract":1,"event":"decision-notified","date":"2026-02-02","asOf":"2026-02-03"}""", "inconsistent-facts")]
    [InlineData("""{"contract":1,"event":"decision-notified","date":"2009-12-31"}""", "date-outside-coverage")]
    [InlineData("""{"contract":1,"event":"decision-notified","date":"2026-02-30"}""", "bad-date")]
    [InlineData("""{"contract":1,"event":"emergency-decision-at-tribunal","date":"2026-02-02"}""", "bad-date")]
    [InlineData("""{"contract":1,"event":"decision-notified","task":"visit","date":"2026-02-02"}""", "unknown-code")]
    [InlineData("""{"contract":1,"event":"decision-notified","date":"2026-02-02","facts":{"extendd":"yes"}}""", "unknown-field")]
    public void Deadline_Wrong_GivesItsCode(string line, string code)
    {
        using var lines = Books.Lines();

        var answer = lines.Ask(LawVerb.Deadline, line);

        Assert.True(LineMistakes.IsErrorAlone(answer));
        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subject", "\"nobody\"", "unknown-person"), InlineData("services", "[\"skole\"]", "unknown-code"), InlineData("wishes", "{\"coordinator\":\"yes\"}", "unknown-code")]
    [InlineData("asOf", "\"2018-06-30\"", "date-outside-coverage"), InlineData("persons", "[{\"id\":\"child\",\"role\":\"child\",\"age\":26}]", "inconsistent-facts")]
    public void Rights_Wrong_GivesItsCode(string name, string value, string code)
    {
        var json = JsonNode.Parse(Samples.Rights)!.AsObject();
        json[name] = JsonNode.Parse(value);
        using var lines = Books.Lines();

        var answer = lines.Ask(LawVerb.Rights, json.ToJsonString());

        Assert.True(LineMistakes.IsErrorAlone(answer));
        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
    }

    static JsonObject Decide() => JsonNode.Parse(Samples.Decide)!.AsObject();

    static JsonObject Owner(JsonObject json, string path)
    {
        JsonNode node = json;
        foreach (var step in path.Split('.')[..^1])
            node = step == "persons[0]" ? node["persons"]![0]! : node[step]!;
        return node.AsObject();
    }

    static (string Code, string Path, string Message)[] Errors(JsonObject json)
    {
        using var lines = Books.Lines();
        var answer = lines.Ask(LawVerb.Decide, json.ToJsonString());
        Assert.True(LineMistakes.IsErrorAlone(answer), answer);
        using var read = JsonDocument.Parse(answer);
        return [.. read.RootElement.GetProperty("errors").EnumerateArray().Select(e =>
            (e.GetProperty("code").GetString()!, e.GetProperty("path").GetString()!, e.GetProperty("message").GetProperty("en").GetString()!))];
    }
}
