using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;

namespace Langbenk.Law.Tests.Support;

/// <summary>Draws families: mostly a child with guardians, sometimes neither, with what they have said.</summary>
static class People
{
    public static Person[] Draw(Dice dice, DateOnly asOf, Scene? scene)
    {
        var people = new List<Person>();
        if (dice.Chance(96))
            people.Add(Child("child", PersonRole.Child, dice.Of(0, 5, 11, 12, 13, 15, 16, 17, 18, 24)));
        for (var i = dice.Of(0, 1, 1, 2, 2); i > 0; i--)
            people.Add(New($"guardian{i}", PersonRole.Guardian));
        if (dice.Chance(12))
            people.Add(Child("sister", PersonRole.Sibling, dice.Of(4, 14, 17, 19)));
        if (dice.Chance(5))
            people.Add(Child("twin", PersonRole.Child, dice.Of(3, 12, 16)));
        if (dice.Chance(10) || scene?.With == PersonRole.Unborn)
            people.AddRange([New("pregnant", PersonRole.Pregnant), New("unborn", PersonRole.Unborn)]);
        PersonRole[] others =
        [
            PersonRole.Reporter, PersonRole.CareAuthority, PersonRole.FosterParent, PersonRole.AdultUser,
            PersonRole.ParentWithoutResponsibility, PersonRole.Other,
        ];
        foreach (var role in others.Where(r => r == scene?.With || dice.Chance(10)))
            people.Add(New(Code.PersonRoles.Of(role), role));
        if (people.Count == 0)
            people.Add(New("somebody", PersonRole.AdultUser));
        return [.. people.Select(p => Described(dice, p, asOf))];
    }

    static Person New(string id, PersonRole role) => new() { Id = id, Role = role };

    static Person Child(string id, PersonRole role, int age) => New(id, role) with { Age = age };

    static Person Described(Dice dice, Person person, DateOnly asOf) => person with
    {
        Age = person.Age ?? (dice.Chance(20) ? dice.Between(14, 80) : null),
        Understands = AnyTri(dice),
        Heard = AnyTri(dice),
        AddressProtection = dice.Chance(70)
            ? dice.Of(AddressProtection.None, AddressProtection.None, AddressProtection.None, AddressProtection.Confidential,
                AddressProtection.StrictlyConfidential, AddressProtection.Concealed)
            : AddressProtection.Unknown,
        Consent = dice.Chance(45) ? AnyConsent(dice, asOf) : null,
    };

    public static Consent AnyConsent(Dice dice, DateOnly asOf)
    {
        var whole = dice.Chance(60);
        DateOnly? given = dice.Chance(20) ? asOf.AddDays(dice.Of(-400, -20, 0, 1)) : null;
        var status = dice.Of(ConsentStatus.Given, ConsentStatus.Given, ConsentStatus.Given, dice.Any<ConsentStatus>());
        return new Consent
        {
            Status = status,
            Form = dice.Chance(25) ? dice.Any<ConsentForm>() : null,
            Informed = whole ? Tri.Yes : AnyTri(dice),
            Voluntary = whole ? Tri.Yes : AnyTri(dice),
            CoversReceiver = whole ? Tri.Yes : AnyTri(dice),
            CoversInformation = whole ? Tri.Yes : AnyTri(dice),
            CoversPurpose = whole ? Tri.Yes : AnyTri(dice),
            GivenOn = given,
            ValidUntil = dice.Chance(15) ? (given ?? asOf).AddDays(dice.Of(0, 1, 10, 500)) : null,
            WithdrawnOn = status == ConsentStatus.Withdrawn && dice.Chance(70) ? asOf.AddDays(-dice.Of(0, 1, 30)) : null,
        };
    }

    /// <summary>A consent that meets every test of contract § 3.4.</summary>
    public static readonly Consent Full = new()
    {
        Status = ConsentStatus.Given,
        Informed = Tri.Yes,
        Voluntary = Tri.Yes,
        CoversReceiver = Tri.Yes,
        CoversInformation = Tri.Yes,
        CoversPurpose = Tri.Yes,
    };

    public static readonly Consent Refused = new() { Status = ConsentStatus.Refused };

    static Tri AnyTri(Dice dice) => dice.Of(Tri.Yes, Tri.Yes, Tri.No, Tri.Unknown);
}
