using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Writing;

namespace Langbenk.Law.Sharing;

/// <summary>A decision as the contract's JSON (§ 3.6).</summary>
public sealed class DecideWriter(LawBook book, AnswerWriter answer)
{
    public void Write(SharingDecision decision)
    {
        var json = answer.Json;
        answer.Start(decision.Request.Id, "ok");
        json.WriteString("verdict", Code.Verdicts.Of(decision.Verdict));
        json.WriteBoolean("provisional", decision.Provisional);
        json.WriteString("ruleId", decision.Rule.RuleId);
        answer.Day("ruleVersion", decision.Rule.ValidFrom);
        answer.Grounds(Grounds.Of(decision, book), decision.Rule);
        WriteConditions(decision.Conditions);
        WriteJudgements(decision);
        WriteConsents(decision);
        WriteParts(decision);
        answer.Warnings(decision.Warnings);
        answer.Text("explanation", Explanation.Of(decision, book.Vocabulary));
        answer.End();
    }

    private void WriteConditions(uint conditions)
    {
        answer.Json.WriteStartArray("conditions");
        foreach (var condition in Code.Conditions.Values)
        {
            if ((conditions & (1u << (int)condition)) != 0)
                answer.Json.WriteStringValue(Code.Conditions.Of(condition));
        }

        answer.Json.WriteEndArray();
    }

    private void WriteJudgements(SharingDecision decision)
    {
        var json = answer.Json;
        json.WriteStartArray("judgementsNeeded");
        foreach (var judgement in decision.Judgements)
        {
            json.WriteStartObject();
            json.WriteString("fact", FactNames.Name(decision.Request, judgement.Fact));
            answer.Text("test", FactNames.Test(book.Vocabulary, decision.Request, judgement.Fact));
            json.WriteString("ifYes", Code.Verdicts.Of(judgement.IfYes));
            json.WriteString("ifNo", Code.Verdicts.Of(judgement.IfNo));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteConsents(SharingDecision decision)
    {
        var json = answer.Json;
        json.WriteStartArray("consentsNeeded");
        foreach (var person in decision.ConsentsNeeded)
        {
            json.WriteStartObject();
            json.WriteString("person", decision.Request.Persons[person].Id);
            answer.Text("why", WhyConsent(decision.Request.Persons[person].Consent?.Status));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private Text WhyConsent(ConsentStatus? status) =>
        book.Vocabulary["consentNeeded", status is { } s ? Code.ConsentStatuses.Of(s) : "not-asked", "label"];

    private void WriteParts(SharingDecision decision)
    {
        if (decision.PartsDiffer)
            WritePartList("parts", decision, _ => true);
        foreach (var part in decision.Parts)
        {
            if (part.Verdict != Verdict.Must)
                continue;
            WritePartList("duties", decision, p => p.Verdict == Verdict.Must);
            return;
        }
    }

    private void WritePartList(string name, SharingDecision decision, Func<PartDecision, bool> which)
    {
        var json = answer.Json;
        json.WriteStartArray(name);
        foreach (var part in decision.Parts)
        {
            if (!which(part))
                continue;
            json.WriteStartObject();
            json.WriteString("about", decision.Request.Persons[part.Person].Id);
            json.WriteString("kind", Code.Kinds.Of(part.Kind));
            json.WriteString("verdict", Code.Verdicts.Of(part.Verdict));
            json.WriteString("ruleId", part.Rule.RuleId);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
