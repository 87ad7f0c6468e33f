using System.Text.Json;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;

namespace Langbenk.Commands.Law;

/// <summary>An answer of the contract as lines of text: the answer first, then what to judge and observe, then the law.</summary>
sealed class ExplainedAnswer(LawBook book, Language language)
{
    public IEnumerable<string> Lines(JsonElement answer)
    {
        var id = answer.GetProperty("id").GetString();
        if (answer.TryGetProperty("errors", out var errors))
            return errors.EnumerateArray().Select(e => Headed(id, In(e.GetProperty("message"))));
        if (answer.TryGetProperty("verdict", out _))
            return Decision(id, answer);
        return answer.TryGetProperty("entitlements", out _) ? Rights(id, answer) : Deadline(id, answer);
    }

    IEnumerable<string> Decision(string? id, JsonElement answer)
    {
        yield return Headed(id, In(answer.GetProperty("explanation")));
        foreach (var judgement in answer.GetProperty("judgementsNeeded").EnumerateArray())
            yield return $"  ? {In(judgement.GetProperty("test"))}  {Say("Ja", "Ja", "Yes")}: {Verdict(judgement, "ifYes")}  {Say("Nei", "Nei", "No")}: {Verdict(judgement, "ifNo")}";
        foreach (var consent in answer.GetProperty("consentsNeeded").EnumerateArray())
            yield return $"  · {consent.GetProperty("person")}: {In(consent.GetProperty("why"))}";
        foreach (var condition in answer.GetProperty("conditions").EnumerateArray())
            yield return $"  - {book.Vocabulary.Label("condition", condition.GetString()!)[language]}";
        foreach (var line in Foot(answer))
            yield return line;
        yield return "  " + Say("Behandlingsgrunnlaget etter personvernforordningen er ikke prøvd.",
            "Behandlingsgrunnlaget etter personvernforordninga er ikkje prøvd.", "The legal basis for processing (GDPR) has not been tested.");
    }

    IEnumerable<string> Deadline(string? id, JsonElement answer)
    {
        yield return Headed(id, answer.GetProperty("deadline").GetString() ?? In(answer.GetProperty("explanation")));
        if (answer.GetProperty("deadline").ValueKind != JsonValueKind.Null)
            yield return "  " + In(answer.GetProperty("explanation"));
        if (answer.GetProperty("workBy").GetString() is { } workBy)
            yield return $"  {Say("Siste virkedag før", "Siste virkedag før", "Last working day before")}: {workBy}";
        yield return "  " + In(answer.GetProperty("computation").GetProperty("text"));
        foreach (var judgement in answer.GetProperty("judgementsNeeded").EnumerateArray())
            yield return $"  ? {In(judgement.GetProperty("test"))}";
        foreach (var line in Foot(answer))
            yield return line;
    }

    IEnumerable<string> Rights(string? id, JsonElement answer)
    {
        yield return Headed(id, Say("Rettigheter og plikter", "Rettar og plikter", "Rights and duties"));
        foreach (var entitlement in answer.GetProperty("entitlements").EnumerateArray())
        {
            var status = book.Vocabulary.Label("entitlementStatus", entitlement.GetProperty("status").GetString()!)[language];
            yield return $"  {status}: {book.Vocabulary.Label("entitlement", entitlement.GetProperty("code").GetString()!)[language]}";
        }

        foreach (var judgement in answer.GetProperty("judgementsNeeded").EnumerateArray())
            yield return $"  ? {In(judgement.GetProperty("test"))}";
    }

    IEnumerable<string> Foot(JsonElement answer)
    {
        var grounds = answer.GetProperty("grounds").EnumerateArray()
            .Select(g => $"{book.Vocabulary.Label("act", g.GetProperty("act").GetString()!)[language]} § {g.GetProperty("section")}");
        yield return $"  {string.Join(", ", grounds)} ({answer.GetProperty("ruleId")})";
        foreach (var warning in answer.GetProperty("warnings").EnumerateArray())
            yield return $"  ! {book.Vocabulary["warning", warning.GetString()!, "explain"][language]}";
    }

    string Verdict(JsonElement judgement, string name) =>
        book.Vocabulary["verdict", judgement.GetProperty(name).GetString()!, "short"][language];

    string In(JsonElement text) => text.GetProperty(language.Tag()).GetString()!;

    string Say(string nb, string nn, string en) => new Text(nb, nn, en)[language];

    static string Headed(string? id, string text) => id is null ? text : $"{id}: {text}";
}
