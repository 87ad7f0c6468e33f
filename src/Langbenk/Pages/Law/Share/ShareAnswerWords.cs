using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;
using Langbenk.Texts;

namespace Langbenk.Pages.Law.Share;

/// <summary>The sentences of one answer in the reader's language.</summary>
sealed class ShareAnswerWords(SharingDecision decision, LawBook book, ShareFacts facts, Language language)
{
    // Said elsewhere on the page, or not a thing to do.
    private const uint NotSteps = (1u << (int)Condition.DutyStillStands) | (1u << (int)Condition.CheckProcessingBasis);

    private readonly Vocabulary vocabulary = book.Vocabulary;

    public string Explanation
    {
        get
        {
            var reason = Langbenk.Law.Sharing.Explanation.Reason(decision)[language];
            if (decision.Verdict == Verdict.MustNot && decision.Rule.RuleId == "AD-02" && decision.Provisional)
                return ShareAnswerTexts.AddressUnknown[language] + " " + reason;
            var onlyReceiverNeedsIt = decision is { Verdict: < Verdict.May, Request.Purpose: Purpose.ReceiverTask, Request.Receiver: var to } && to.Type.IsService();
            return onlyReceiverNeedsIt ? ShareAnswerTexts.ReceiversNeed[language] + " " + reason : reason;
        }
    }

    public List<string> Steps()
    {
        var steps = new List<string>();
        // Nobody shall be sent to a parent for consent before the duty to report has been judged.
        if (decision.Verdict < Verdict.Must && decision.Judgements.Any(j => j.IsDuty))
            steps.Add(ShareAnswerTexts.DutyQuestionFirst[language]);
        if (decision.Verdict == Verdict.NeedsConsent)
        {
            var who = decision.ConsentsNeeded.Select(Definite).ToArray();
            steps.Add((who.Length == 0 ? ShareAnswerTexts.AskSomebody : ShareAnswerTexts.AskFor(ShareWords.Join(who, language)))[language]);
            steps.Add(ShareAnswerTexts.SayWhat[language]);
            steps.Add(ShareAnswerTexts.WriteAnswer[language]);
            return steps;
        }

        if (decision.Verdict == Verdict.MustNot)
        {
            steps.Add(ShareAnswerTexts.DoNotShare[language]);
            if (Observed(Condition.NeitherConfirmNorDeny))
                steps.Add(vocabulary["condition", "neither-confirm-nor-deny", "explain"][language]);
            steps.Add(ShareAnswerTexts.AskColleague[language]);
            return steps;
        }

        // Danger first; and a child is not told what concerns a parent alone.
        var aboutChild = decision.Request.About.Any(i => decision.Request.Persons[i].Role == PersonRole.Child);
        foreach (var condition in Code.Conditions.Values.OrderBy(c => c == Condition.WithholdingAllowed ? 0 : 1)
            .Where(c => Observed(c) && ((1u << (int)c) & NotSteps) == 0 && (aboutChild || c != Condition.HearTheChild)))
            steps.Add(vocabulary["condition", Code.Conditions.Of(condition), "explain"][language]);
        return steps;
    }

    public List<SharePart> Parts(Func<PartDecision, bool> which)
    {
        var parts = new List<SharePart>();
        foreach (var part in decision.Parts)
        {
            if (which(part))
                parts.Add(new SharePart($"{vocabulary.Label("kind", Code.Kinds.Of(part.Kind))[language]} – {Definite(part.Person)}", part.Verdict, part.Rule.RuleId));
        }

        return parts;
    }

    public ShareJudgement Judgement(Judgement judgement)
    {
        var request = decision.Request;
        var (list, code) = FactNames.Entry(judgement.Fact);
        var test = vocabulary[list, code, "test"][language];
        var help = vocabulary.Find(list, code, "help")?[language];
        var fact = FactNames.Name(request, judgement.Fact);
        if (list == "fact")
        {
            var who = ShareWords.Definite(vocabulary, fact.Split('.')[1])[language];
            test = test.Replace("{person}", who, StringComparison.Ordinal);
            help = help?.Replace("{person}", who, StringComparison.Ordinal);
        }

        return new ShareJudgement(fact, test, help, judgement.IfYes, judgement.IfNo, judgement.IsDuty);
    }

    public List<ShareConsenter> Consenters()
    {
        var request = decision.Request;
        var with = Enumerable.Range(0, request.Persons.Length)
            .Where(i => decision.ConsentsNeeded.Contains(i) || request.Persons[i].Consent is not null);
        return [.. with.Select(i =>
        {
            var id = request.Persons[i].Id;
            var key = ShareConsents.Key(id);
            var why = decision.ConsentsNeeded.Contains(i) ? vocabulary["consentNeeded", facts[key] ?? "not-asked", "label"][language] : null;
            return new ShareConsenter(id, Definite(i), facts[key], facts[key + ".form"], why);
        })];
    }

    private string Definite(int person) => ShareWords.Definite(vocabulary, decision.Request.Persons[person].Id)[language];

    private bool Observed(Condition condition) => (decision.Conditions & (1u << (int)condition)) != 0;
}
