using Langbenk.People.Cards;
using Langbenk.People.Families;
using Langbenk.People.Protection;

namespace Langbenk.People.Persons;

/// <summary>A person with what one service knows of her.</summary>
/// <param name="Card">None where the service knows her only as somebody's family.</param>
/// <param name="Protections">Every one there has been, the latest first.</param>
/// <param name="Workers">Who in the service works with her.</param>
public sealed record WholePerson(
    Person Person, Card? Card, IReadOnlyList<AddressProtection> Protections, IReadOnlyList<Worker> Workers, Family Family, bool MayChange, bool MayAssign)
{
    /// <summary>The strictest that holds that day.</summary>
    public AddressProtection? ProtectionOn(DateOnly day) =>
        Protections.Where(one => one.HoldsOn(day)).OrderByDescending(one => one.Level).FirstOrDefault();
}

public sealed record Worker(Guid AccountId, string Name, DateOnly From);
