using Langbenk.Law.Codes;

namespace Langbenk.Law.Tests.Support;

/// <summary>Smaller requests, so that a counter-example has nothing in it that does not matter.</summary>
static class Shrinking
{
    public static IEnumerable<Draft> Of(Draft draft)
    {
        if (draft.About.Length > 1)
        {
            foreach (var one in draft.About)
                yield return draft with { About = [.. draft.About.Where(i => i != one)] };
        }

        if (draft.Kinds.Length > 1)
        {
            foreach (var one in draft.Kinds)
                yield return draft with { Kinds = [.. draft.Kinds.Where(k => k != one)] };
        }

        foreach (var circumstance in Code.Circumstances.Values.Where(draft.Has))
            yield return draft.Without(circumstance);
        if (draft.ReliesOn.Length > 0)
            yield return draft with { ReliesOn = [] };
        for (var i = 0; i < draft.Persons.Length; i++)
        {
            if (draft.Persons[i].Consent is not null)
                yield return draft.WithConsent(i, null);
        }

        if (draft.Persons.Length > 1 && IsLoose(draft))
            yield return draft with { Persons = draft.Persons[..^1] };
        foreach (var fact in Code.Facts.Values.Where(f => draft[f] != Tri.Unknown))
            yield return draft.With(fact, Tri.Unknown);
    }

    // The last person may go when nothing names it and no other person rests on it.
    static bool IsLoose(Draft draft)
    {
        var last = draft.Persons.Length - 1;
        return !draft.About.Contains(last) && draft.Receiver.Person != last && draft.Sender.Person != last
            && draft.Persons[last].Role != PersonRole.Pregnant && !draft.Has(Circumstance.PregnantDetained)
            && !draft.Has(Circumstance.AddressReleaseGranted);
    }
}
