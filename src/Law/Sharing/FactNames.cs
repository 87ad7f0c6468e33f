using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

/// <summary>What a judged fact is called in the contract, and the test that a human is shown.</summary>
public static class FactNames
{
    private static readonly string[] OfPerson =
    [
        "understands", "addressProtection", "addressProtection", "informed", "voluntary",
        "covers.receiver", "covers.information", "covers.purpose",
    ];

    public static string Name(SharingRequest request, int fact)
    {
        if (fact < Assessments.Count)
            return Code.Facts.All[fact];
        var (person, kind) = RequestFacts.Split(fact);
        return $"{Owner(kind)}.{request.Persons[person].Id}.{OfPerson[(int)kind]}";
    }

    /// <summary>The code under which the vocabulary has label, test and help.</summary>
    public static (string List, string Code) Entry(int fact)
    {
        if (fact < Assessments.Count)
            return ("assessment", Code.Facts.All[fact]);
        var kind = RequestFacts.Split(fact).Fact;
        return ("fact", $"{Owner(kind)}.{OfPerson[(int)kind]}");
    }

    public static Text Test(Vocabulary vocabulary, SharingRequest request, int fact)
    {
        var (list, code) = Entry(fact);
        var test = vocabulary[list, code, "test"];
        if (fact < Assessments.Count)
            return test;
        var name = Definite(vocabulary, request, RequestFacts.Split(fact).Person);
        return new Text(Fill(test.Nb, name.Nb), Fill(test.Nn, name.Nn), Fill(test.En, name.En));
    }

    /// <summary>The person in a running sentence; numbered when several have the role.</summary>
    public static Text Definite(Vocabulary vocabulary, SharingRequest request, int person)
    {
        var role = request.Persons[person].Role;
        var name = vocabulary["personRole", Code.PersonRoles.Of(role), "definite"];
        if (request.Persons.Count(p => p.Role == role) == 1)
            return name;
        var number = request.Persons.Take(person + 1).Count(p => p.Role == role);
        return new Text($"{name.Nb} ({number})", $"{name.Nn} ({number})", $"{name.En} ({number})");
    }

    private static string Owner(PersonFact kind) => kind < PersonFact.Informed ? "person" : "consent";

    private static string Fill(string text, string name) => text.Replace("{person}", name, StringComparison.Ordinal);
}
