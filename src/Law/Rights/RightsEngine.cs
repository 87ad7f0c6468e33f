using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;

namespace Langbenk.Law.Rights;

/// <summary>One entitlement: yes, no, or hanging on a fact that nobody has judged yet.</summary>
public sealed record EntitlementAnswer(Entitlement Code, EntitlementStatus Status, EntitlementRule Rule, string RuleId);

/// <summary>Every entitlement of the contract for one person, and the unknown facts that decide.</summary>
public sealed record RightsAnswer(IReadOnlyList<EntitlementAnswer> Entitlements, IReadOnlyList<RightsJudgement> Judgements, uint Warnings);

/// <summary>An unknown fact, and which entitlements it decides.</summary>
public sealed record RightsJudgement(string Fact, string List, string Code, IReadOnlyList<Entitlement> Decides);

/// <summary>Which rights and duties the situation gives (contract § 5). Pure over its request and the rulebook.</summary>
public sealed class RightsEngine(LawBook book)
{
    private readonly Formulas formulas = new();

    public RightsAnswer Find(RightsRequest request)
    {
        formulas.Clear();
        var conditions = new RightsConditions(formulas, request);
        var answers = new List<EntitlementAnswer>();
        var deciding = new SortedDictionary<int, List<Entitlement>>();
        foreach (var code in RightsCode.Entitlements.Values)
        {
            var function = conditions.Of(code);
            var status = function switch
            {
                Formulas.True => EntitlementStatus.Yes,
                Formulas.False => EntitlementStatus.No,
                _ => EntitlementStatus.Depends,
            };
            answers.Add(new EntitlementAnswer(code, status, book.Entitlements[code], RuleId(code, request)));
            var facts = new SortedSet<int>();
            formulas.CollectFacts(function, facts);
            foreach (var fact in facts)
            {
                if (!deciding.TryGetValue(fact, out var decides))
                    deciding[fact] = decides = [];
                decides.Add(code);
            }
        }

        var warnings = request.AsOf > book.Dates.LawReadUntil ? 1u << (int)Warning.LawReadUntil : 0;
        return new RightsAnswer(answers, [.. deciding.Select(d => Judgement(request, d.Key, d.Value))], warnings);
    }

    // A party under 15 is one because of what the case is about, not because of age.
    private string RuleId(Entitlement code, RightsRequest request) =>
        book.Entitlements[code].Rules[code == Entitlement.PartyStatus && request.Age < 15 ? ^1 : 0].Id;

    private static RightsJudgement Judgement(RightsRequest request, int fact, List<Entitlement> decides)
    {
        if (fact == RightsConditions.Understands)
            return new RightsJudgement($"person.{request.Persons[request.Subject].Id}.understands", "fact", "person.understands", decides);
        if (fact < RightsConditions.FirstWish)
            return new RightsJudgement(RightsCode.Facts.All[fact], "rightsAssessment", RightsCode.Facts.All[fact], decides);
        var wish = RightsCode.Wishes.All[fact - RightsConditions.FirstWish];
        return new RightsJudgement("wish." + wish, "wish", wish, decides);
    }
}
