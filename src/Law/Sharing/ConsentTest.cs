using Langbenk.Law.Codes;

namespace Langbenk.Law.Sharing;

/// <summary>Who must consent for a person, and whether they validly have (contract § 3.4).</summary>
internal sealed class ConsentTest(Formulas formulas, RequestFacts facts)
{
    private SharingRequest request = null!;
    private Regime regime;
    private int guardians = -1;

    public void Use(SharingRequest of, Regime inRegime)
    {
        (request, regime) = (of, inRegime);
        guardians = -1;
    }

    /// <summary>Where everybody who must consent for the person validly has.</summary>
    public int Valid(int person, bool educationRule = false)
    {
        var p = request.Persons[person];
        if (p.Role == PersonRole.Unborn)
            return AllOf(PersonRole.Pregnant);
        if (!p.IsMinor)
            return Entry(person);
        if (educationRule && regime is not (Regime.Health or Regime.Family))
            return p.Age >= 15 ? Entry(person) : GuardiansOf(p);
        return regime switch
        {
            Regime.Health => Health(person, p),
            Regime.Family => p.Age >= 16 ? Entry(person) : GuardiansOf(p),
            _ => formulas.And(GuardiansOf(p), formulas.Or(formulas.Not(UnderstandsWhenItMatters(person)), Entry(person))),
        };
    }

    /// <summary>True when somebody whose consent is needed has refused, taken it back or kept silent.</summary>
    public int AnyNo(int person)
    {
        var p = request.Persons[person];
        if (p.Role == PersonRole.Unborn)
            return When(NoAmong(PersonRole.Pregnant));
        if (!p.IsMinor)
            return When(SaysNo(p));
        if (regime is Regime.Health or Regime.Family && p.Age >= 16)
            return When(SaysNo(p));
        if (regime == Regime.Health)
            return NoInHealth(person, p);
        if (p.Role == PersonRole.Child && NoAmong(PersonRole.Guardian))
            return Formulas.True;
        return regime != Regime.Family && SaysNo(p) ? facts.Understands(request, person) : Formulas.False;
    }

    /// <summary>The patient's own no, or the no of those who decide for a patient under 16 (contract §§ 3.5 step 7, 3.8 no. 7).</summary>
    public int PatientRefused(int person)
    {
        var p = request.Persons[person];
        if (p.Role == PersonRole.Unborn)
            return When(NoAmong(PersonRole.Pregnant));
        if (!p.IsMinor || p.Age >= 16 || (p.Age >= 12 && SaysNo(p)))
            return When(SaysNo(p));
        if (!AdultsSayNo(p))
            return Formulas.False;
        // Where the patient of 12 decides alone, a valid yes of her own leaves no room for the adults' no.
        return p.Age < 12 ? Formulas.True
            : formulas.Not(formulas.And(Entry(person), facts.Yes(Assessment.ChildReasonRespected)));
    }

    private bool AdultsSayNo(Person p) => UnderCareOrder(p)
        ? NoAmong(PersonRole.CareAuthority) || NoAmong(PersonRole.FosterParent)
        : p.Role == PersonRole.Child && NoAmong(PersonRole.Guardian);

    private static int When(bool known) => known ? Formulas.True : Formulas.False;

    public bool PatientDoesNotObject(int person) => request.Persons[person].Consent?.Status == ConsentStatus.NoObjection;

    public bool UnderCareOrder(Person p) => p.Role == PersonRole.Child && request.Has(Circumstance.CareOrder);

    /// <summary>The guardians among the persons are the child's. A sibling's own information is not theirs to open (property P10).</summary>
    private int GuardiansOf(Person p) => p.Role == PersonRole.Child ? Guardians() : Formulas.False;

    private int Guardians() => guardians >= 0 ? guardians : guardians = AllOf(PersonRole.Guardian);

    /// <summary>One person's own consent: valid only when every test of § 3.4 is met.</summary>
    public int Entry(int person)
    {
        if (request.Persons[person].Consent is not { Status: ConsentStatus.Given } consent
            || consent.Form == ConsentForm.BlanketForm
            || consent.ValidUntil < request.AsOf || consent.GivenOn > request.AsOf)
            return Formulas.False;
        var rest = facts.OfPerson(consent.CoversPurpose, person, PersonFact.CoversPurpose);
        rest = formulas.And(facts.OfPerson(consent.CoversInformation, person, PersonFact.CoversInformation), rest);
        rest = formulas.And(facts.OfPerson(consent.CoversReceiver, person, PersonFact.CoversReceiver), rest);
        rest = formulas.And(facts.OfPerson(consent.Voluntary, person, PersonFact.Voluntary), rest);
        return formulas.And(facts.OfPerson(consent.Informed, person, PersonFact.Informed), rest);
    }

    private int Health(int person, Person p)
    {
        if (p.Age >= 16)
            return Entry(person);
        var adults = UnderCareOrder(p) ? CareSide() : GuardiansOf(p);
        if (p.Age < 12 || p.Consent is not { } own)
            return adults;
        var hasSaid = own.Status is ConsentStatus.Refused or ConsentStatus.Withdrawn
            ? Formulas.True
            : own.Status == ConsentStatus.Given ? Entry(person) : Formulas.False;
        var alone = formulas.And(hasSaid, facts.Yes(Assessment.ChildReasonRespected));
        return formulas.Choose(alone, Entry(person), adults);
    }

    private int NoInHealth(int person, Person p)
    {
        var result = When(AdultsSayNo(p));
        if (p.Age < 12 || p.Consent is not { Status: ConsentStatus.Refused or ConsentStatus.Withdrawn })
            return result;
        return formulas.Or(result, facts.Yes(Assessment.ChildReasonRespected));
    }

    // Only asked when the guardians' consent could open: a child's understanding alone never matters.
    private int UnderstandsWhenItMatters(int person) =>
        GuardiansOf(request.Persons[person]) == Formulas.False ? Formulas.True : facts.Understands(request, person);

    /// <summary>Child welfare or the foster parents decide under a care order: one valid consent, and no refusal among them.</summary>
    private int CareSide()
    {
        if (NoAmong(PersonRole.CareAuthority) || NoAmong(PersonRole.FosterParent))
            return Formulas.False;
        var result = Formulas.False;
        for (var i = request.Persons.Length - 1; i >= 0; i--)
        {
            if (request.Persons[i].Role is PersonRole.CareAuthority or PersonRole.FosterParent)
                result = formulas.Or(Entry(i), result);
        }

        return result;
    }

    private int AllOf(PersonRole role)
    {
        var result = Formulas.True;
        var found = false;
        for (var i = request.Persons.Length - 1; i >= 0 && result != Formulas.False; i--)
        {
            if (request.Persons[i].Role != role)
                continue;
            found = true;
            result = formulas.And(Entry(i), result);
        }

        return found ? result : Formulas.False;
    }

    private bool NoAmong(PersonRole role)
    {
        foreach (var p in request.Persons)
        {
            if (p.Role == role && SaysNo(p))
                return true;
        }

        return false;
    }

    private static bool SaysNo(Person p) => p.Consent is { IsNo: true };

}
