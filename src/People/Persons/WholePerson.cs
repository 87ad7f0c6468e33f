using Langbenk.People.Cards;
using Langbenk.People.Families;
using Langbenk.People.Protection;

namespace Langbenk.People.Persons;

/// <summary>A person with what one service knows of her.</summary>
/// <param name="Cards">The service's own: one, or one under each id of a merged person, that of the id that is used first.</param>
/// <param name="Protections">Every one that the service itself has recorded, the latest first.</param>
/// <param name="Level">The strictest that holds, whoever recorded it. Of another service's, this is all that is told.</param>
/// <param name="Workers">Who in the service works with her; where she is sealed, also who else is cleared.</param>
public sealed record WholePerson(
    Person Person, IReadOnlyList<Card> Cards, IReadOnlyList<AddressProtection> Protections, ProtectionLevel? Level, IReadOnlyList<Worker> Workers, Family Family, bool MayChange, bool MayAssign)
{
    /// <summary>Every id of hers, the one that is used first.</summary>
    public required IReadOnlyList<Guid> Ids { get; init; }

    /// <summary>Another service alone has recorded it, and says that the address is protected: which protection below the strictest tells what for.</summary>
    public bool LevelIsOthers { get; init; }

    /// <summary>None where the service knows her only as somebody's family.</summary>
    public Card? Card => Cards.Count > 0 ? Cards[0] : null;
}

public sealed record Worker(Guid AccountId, string Name, DateOnly From)
{
    /// <summary>She is put on, but not cleared for somebody who is sealed: nothing is open to her.</summary>
    public bool IsShutOut { get; init; }
}
