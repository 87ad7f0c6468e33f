using Langbenk.Kernel;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;

namespace Langbenk.Demo.Seed;

/// <summary>Names and numbers that no person has, the same ones every time: the nth family is always the nth.</summary>
sealed class InventedPeople(DateOnly today)
{
    // What the demonstration's own people have is theirs.
    const int FirstTurn = 20;

    static readonly string[] Girls = ["Anna", "Ingrid", "Nora", "Sofie", "Maja", "Åse", "Solveig", "Fatima", "Zofia", "Leila", "Ronja", "Marte", "Ylva", "Hedda", "Øydis", "Elin"];
    static readonly string[] Boys = ["Jakob", "Emil", "Oskar", "Håkon", "Ola", "Ahmed", "Kacper", "Even", "Sondre", "Nils", "Ørjan", "Magnus", "Yusuf", "Eirik", "Tor", "Viljar"];
    static readonly string[] Families =
    [
        "Hansen", "Berg", "Haugen", "Dahl", "Lien", "Moen", "Sæther", "Ødegård", "Bakken", "Strand", "Myhre", "Åsen", "Warsame", "Nowak", "Nguyen", "Ali", "Rud", "Holm", "Vik", "Nes", "Foss", "Tveit", "Eide", "Ruud",
    ];

    readonly Random random = new(20_260_101);
    readonly Dictionary<(DateOnly, Sex), int> turns = [];

    public string Family() => $"{Families[random.Next(Families.Length)]} {Families[random.Next(Families.Length)]}";

    /// <summary>The first is the child; the others are grown up.</summary>
    public Action<Person, int> Of(string family) => (person, turn) =>
    {
        person.GivenName = person.Sex == Sex.Male ? Boys[random.Next(Boys.Length)] : Girls[random.Next(Girls.Length)];
        person.FamilyName = family;
        person.SortKey = SortKey.Of($"{person.FamilyName} {person.GivenName}");
        var born = turn == 0 ? today.AddDays(-random.Next(366 * 6, 365 * 11)) : today.AddDays(-random.Next(365 * 26, 365 * 52));
        var next = turns[(born, person.Sex)] = turns.GetValueOrDefault((born, person.Sex), FirstTurn) + 1;
        (person.BirthDate, person.Number) = (born, SyntheticNumber.Make(born, person.Sex, next).Reveal());
    };
}
