using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Writing;

namespace Langbenk.Law.Rights;

/// <summary>The entitlements as the contract's JSON (§ 5).</summary>
public sealed class RightsWriter(LawBook book, AnswerWriter answer)
{
    public void Write(RightsRequest request, RightsAnswer found)
    {
        var json = answer.Json;
        answer.Start(request.Id, "ok");
        json.WriteStartArray("entitlements");
        foreach (var entitlement in found.Entitlements)
            WriteEntitlement(request, entitlement);
        json.WriteEndArray();
        json.WriteStartArray("judgementsNeeded");
        foreach (var judgement in found.Judgements)
            WriteJudgement(request, judgement);
        json.WriteEndArray();
        answer.Warnings(found.Warnings);
        answer.End();
    }

    /// <summary>The test in plain words, with the person named where the question is about her.</summary>
    public static Text Test(Vocabulary vocabulary, RightsRequest request, RightsJudgement judgement)
    {
        var test = vocabulary[judgement.List, judgement.Code, "test"];
        var name = vocabulary["personRole", Codes.Code.PersonRoles.Of(request.Persons[request.Subject].Role), "definite"];
        return new Text(test.Nb.Replace("{person}", name.Nb, StringComparison.Ordinal),
            test.Nn.Replace("{person}", name.Nn, StringComparison.Ordinal), test.En.Replace("{person}", name.En, StringComparison.Ordinal));
    }

    private void WriteEntitlement(RightsRequest request, EntitlementAnswer entitlement)
    {
        var json = answer.Json;
        var code = RightsCode.Entitlements.Of(entitlement.Code);
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteString("status", RightsCode.Statuses.Of(entitlement.Status));
        json.WriteString("nature", book.Vocabulary.Value("entitlement", code, "nature"));
        json.WriteString("ruleId", entitlement.RuleId);
        answer.Text("responsible", book.Vocabulary["entitlement", code, "responsible"]);
        answer.Grounds(entitlement.Rule.At(request.AsOf).Select(p => (p, (string?)null)));
        answer.Text("explanation", book.Vocabulary["entitlement", code, "explain"]);
        json.WriteEndObject();
    }

    private void WriteJudgement(RightsRequest request, RightsJudgement judgement)
    {
        var json = answer.Json;
        json.WriteStartObject();
        json.WriteString("fact", judgement.Fact);
        answer.Text("test", Test(book.Vocabulary, request, judgement));
        json.WriteStartArray("decides");
        foreach (var code in judgement.Decides)
            json.WriteStringValue(RightsCode.Entitlements.Of(code));
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
