using Langbenk.Law.Codes;

namespace Langbenk.Law.Sharing;

/// <summary>What has to be observed with the answer (contract § 3.6).</summary>
internal static class ConditionsOf
{
    private static readonly uint Duty = Bits(Condition.WithoutUndueDelay, Condition.OnlyWhatIsNecessary, Condition.InformThePerson, Condition.DocumentDecision);
    private static readonly uint Permission = Bits(Condition.OnlyWhatIsNecessary, Condition.DocumentDecision, Condition.CheckProcessingBasis);
    private const uint ContactItself = (1u << (int)InformationKind.ClientRelationship) | (1u << (int)InformationKind.CaseStatus)
        | (1u << (int)InformationKind.ReceiptOfReport) | (1u << (int)InformationKind.CaseContent) | (1u << (int)InformationKind.Decision);

    public static uint Decision(SharingDecision decision)
    {
        var request = decision.Request;
        var conditions = 0u;
        foreach (var part in decision.Parts)
        {
            if (part.Verdict == decision.Verdict || part.Verdict == Verdict.Must)
                conditions |= Part(decision, part);
        }

        if (request.Identifiability == Identifiability.Anonymous)
            return Anonymous(request, conditions);
        if (request.Action != Handling.Disclose)
            return conditions;
        conditions = ConcernsUnheardChild(request.Persons)
            ? conditions | Bit(Condition.HearTheChild)
            : conditions & ~Bit(Condition.HearTheChild);
        if (AnyProtectedAddress(request))
            conditions |= Bit(Condition.KeepLocationOut);
        if (decision.Verdict < Verdict.May && ConcernIsOpen(request))
            conditions |= Bit(Condition.DutyStillStands);
        return conditions;
    }

    private static uint Part(SharingDecision decision, PartDecision part)
    {
        var request = decision.Request;
        var conditions = part.Conditions | Observed(part);
        switch (part.Verdict)
        {
            case Verdict.Must:
                conditions |= Duty;
                break;
            case Verdict.May when request.Identifiability != Identifiability.Anonymous && decision.Regime != Regime.None:
                conditions |= Permission;
                if (UsesOralConsent(request.Persons))
                    conditions |= Bit(Condition.RecordConsent);
                break;
            case Verdict.MustNot or Verdict.NeedsConsent when decision.Regime is Regime.Bvl or Regime.Crisis
                && (ContactItself & (1u << (int)part.Kind)) != 0:
                conditions |= Bit(Condition.NeitherConfirmNorDeny);
                break;
        }

        return conditions;
    }

    // What a rule says to observe when one shares is not said when one may not.
    private static uint Observed(PartDecision part) => part.Verdict < Verdict.May ? 0 : part.Rule.ObserveBits;

    private static uint Anonymous(SharingRequest request, uint conditions) =>
        ConcernIsOpen(request) ? conditions | Bit(Condition.DutyStillStands) : conditions;

    /// <summary>A concern is judged to be there, or has not been judged, and the sender would have to report it.</summary>
    public static bool ConcernIsOpen(SharingRequest request) =>
        Regimes.IsBound(request.Sender) && (request.No & Assessments.Concerns) != Assessments.Concerns && AnyMinor(request.Persons);

    private static bool AnyMinor(Person[] persons)
    {
        foreach (var person in persons)
        {
            if (person.IsMinor)
                return true;
        }

        return false;
    }

    private static bool ConcernsUnheardChild(Person[] persons)
    {
        foreach (var person in persons)
        {
            if (person.Role == PersonRole.Child && person.Heard != Tri.Yes)
                return true;
        }

        return false;
    }

    private static bool AnyProtectedAddress(SharingRequest request)
    {
        foreach (var person in request.Persons)
        {
            if (person.AddressProtection is AddressProtection.Confidential or AddressProtection.StrictlyConfidential or AddressProtection.Concealed)
                return true;
        }

        if (Array.IndexOf(request.Kinds, InformationKind.Location) < 0)
            return false;
        foreach (var about in request.About)
        {
            if (request.Persons[about] is { AddressProtection: AddressProtection.Unknown, Role: not PersonRole.Unborn })
                return true;
        }

        return false;
    }

    private static bool UsesOralConsent(Person[] persons)
    {
        foreach (var person in persons)
        {
            if (person.Consent is { Status: ConsentStatus.Given, Form: ConsentForm.OralUnrecorded })
                return true;
        }

        return false;
    }

    public static uint Bit(Condition condition) => 1u << (int)condition;

    private static uint Bits(params ReadOnlySpan<Condition> conditions)
    {
        var bits = 0u;
        foreach (var condition in conditions)
            bits |= Bit(condition);
        return bits;
    }
}
