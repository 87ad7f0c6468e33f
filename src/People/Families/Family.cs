using Langbenk.People.Persons;

namespace Langbenk.People.Families;

/// <summary>A person's family and who decides for her, as one service knows it.</summary>
public sealed record Family(IReadOnlyList<Family.Member> Members, IReadOnlyList<Family.Decides> Guardianships)
{
    public sealed record Member(Guid KinshipId, Kin Kin, PersonHit Person, DateOnly From, DateOnly? To);

    /// <param name="Service">The child welfare service that has the care; null for a person.</param>
    public sealed record Decides(Guardianship Row, PersonHit? Person, string? Service);

    public IEnumerable<Member> On(DateOnly day) => Members.Where(one => one.From <= day && (one.To is not { } last || last >= day));

    public IEnumerable<Decides> DecideOn(DateOnly day) => Guardianships.Where(one => one.Row.HoldsOn(day));
}
