using Langbenk.Law.Codes;

namespace Langbenk.Law.Sharing;

/// <summary>
/// Action use: what was received on a consent that then covered the purpose may still be used when the consent was
/// taken back only afterwards (SA-05). That it was received on consent is a hard fact and answers informed, voluntary,
/// receiver and information, unless somebody has said no to one of them.
/// </summary>
internal readonly struct ReceivedOnConsent(Formulas formulas, RequestFacts facts, SharingRequest request, Regime regime)
{
    public int Covers(int person)
    {
        if (request.Origin != Origin.ReceivedOnConsent)
            return Formulas.False;
        var p = request.Persons[person];
        if (p.Role == PersonRole.Unborn)
            return All(PersonRole.Pregnant);
        if (!p.IsMinor || (regime is Regime.Health or Regime.Family && p.Age >= 16))
            return Covered(person);
        if (regime == Regime.Health)
            return Health(person, p);
        var guardians = p.Role == PersonRole.Child ? All(PersonRole.Guardian) : Formulas.False;
        if (guardians == Formulas.False || regime == Regime.Family)
            return guardians;
        return formulas.And(guardians, formulas.Or(formulas.Not(facts.Understands(request, person)), Covered(person)));
    }

    private int Health(int person, Person p)
    {
        var adults = p.Role != PersonRole.Child ? Formulas.False
            : request.Has(Circumstance.CareOrder) ? formulas.Or(All(PersonRole.CareAuthority), All(PersonRole.FosterParent))
            : All(PersonRole.Guardian);
        if (p.Age < 12 || p.Consent is not { } own)
            return adults;
        var covered = Covered(person);
        var hasSaid = own.Status is ConsentStatus.Refused or ConsentStatus.Withdrawn ? Formulas.True : covered;
        return formulas.Choose(formulas.And(hasSaid, facts.Yes(Assessment.ChildReasonRespected)), covered, adults);
    }

    private int All(PersonRole role)
    {
        var result = Formulas.True;
        var found = false;
        for (var i = request.Persons.Length - 1; i >= 0; i--)
        {
            if (request.Persons[i].Role != role)
                continue;
            found = true;
            result = formulas.And(Covered(i), result);
        }

        return found ? result : Formulas.False;
    }

    private int Covered(int person)
    {
        if (request.Persons[person].Consent is not { } consent || !WasThere(consent) || HasDefect(consent))
            return Formulas.False;
        return facts.OfPerson(consent.CoversPurpose, person, PersonFact.CoversPurpose);
    }

    private bool WasThere(Consent consent)
    {
        // Not said when: a consent that still holds covers it, one taken back may have been so before.
        var then = request.ReceivedOn ?? request.AsOf;
        var stillGiven = consent.Status == ConsentStatus.Given
            || (consent.Status == ConsentStatus.Withdrawn && request.ReceivedOn is not null && consent.WithdrawnOn > then);
        return stillGiven && !(consent.GivenOn > then) && !(consent.ValidUntil < then);
    }

    private static bool HasDefect(Consent consent) => consent.Form == ConsentForm.BlanketForm
        || consent.Informed == Tri.No || consent.Voluntary == Tri.No
        || consent.CoversReceiver == Tri.No || consent.CoversInformation == Tri.No;
}
