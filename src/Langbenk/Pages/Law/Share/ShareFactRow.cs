using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Texts;

namespace Langbenk.Pages.Law.Share;

/// <summary>One line of «Du har svart»: what was asked, what was answered, and where to change it.</summary>
public sealed record ShareFactRow(string Question, string Answer, string ChangeQuery);

public static class ShareFactRows
{
    public static IReadOnlyList<ShareFactRow> Of(Vocabulary vocabulary, ShareFacts facts, Language language)
    {
        var rows = new List<ShareFactRow>();
        if (facts.Has(ShareKeys.Action))
            Add(ShareTexts.ActionHeading, Labels("action", ShareKeys.Action), "action");
        Add(ShareTexts.From, Labels("actorType", ShareKeys.From), "who");
        if (facts.Has(ShareKeys.To))
            Add(ShareTexts.To, Labels("actorType", ShareKeys.To), "who");
        Add(ShareTexts.AboutHeading, Words(facts.List(ShareKeys.About).Select(a => ShareWords.About(vocabulary, a))), "about");
        if (facts[ShareKeys.Age] is { } age)
            Add(ShareTexts.Age, age, "about");
        if (facts[ShareKeys.Guardians] is { } guardians)
            Add(ShareTexts.Guardians, guardians, "about");
        Add(ShareTexts.WhatHeading, Labels("kind", ShareKeys.Kinds), "what");
        Add(ShareTexts.Named, Labels("identifiability", ShareKeys.Named), "what");
        Add(ShareTexts.WhyHeading, Labels("purpose", ShareKeys.Purpose), "why");
        if (facts.Has(ShareKeys.Order))
            Add(ShareTexts.OrderHeading, Labels("caseType", ShareKeys.Order), "order");
        if (facts.Has(ShareKeys.Also))
            Add(ShareAnswerTexts.ExtrasHeading, Words(facts.List(ShareKeys.Also).Select(c => ShareWords.Also(vocabulary, c))), "also");
        foreach (var (key, value) in facts.All.Where(f => ShareKeys.IsJudged(f.Key)))
            rows.Add(Judged(vocabulary, facts, key, value, language));
        return rows;

        void Add(Text question, string answer, string edit) => rows.Add(new(question[language], answer, facts.Query(("edit", edit))));

        string Labels(string list, string key) => Words(facts.List(key).Select(code => vocabulary.Label(list, code)));

        string Words(IEnumerable<Text> labels) => string.Join(", ", labels.Select(l => l[language]));
    }

    static ShareFactRow Judged(Vocabulary vocabulary, ShareFacts facts, string key, string value, Language language)
    {
        var parts = key.Split('.');
        if (Code.Facts.TryParse(key, out _))
            return Row(vocabulary["assessment", key, "label"][language], Answer("tri"), ("ask", key));
        var who = ShareWords.Definite(vocabulary, parts[1])[language];
        if (parts.Length == 2)
            return Row(ShareAnswerTexts.ConsentQuestion(who)[language], Answer("consentStatus"), ("edit", "consent"));
        if (parts[2] == "form")
            return Row(ShareAnswerTexts.FormQuestion[language], Answer("consentForm"), ("edit", "consent"));
        var label = vocabulary.Find("fact", $"{parts[0]}.{string.Join('.', parts[2..])}", "label") ?? Text.Same(key);
        return Row($"{label[language].Replace("{person}", who, StringComparison.Ordinal)} ({who})",
            Answer(parts[2] == "addressProtection" ? "addressProtection" : "tri"), ("ask", key));

        string Answer(string list) => vocabulary.Find(list, value, "label")?[language] ?? value;

        ShareFactRow Row(string question, string answer, (string, string) change) => new(question, answer, facts.Query(change));
    }
}
