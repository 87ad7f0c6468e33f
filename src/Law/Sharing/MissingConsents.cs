using Langbenk.Law.Codes;

namespace Langbenk.Law.Sharing;

/// <summary>Whose consent is missing when only consent opens.</summary>
internal static class MissingConsents
{
    public static void Find(SharingDecision decision)
    {
        foreach (var part in decision.Parts)
        {
            if (part.Verdict == Verdict.NeedsConsent)
                AddFor(decision, part.Person);
        }
    }

    private static void AddFor(SharingDecision decision, int person)
    {
        var request = decision.Request;
        var p = request.Persons[person];
        if (p.Role == PersonRole.Unborn)
            AddAll(decision, PersonRole.Pregnant);
        else if (!p.IsMinor || (p.Age >= 16 && decision.Regime is Regime.Health or Regime.Family)
            || (p.Age >= 15 && decision.Rule.RuleId == "UN-20"))
            Add(decision, person);
        else if (decision.Regime == Regime.Health && p.Role == PersonRole.Child && request.Has(Circumstance.CareOrder))
        {
            AddAll(decision, PersonRole.CareAuthority);
            AddAll(decision, PersonRole.FosterParent);
        }
        else
        {
            AddAll(decision, PersonRole.Guardian);
            if (decision.Regime is not (Regime.Health or Regime.Family) && decision.Rule.RuleId != "UN-20"
                && p.Understands != Tri.No && p.Age >= AgeOfUnderstandingAsked)
                Add(decision, person);
        }
    }

    // The law has no age. A toddler is not put on the list of those to ask; the judgement itself is still asked for.
    private const int AgeOfUnderstandingAsked = 7;

    private static void AddAll(SharingDecision decision, PersonRole role)
    {
        for (var i = 0; i < decision.Request.Persons.Length; i++)
        {
            if (decision.Request.Persons[i].Role == role)
                Add(decision, i);
        }
    }

    private static void Add(SharingDecision decision, int person)
    {
        if (IsValid(decision.Request, decision.Request.Persons[person].Consent) || decision.ConsentsNeeded.Contains(person))
            return;
        decision.ConsentsNeeded.Add(person);
    }

    private static bool IsValid(SharingRequest request, Consent? c) =>
        c is
        {
            Status: ConsentStatus.Given, Form: not ConsentForm.BlanketForm, Informed: Tri.Yes, Voluntary: Tri.Yes,
            CoversReceiver: Tri.Yes, CoversInformation: Tri.Yes, CoversPurpose: Tri.Yes
        }
        && !(c.ValidUntil < request.AsOf) && !(c.GivenOn > request.AsOf);
}
