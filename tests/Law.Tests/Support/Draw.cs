using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;

namespace Langbenk.Law.Tests.Support;

/// <summary>Draws requests that are valid by the way they are built (contract § 2): coherent, and often absurd.</summary>
static class Draw
{
    public static Draft Request(Dice dice)
    {
        var asOf = Dates.AsOf(dice);
        var scene = dice.Chance(40) ? dice.Of(Scenes.All) : null;
        var sender = Actors.Sender(dice, scene);
        var receiver = Actors.Receiver(dice, scene, sender);
        var persons = People.Draw(dice, asOf, scene);
        if (receiver.Type.IsPerson() && dice.Chance(45))
            receiver = receiver with { Person = dice.Below(persons.Length) };
        var draft = new Draft
        {
            AsOf = asOf,
            Action = dice.Chance(80) ? Handling.Disclose : dice.Any<Handling>(),
            Sender = sender,
            Receiver = receiver,
            Persons = persons,
            About = [.. dice.Shuffled(Enumerable.Range(0, persons.Length)).Take(dice.Of(1, 1, 1, 2, 3))],
            Kinds = KindsOf(dice, scene),
            Purpose = scene?.Purpose is { } given && dice.Chance(80) ? given : dice.Any<Purpose>(),
            Origin = dice.Chance(80) ? Origin.InService : dice.Any<Origin>(),
            ReceivedOn = dice.Chance(25) ? asOf.AddDays(-dice.Of(0, 1, 20, 400)) : null,
            KnownToReceiver = dice.Chance(6),
            PubliclyKnown = dice.Chance(5),
            ReliesOn = dice.Chance(15) ? [dice.Of(Grounds)] : [],
        };
        draft = draft.For(draft.Purpose) with { Order = draft.Purpose == Purpose.AnswerOrder ? AnOrder(dice) : null };
        return Judged(dice, WithCircumstances(dice, Identified(dice, draft), scene));
    }

    public static Draft Disclosure(Dice dice) => Request(dice) with { Action = Handling.Disclose };

    /// <summary>The first drawn that fits; a fault of the test when none of a thousand does.</summary>
    public static Draft Until(Dice dice, Func<Dice, Draft> draw, Func<Draft, bool> fits)
    {
        for (var i = 0; i < 1000; i++)
        {
            var drawn = draw(dice);
            if (fits(drawn))
                return drawn;
        }

        throw new InvalidOperationException("None of a thousand requests fits");
    }

    static readonly string[] Grounds =
        ["fvl25 § 34", "fvl § 13 b", "bvl § 13-1", "bvl § 13-5 a", "oppl § 25-1", "nskl § 5", "bvl92 § 6-7", "hpl § 25", "noe annet"];

    static InformationKind[] KindsOf(Dice dice, Scene? scene)
    {
        InformationKind[] hot = [InformationKind.Location, InformationKind.Decision, InformationKind.ReporterIdentity, InformationKind.ReceiptOfReport];
        InformationKind[] kinds = [.. Enumerable.Range(0, dice.Of(1, 1, 2, 3)).Select(_ => dice.Any<InformationKind>())];
        if (scene?.Kind is { } given && dice.Chance(80))
            kinds[0] = given;
        else if (dice.Chance(30))
            kinds[0] = dice.Of(hot);
        return [.. kinds.Distinct()];
    }

    static Draft Identified(Dice dice, Draft draft)
    {
        if (!dice.Chance(8))
            return draft with { Identifiability = dice.Of(Identifiability.Identified, Identifiability.Identifiable) };
        InformationKind[] left = [.. draft.Kinds.Where(k => !Identifies(k))];
        return draft with { Identifiability = Identifiability.Anonymous, Kinds = left.Length > 0 ? left : [InformationKind.CareSituation] };
    }

    public static bool Identifies(InformationKind kind) => kind is InformationKind.Identity or InformationKind.ContactDetails
        or InformationKind.Location or InformationKind.ReporterIdentity;

    static Order AnOrder(Dice dice) => new(dice.Chance(75) ? OrderBy.ChildWelfare : dice.Any<OrderBy>(), dice.Any<CaseType>());

    static Draft WithCircumstances(Dice dice, Draft draft, Scene? scene)
    {
        foreach (var circumstance in Enum.GetValues<Circumstance>())
        {
            var chance = circumstance == Circumstance.RequestedByReceiver ? 30 : 7;
            if (Fits(draft, circumstance) && (dice.Chance(chance) || (scene?.Circumstance == circumstance && dice.Chance(90))))
                draft = draft.With(circumstance);
        }

        return draft;
    }

    static bool Fits(Draft draft, Circumstance circumstance) => circumstance switch
    {
        Circumstance.PregnantDetained => draft.Persons.Any(p => p.Role == PersonRole.Pregnant),
        Circumstance.AddressReleaseGranted => draft.Persons.Any(p => p.AddressProtection == AddressProtection.StrictlyConfidential),
        Circumstance.CareOrder => !draft.Persons.Any(p => p is { Role: PersonRole.Child, Age: >= 18 }),
        _ => true,
    };

    static Draft Judged(Dice dice, Draft draft)
    {
        var density = dice.Of(0, 10, 50, 85, 100);
        var routine = draft.Has(Circumstance.RoutineWithoutAssessment);
        foreach (var fact in Enum.GetValues<Assessment>())
        {
            if (dice.Chance(density))
                draft = draft.With(fact, fact <= Assessment.Trafficking && routine ? Tri.No : dice.Of(Tri.Yes, Tri.No, Tri.No));
        }

        return draft;
    }
}
