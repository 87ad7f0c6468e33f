using Langbenk.Law.Codes;

namespace Langbenk.Law.Sharing;

/// <summary>Steps 3 and 4 and the last: what closes.</summary>
internal sealed partial class PartSteps
{
    // Step 3. The person herself and colleagues who need it go on to the next step, whatever the protection:
    // else a weaker protection would close more than a stronger one (property P20).
    private bool Address()
    {
        if (kind != InformationKind.Location || IsSelf)
            return false;
        var goesOn = SameBody && request.Receiver.Type.IsService() ? facts.Yes(Assessment.InternalWork) : Formulas.False;
        var strict = facts.Strict(request, person);
        if (request.Has(Circumstance.AddressReleaseGranted) && Hit(strict, Verdict.May, cited.Release))
            return true;
        if (Hit(formulas.And(strict, formulas.Not(goesOn)), Verdict.MustNot, cited.Protected))
            return true;
        if (IsKeptFromConcealed && Hit(facts.Concealed(request, person), Verdict.MustNot, cited.Concealed))
            return true;
        return !request.Receiver.IsPublicBody
            && Hit(formulas.And(facts.Confidential(request, person), formulas.Not(goesOn)), Verdict.MustNot, cited.Protected);
    }

    private bool IsKeptFromConcealed => request.Receiver.Type is ActorType.Guardian
        or ActorType.ParentWithoutResponsibility or ActorType.Relative or ActorType.PrivatePerson
        or ActorType.Journalist or ActorType.PartyRepresentative;

    // Step 4
    private bool Bars()
    {
        if (request.Origin == Origin.UnauthorisedLookUp)
            return Hit(Formulas.True, Verdict.MustNot, Wording(Row.LookUp));
        if (request.Purpose == Purpose.NoOfficialNeed || !request.Receiver.HasTaskInCase)
            return Hit(Formulas.True, Verdict.MustNot, cited.Snooping);
        return request.Has(Circumstance.RoutineWithoutAssessment) && Hit(Formulas.True, Verdict.MustNot, cited.Routine);
    }

    // Step 7
    private bool RefusedHealthSharing()
    {
        if (Regime != Regime.Health)
            return false;
        if (request.Purpose == Purpose.HealthCare && cited.HealthCare is { } healthCare)
            return Hit(Refused(false), Verdict.MustNot, healthCare);
        return request.Purpose == Purpose.NextOfKinChild && !cited.WouldObjectCounts && cited.NextOfKin is { } kin
            && Hit(Refused(false), Verdict.MustNot, kin);
    }

    // Step 10
    private bool Otherwise()
    {
        if (SameBody || request.Receiver.Relation == Relation.SameNavOffice)
            return Hit(Formulas.True, Verdict.MustNot, cited.Snooping);
        if (IsOutsider)
            return Hit(Formulas.True, Verdict.MustNot, Wording(Row.Secrecy));
        if (GroundNotInForce)
            return Hit(Formulas.True, Verdict.MustNot, Wording(Row.Fails));
        return request.Has(Circumstance.AuthoritySecrecyOrder)
            ? Hit(Formulas.True, Verdict.MustNot, cited.Secrecy)
            : Hit(Formulas.True, Verdict.NeedsConsent, Wording(Row.Fails));
    }
}
