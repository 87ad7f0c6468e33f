using Langbenk.Law.Codes;
using Langbenk.People.Persons;

namespace Langbenk.Sharing.Circles;

/// <summary>
/// A child and those around it, as the law asks for them: in which role each stands, how old the child is that day, whose address is
/// protected. Built from what one service has written down.
/// </summary>
/// <param name="Members">The child first. Every person under the id that is used now.</param>
/// <param name="CareOrder">Child welfare has the care.</param>
/// <param name="MayChange">She may write about the child, not only read.</param>
public sealed record Circle(IReadOnlyList<Circle.Member> Members, bool CareOrder, IReadOnlyDictionary<Guid, Guid> MainOf, bool MayChange)
{
    /// <param name="Person">Null for somebody whose record is closed to the one who asks: that she must be asked is known, not who she is.</param>
    public sealed record Member(Guid Id, Person? Person, PersonRole Role, int? Age, AddressProtection Address);

    public Member Child => Members[0];

    public Member? Find(Guid id) => Members.FirstOrDefault(one => one.Id == Main(id));

    public Guid Main(Guid id) => MainOf.GetValueOrDefault(id, id);

    /// <summary>Whose parental responsibility the service has written down.</summary>
    public IEnumerable<Member> Guardians => Members.Where(one => one.Role == PersonRole.Guardian);
}
