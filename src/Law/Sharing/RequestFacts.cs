using Langbenk.Law.Codes;

namespace Langbenk.Law.Sharing;

/// <summary>The judged facts of one request as formulas: a known fact is a constant, an unknown one a variable.</summary>
internal sealed class RequestFacts(Formulas formulas)
{
    private const int PerPerson = 8;
    private ulong yes;
    private ulong no;

    public void Use(SharingRequest request) => (yes, no) = (request.Yes, request.No);

    public int Yes(Assessment fact)
    {
        var bit = fact.Bit();
        return (yes & bit) != 0 ? Formulas.True : (no & bit) != 0 ? Formulas.False : formulas.Fact((int)fact);
    }

    /// <summary>All of the first answered yes, all of the second no, and one of the third yes (when there is a third).</summary>
    public int Test(ulong allYes, ulong allNo, ulong anyYes)
    {
        if ((allYes & no) != 0 || (allNo & yes) != 0)
            return Formulas.False;
        var unknownAny = anyYes & ~yes & ~no;
        if (anyYes != 0 && (anyYes & yes) == 0 && unknownAny == 0)
            return Formulas.False;
        var open = (allYes & ~yes) | (allNo & ~no);
        if (open == 0 && (anyYes == 0 || (anyYes & yes) != 0))
            return Formulas.True;
        return Open(allYes & ~yes, allNo & ~no, (anyYes & yes) != 0 ? 0 : unknownAny);
    }

    private int Open(ulong needYes, ulong needNo, ulong any)
    {
        var result = Formulas.True;
        for (var fact = 0; fact < Assessments.Count; fact++)
        {
            var bit = 1UL << fact;
            if ((needYes & bit) != 0)
                result = formulas.And(result, formulas.Fact(fact));
            if ((needNo & bit) != 0)
                result = formulas.And(result, formulas.Not(formulas.Fact(fact)));
        }

        if (any == 0)
            return result;
        var one = Formulas.False;
        for (var fact = 0; fact < Assessments.Count; fact++)
        {
            if ((any & (1UL << fact)) != 0)
                one = formulas.Or(one, formulas.Fact(fact));
        }

        return formulas.And(result, one);
    }

    public int Understands(SharingRequest request, int person) =>
        OfPerson(request.Persons[person].Understands, person, PersonFact.Understands);

    public int OfPerson(Tri value, int person, PersonFact fact) => value switch
    {
        Tri.Yes => Formulas.True,
        Tri.No => Formulas.False,
        _ => formulas.Fact(Number(person, fact)),
    };

    public int Strict(SharingRequest request, int person) => Address(request, person, AddressProtection.StrictlyConfidential, true, true);

    public int Confidential(SharingRequest request, int person) => Address(request, person, AddressProtection.Confidential, true, false);

    public int Concealed(SharingRequest request, int person) => Address(request, person, AddressProtection.Concealed, false, true);

    // Four values need two questions; they are one fact to the outside (see FactNames).
    private int Address(SharingRequest request, int person, AddressProtection value, bool first, bool second)
    {
        var known = request.Persons[person];
        if (known.Role == PersonRole.Unborn)
            return Formulas.False;
        if (known.AddressProtection != AddressProtection.Unknown)
            return known.AddressProtection == value ? Formulas.True : Formulas.False;
        var a = formulas.Fact(Number(person, PersonFact.AddressFirst));
        var b = formulas.Fact(Number(person, PersonFact.AddressSecond));
        return formulas.And(first ? a : formulas.Not(a), second ? b : formulas.Not(b));
    }

    public static int Number(int person, PersonFact fact) => Assessments.Count + (person * PerPerson) + (int)fact;

    public static (int Person, PersonFact Fact) Split(int number) =>
        ((number - Assessments.Count) / PerPerson, (PersonFact)((number - Assessments.Count) % PerPerson));
}

internal enum PersonFact { Understands, AddressFirst, AddressSecond, Informed, Voluntary, CoversReceiver, CoversInformation, CoversPurpose }
