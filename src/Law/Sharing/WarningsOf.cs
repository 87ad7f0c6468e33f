using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

internal static class WarningsOf
{
    public static uint Decision(SharingDecision decision, LawBook book, bool groundNotInForce)
    {
        var request = decision.Request;
        var warnings = 0u;
        if (request.AsOf > book.Dates.LawReadUntil)
            warnings |= Bit(Warning.LawReadUntil);
        if (groundNotInForce)
            warnings |= Bit(Warning.GroundNotInForce);
        foreach (var warning in decision.Rule.Warnings)
            warnings |= Bit(warning);
        if (ReadsLawNotRead(request.Sender))
            warnings |= Bit(Warning.UnsettledQuestion);
        if (IsUnsettled(decision))
            warnings |= Bit(Warning.UnsettledQuestion);
        return warnings | NotYetInForce(request, book);
    }

    // Their own acts were not read; they are treated as general administration (the tribunal as child welfare).
    private static bool ReadsLawNotRead(Actor sender) => sender.Type is ActorType.Correctional
        or ActorType.ChildWelfareTribunal or ActorType.ImmigrationAuthority or ActorType.IntegrationService;

    // The choices of contract § 3.8 that are decided by step rather than by one rule
    private static bool IsUnsettled(SharingDecision decision)
    {
        var request = decision.Request;
        if (decision.Rule.RuleId == "UN-29" && request.Receiver.Type.IsService())
            return true;
        if (decision.Regime == Regime.Bvl && decision.Verdict < Verdict.May && request.Receiver.IsPublicBody
            && request.Kinds.Any(k => k is InformationKind.ClientRelationship or InformationKind.Decision))
            return true;
        if (request.Sender is { Type: ActorType.Kindergarten, Ownership: Ownership.Private }
            && (request.Yes & (Assessment.EndangersDevelopment.Bit() | Assessment.SeriousBehaviour.Bit())) != 0
            && request.Receiver.Type == ActorType.ChildWelfare && decision.Verdict < Verdict.Must)
            return true;
        return decision.Verdict == Verdict.MustNot && decision.Regime == Regime.Health
            && request.Purpose == Purpose.HealthCare && request.Persons.Any(p => p.Age is >= 12 and < 16 && p.Consent?.IsNo == true);
    }

    private static uint NotYetInForce(SharingRequest request, LawBook book)
    {
        var wanted = request.Has(Circumstance.TravelBanCase) ? "ME-18"
            : request.Has(Circumstance.SeriousIncidentOutsideHome) ? "ME-19"
            : request.Purpose == Purpose.AvertDanger ? "UN-11"
            : request.Purpose == Purpose.ChangeOfKindergarten ? "UN-21" : null;
        return wanted is not null && book[wanted].At(request.AsOf) is null ? Bit(Warning.RuleNotInForce) : 0;
    }

    private static uint Bit(Warning warning) => 1u << (int)warning;
}
