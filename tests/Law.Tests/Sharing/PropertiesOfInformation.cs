using Langbenk.Law.Codes;
using Langbenk.Law.Tests.Support;
using static Langbenk.Law.Tests.Sharing.SharingProperty;

namespace Langbenk.Law.Tests.Sharing;

/// <summary>P11, P12, P19–P22: anonymity, addresses and the parts of a package.</summary>
static class PropertiesOfInformation
{
    public static readonly SharingProperty[] All =
    [
        new("P11", "really anonymous may always be shared", WithoutIdentifyingKinds, (e, r, _) =>
            Never(e.Decide(r with { Identifiability = Identifiability.Anonymous }) is var a && a.Verdict != Verdict.May, r, a))
        {
            MutantAsks = r => r with { Identifiability = Identifiability.Identified },
        },
        new("P12", "leaving out the name is not anonymity", Draw.Request, (e, r, _) => Compare(e,
            r with { Identifiability = Identifiability.Identified }, r with { Identifiability = Identifiability.Identifiable }, (a, b) => a.Sense == b.Sense))
        {
            MutantAsks = r => r.Identifiability == Identifiability.Identifiable ? r with { Identifiability = Identifiability.Anonymous } : r,
        },
        new("P19", "a strictly confidential place opens by its own few rules only", WithProtectedPlace, PlaceStaysClosed)
        {
            MutantAsks = r => r.WithPersons(p => p.AddressProtection == AddressProtection.Unknown ? p with { AddressProtection = AddressProtection.None } : p),
        },
        new("P20", "more address protection never raises", WithoutRelease, MoreProtectionNeverRaises)
        {
            MutantAsks = r => r.WithPersons(p => p.AddressProtection == AddressProtection.StrictlyConfidential ? p with { AddressProtection = AddressProtection.None } : p),
        },
        new("P21", "one more kind or person never raises", Draw.Request, (e, r, d) => NeverRaises(e, r, Larger(r, d)))
        {
            MutantAnswers = (_, a) => a with { Verdict = a.Parts.Max(p => p.Verdict) },
        },
        new("P22", "a bar on one part never hides a duty on another", OneDuty, BarNeverHidesDuty)
        {
            MutantAnswers = (_, a) => a.Verdict == Verdict.MustNot ? a with { Duties = [] } : a,
        },
    ];

    static Draft WithoutIdentifyingKinds(Dice dice)
    {
        var draft = Draw.Disclosure(dice);
        InformationKind[] left = [.. draft.Kinds.Where(k => !Draw.Identifies(k))];
        return draft with { Kinds = left.Length > 0 ? left : [InformationKind.Health] };
    }

    static Draft WithProtectedPlace(Dice dice)
    {
        var draft = Draw.Disclosure(dice) with { Identifiability = Identifiability.Identified };
        var at = draft.About[0];
        draft = draft with { Kinds = [.. draft.Kinds.Append(InformationKind.Location).Distinct()] };
        return draft.WithPerson(at, p => p with
        {
            Role = p.Role == PersonRole.Unborn ? PersonRole.Other : p.Role,
            AddressProtection = dice.Of(AddressProtection.StrictlyConfidential, AddressProtection.Unknown),
        });
    }

    static Outcome PlaceStaysClosed(IDecide engine, Draft draft, Dice dice)
    {
        var answer = engine.Decide(draft);
        string[] carried = ["ME-15", "ME-17", "ME-20", "ME-21"];
        var colleague = draft.Receiver.Relation == Relation.SameBody && draft.Receiver.Type.IsService() && draft[Assessment.InternalWork] == Tri.Yes;
        var broken = answer.Opens && !colleague && !draft.Has(Circumstance.AddressReleaseGranted) && answer.Parts.Any(p =>
            p.Kind == InformationKind.Location && IsStrict(draft, p.Person) && !carried.Contains(p.RuleId) && !IsSelf(draft, p.Person));
        return Never(broken, draft, answer);
    }

    static bool IsStrict(Draft draft, int person) => draft.Persons[person].Role != PersonRole.Unborn
        && draft.Persons[person].AddressProtection is AddressProtection.StrictlyConfidential or AddressProtection.Unknown;

    static bool IsSelf(Draft draft, int person) => draft.Receiver.Type.IsPerson()
        && (draft.Receiver.Person == person || (draft.Receiver is { Type: ActorType.ThePerson, Person: < 0 } && draft.About.Length == 1));

    static Draft WithoutRelease(Dice dice)
    {
        var draft = Draw.Disclosure(dice).Without(Circumstance.AddressReleaseGranted);
        return dice.Chance(70) ? draft with { Identifiability = Identifiability.Identified, Kinds = [InformationKind.Location] } : draft;
    }

    static Outcome MoreProtectionNeverRaises(IDecide engine, Draft draft, Dice dice)
    {
        var who = dice.Of(draft.About);
        var none = Protected(AddressProtection.None);
        var confidential = Protected(AddressProtection.Confidential);
        var strict = Protected(AddressProtection.StrictlyConfidential);
        return NeverRaises(engine, none, confidential).Then(() => NeverRaises(engine, confidential, strict));

        Draft Protected(AddressProtection protection) => draft.WithPerson(who, p => p with { AddressProtection = protection });
    }

    static Draft Larger(Draft draft, Dice dice)
    {
        InformationKind[] kinds = [.. draft.Kinds.Append(dice.Any<InformationKind>()).Distinct()
            .Where(k => draft.Identifiability != Identifiability.Anonymous || !Draw.Identifies(k))];
        int[] about = [.. draft.About.Append(dice.Below(draft.Persons.Length)).Distinct()];
        return dice.Below(3) switch
        {
            0 => draft with { Kinds = kinds },
            1 => draft with { About = about },
            _ => draft with { Kinds = kinds, About = about },
        };
    }

    static Draft OneDuty(Dice dice)
    {
        var draft = DutyDraws.Duty(dice);
        return draft with { About = draft.About[..1], Kinds = draft.Kinds[..1] };
    }

    static Outcome BarNeverHidesDuty(IDecide engine, Draft draft, Dice dice)
    {
        var alone = engine.Decide(draft);
        if (draft.About.Length + draft.Kinds.Length > 2 || alone.Verdict != Verdict.Must)
            return Outcome.Skipped;
        return Compare(engine, draft, Larger(draft, dice), (before, after) => before.Duties.All(d => after.Duties.Any(a => (a.Person, a.Kind) == (d.Person, d.Kind))));
    }
}
