using System.Text.Json.Nodes;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Rulebook;

/// <summary>A rulebook that cannot be used stops the program, and says in which file, which rule and why.</summary>
public sealed class LawBookTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("langbenk-rules-").FullName;

    public LawBookTests()
    {
        foreach (var file in Directory.GetFiles(Places.Rules, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Places.Rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Load_UntouchedCopy_HasEveryRule() => Assert.Equal(Books.Book.Rules.Select(r => r.Id), LawBookFiles.Load(folder).Rules.Select(r => r.Id));

    [Theory]
    [InlineData("rulebook.json"), InlineData("vocabulary.json"), InlineData("provisions.json"), InlineData("regimes.json"), InlineData("entitlements.json")]
    public void Load_FileMissing_NamesFile(string file)
    {
        File.Delete(Path.Combine(folder, file));

        Assert.Equal(file, Fault().File);
    }

    [Theory]
    [InlineData("rulebook.json"), InlineData("vocabulary.json"), InlineData("acts/bvl.json")]
    public void Load_FileNotJson_NamesFileAndReason(string file)
    {
        File.WriteAllText(Path.Combine(folder, file), "{");

        var fault = Fault();

        Assert.Equal(file, fault.File);
        Assert.Contains("not valid JSON", fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_ActsMissing_NamesFolder()
    {
        Directory.Delete(Path.Combine(folder, "acts"), true);

        Assert.Equal("acts", Fault().File);
    }

    public static TheoryData<string> Breaks => [.. All.Select(b => b.Name)];

    [Theory, MemberData(nameof(Breaks))]
    public void Load_RuleBroken_NamesFileRuleAndReason(string name)
    {
        var broken = All.Single(b => b.Name == name);
        Change("acts/bvl.json", json => broken.Make(Rule(json, "ME-16"), Version(json)));

        var fault = Fault();

        Assert.Equal(("acts/bvl.json", broken.Rule), (fault.File, fault.Rule));
        Assert.Contains(broken.Reason, fault.Reason, StringComparison.Ordinal);
        Assert.Contains($"{fault.File}: {fault.Rule}: {fault.Reason}", fault.Message, StringComparison.Ordinal);
    }

    sealed record Break(string Name, string Reason, Action<JsonObject, JsonObject> Make, string Rule = "ME-16");

    static readonly Break[] All =
    [
        new("no first day", "'validFrom' is missing", (_, v) => v.Remove("validFrom")),
        new("a day that is not", "not a date", (_, v) => v["validFrom"] = "2023-02-30"),
        new("a consequence that is not", "not a code of consequence", (_, v) => v["consequence"] = "perhaps"),
        new("no consequence", "'consequence' is missing", (_, v) => v.Remove("consequence")),
        new("no ground", "without grounds", (_, v) => v["grounds"] = new JsonArray()),
        new("a ground that is not", "is not in provisions.json", (_, v) => v["grounds"] = new JsonArray("bvl § 999")),
        new("no explanation", "'explanation' is missing", (_, v) => v.Remove("explanation")),
        new("no Nynorsk", "no text in nn", (_, v) => v["explanation"]!.AsObject().Remove("nn")),
        new("an empty text", "no text in nb", (_, v) => v["condition"]!["nb"] = ""),
        new("no sources", "'sources' is missing", (_, v) => v.Remove("sources")),
        new("a sureness that is not", "not a code of sureness", (_, v) => v["sureness"] = "E"),
        new("a condition that is not", "not a code of condition", (_, v) => v["observe"] = new JsonArray("hurry")),
        new("a warning that is not", "not a code of warning", (_, v) => v["warnings"] = new JsonArray("careful")),
        new("a sender that is not", "not a code of actorType", (_, v) => When(v)["senders"] = new JsonArray("skole")),
        new("a judged fact that is not", "not a code of assessment", (_, v) => When(v)["allYes"] = new JsonArray("finding.luck")),
        new("a demand that is not", "not a demand that the engine knows", (_, v) => When(v)["demands"] = new JsonArray("full-moon")),
        new("a step that is not", "not a code of step", (_, v) => When(v)["step"] = "perhaps"),
        new("a field that is not", "unknown field 'sender'", (_, v) => When(v)["sender"] = new JsonArray("school")),
        new("two wordings on one day", "two versions are in force on the same day", (r, v) => r["versions"]!.AsArray().Add(v.DeepClone())),
        new("no title", "'title' is missing", (r, _) => r.Remove("title")),
        new("a deadline without number", "a deadline without a whole number", (_, v) => v["deadline"] = new JsonObject { ["unit"] = "week" }),
        new("a deadline in moons", "cannot be counted", (_, v) => v["deadline"] = new JsonObject { ["number"] = 1, ["unit"] = "moon" }),
        new("an id used twice", "the id is used twice", (r, _) => r["id"] = "TP-03", "TP-03"),
    ];

    [Fact]
    public void Load_ProvisionOfUnknownAct_NamesIt()
    {
        Change("provisions.json", json => json["nolaw § 1"] = json.First().Value!.DeepClone());

        Assert.Equal(("provisions.json", "nolaw § 1", "the act 'nolaw' is unknown"), Parts(Fault()));
    }

    [Fact]
    public void Load_StepOfUnknownRule_NamesIt()
    {
        Change("rulebook.json", json => json["steps"]!["duties"]!.AsArray().Add("XX-99"));

        Assert.Equal(("rulebook.json", "XX-99"), (Fault().File, Fault().Rule));
    }

    [Fact]
    public void Load_RegimeOfUnknownRule_NamesIt()
    {
        Change("regimes.json", json => json[0]!["secrecy"] = "XX-99", array: true);

        Assert.Equal(("regimes.json", "health"), (Fault().File, Fault().Rule));
    }

    [Fact]
    public void Load_EntitlementMissing_NamesIt()
    {
        Change("entitlements.json", json => json.Remove("party-status"));

        Assert.Equal(("entitlements.json", "party-status", "the entitlement is missing"), Parts(Fault()));
    }

    [Fact]
    public void Load_VocabularyWithoutTest_NamesIt()
    {
        Change("vocabulary.json", json => json["assessment"]!["concern.trafficking"]!.AsObject().Remove("test"));

        Assert.Equal(("vocabulary.json", "assessment.concern.trafficking", "'test' is missing"), Parts(Fault()));
    }

    [Fact]
    public void Load_CitedRuleWithGap_NamesRuleAndDay()
    {
        Change("acts/fvl.json", json => Rule(json, "UN-02")["versions"]!.AsArray()[^1]!["validTo"] = "2025-01-31");

        var fault = Fault();

        Assert.Equal(("acts/fvl.json", "UN-02"), (fault.File, fault.Rule));
        Assert.Contains("2025-02-01", fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_CitedRuleGone_NamesIt()
    {
        Change("acts/fvl.json", json => Rule(json, "UN-02")["id"] = "UN-02-gone");

        Assert.Equal("UN-02", Fault().Rule);
    }

    static (string, string, string) Parts(InvalidRulebookException fault) => (fault.File, fault.Rule, fault.Reason);

    InvalidRulebookException Fault() => Assert.Throws<InvalidRulebookException>(() => LawBookFiles.Load(folder));

    void Change(string file, Action<JsonNode> change, bool array)
    {
        Assert.True(array);
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file)))!;
        change(json);
        File.WriteAllText(Path.Combine(folder, file), json.ToJsonString());
    }

    void Change(string file, Action<JsonObject> change) => Change(file, json => change(json.AsObject()), true);

    static JsonObject Rule(JsonObject json, string id) => json["rules"]!.AsArray().Single(r => (string)r!["id"]! == id)!.AsObject();

    static JsonObject Version(JsonObject json) => Rule(json, "ME-16")["versions"]!.AsArray()[^1]!.AsObject();

    static JsonObject When(JsonObject version) => version["when"]![0]!.AsObject();
}
