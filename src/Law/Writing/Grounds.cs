using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;

namespace Langbenk.Law.Writing;

/// <summary>
/// The provisions behind a decision. A negative one rests on the regime's duty of secrecy and on the rule that fails;
/// one that consent could open names the consent provision too.
/// </summary>
public static class Grounds
{
    public static IReadOnlyList<(Provision Provision, string? Paragraph)> Of(SharingDecision decision, LawBook book)
    {
        var request = decision.Request;
        var found = new List<(Provision Provision, string? Paragraph)>();
        Add(decision.Rule);
        if (decision.Verdict < Verdict.May && request.Action is Handling.Disclose or Handling.LookUp)
        {
            AddRule(decision.Row.Secrecy);
            if (decision.Verdict == Verdict.NeedsConsent)
                AddRule(decision.Row.Consent);
        }
        else if (decision.Rule.RuleId is "UN-01" or "UN-02" or "SA-09" or "SA-10")
        {
            AddRule(decision.Row.Secrecy);
        }

        if (found.Count == 0)
            AddRule(decision.Row.Secrecy);
        if (found.Count == 0)
            AddRule(book.Find("TP-01")!);
        return found;

        void AddRule(Rule rule)
        {
            if (rule.At(request.AsOf) is { } version)
                Add(version);
        }

        void Add(RuleVersion version)
        {
            foreach (var ground in LawBook.GroundsOf(version, request.Sender.Type, request.Sender.Ownership == Ownership.Private, request.AsOf))
            {
                if (!found.Exists(g => g.Provision == ground.Provision))
                    found.Add(ground);
            }
        }
    }
}
