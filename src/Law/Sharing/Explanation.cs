using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

/// <summary>The answer in a few sentences: the verdict, what the rule says, and that judgements may change it.</summary>
public static class Explanation
{
    public static Text Of(SharingDecision decision, Vocabulary vocabulary)
    {
        var verdict = vocabulary.Label("verdict", Code.Verdicts.Of(decision.Verdict));
        var rule = Reason(decision);
        var open = decision.Provisional ? vocabulary.Label("explanation", OpenQuestion(decision)) : Text.Same("");
        return new Text(
            Sentences(verdict.Nb, rule.Nb, open.Nb),
            Sentences(verdict.Nn, rule.Nn, open.Nn),
            Sentences(verdict.En, rule.En, open.En));
    }

    /// <summary>When an exception fails, its own text says what it would open; the duty of secrecy says why it is closed.</summary>
    public static Text Reason(SharingDecision decision)
    {
        var rule = decision.Verdict < Verdict.May && decision.Rule.RuleId == decision.Row.Fails.Id
            ? decision.Row.Secrecy.At(decision.Request.AsOf) ?? decision.Rule
            : decision.Rule;
        return rule.Explanation.Text;
    }

    private static string OpenQuestion(SharingDecision decision)
    {
        foreach (var judgement in decision.Judgements)
        {
            if (judgement.IsDuty)
                return "duty-not-judged";
        }

        return "not-judged";
    }

    private static string Sentences(string verdict, string rule, string open) =>
        $"{verdict}. {rule} {open}".TrimEnd();
}
