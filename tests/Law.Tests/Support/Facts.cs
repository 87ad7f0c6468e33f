using Langbenk.Law.Codes;

namespace Langbenk.Law.Tests.Support;

/// <summary>One judged fact of a request: a statutory test, or a question about a person or a consent.</summary>
readonly record struct Fact(string Kind, int Index)
{
    public int Answers => Kind == "addressProtection" ? 4 : 2;

    public string Name(Draft draft) => Kind switch
    {
        "assessment" => Code.Facts.All[Index],
        "understands" or "addressProtection" => $"person.{draft.Persons[Index].Id}.{Kind}",
        _ => $"consent.{draft.Persons[Index].Id}.{Kind}",
    };

    /// <summary>The request with the fact answered; 0 is no (or no protection), 1 yes.</summary>
    public Draft Answer(Draft draft, int answer)
    {
        var tri = answer == 1 ? Tri.Yes : Tri.No;
        return Kind switch
        {
            "assessment" => draft.With((Assessment)Index, tri),
            "understands" => draft.WithPerson(Index, p => p with { Understands = tri }),
            "addressProtection" => draft.WithPerson(Index, p => p with { AddressProtection = (AddressProtection)answer }),
            "informed" => draft.WithPerson(Index, p => p with { Consent = p.Consent! with { Informed = tri } }),
            "voluntary" => draft.WithPerson(Index, p => p with { Consent = p.Consent! with { Voluntary = tri } }),
            "covers.receiver" => draft.WithPerson(Index, p => p with { Consent = p.Consent! with { CoversReceiver = tri } }),
            "covers.information" => draft.WithPerson(Index, p => p with { Consent = p.Consent! with { CoversInformation = tri } }),
            _ => draft.WithPerson(Index, p => p with { Consent = p.Consent! with { CoversPurpose = tri } }),
        };
    }

    /// <summary>Every fact of the request that nobody has answered and that may be answered both ways.</summary>
    public static List<Fact> Unknown(Draft draft)
    {
        var found = new List<Fact>();
        foreach (var fact in Code.Facts.Values)
        {
            if (draft[fact] == Tri.Unknown && !(fact <= Assessment.Trafficking && draft.Has(Circumstance.RoutineWithoutAssessment)))
                found.Add(new Fact("assessment", (int)fact));
        }

        for (var i = 0; i < draft.Persons.Length; i++)
        {
            var person = draft.Persons[i];
            Add(person.Understands == Tri.Unknown, "understands", i);
            Add(person.AddressProtection == AddressProtection.Unknown && person.Role != PersonRole.Unborn, "addressProtection", i);
            if (person.Consent is not { } consent)
                continue;
            Add(consent.Informed == Tri.Unknown, "informed", i);
            Add(consent.Voluntary == Tri.Unknown, "voluntary", i);
            Add(consent.CoversReceiver == Tri.Unknown, "covers.receiver", i);
            Add(consent.CoversInformation == Tri.Unknown, "covers.information", i);
            Add(consent.CoversPurpose == Tri.Unknown, "covers.purpose", i);
        }

        return found;

        void Add(bool unknown, string kind, int index)
        {
            if (unknown)
                found.Add(new Fact(kind, index));
        }
    }
}
