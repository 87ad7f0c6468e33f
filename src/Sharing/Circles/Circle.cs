using Langbenk.Law.Codes;
using Langbenk.People.Persons;

namespace Langbenk.Sharing.Circles;

/// <summary>
/// A child and those around it, as the law asks for them: in which role each stands, how old the child is that day, whose address is
/// protected. Built from what one service has written down.
/// </summary>
/// <param name="Members">The child first. Every person under the id that is used now.</param>
/// <param name="CareOrder">Child welfare has the care.</param>
/// <param name="LacksGuardian">Parental responsibility is joint, and only one who has it is written down.</param>
/// <param name="MayChange">She may write about the child, not only read.</param>
public sealed record Circle(IReadOnlyList<Circle.Member> Members, bool CareOrder, bool LacksGuardian, IReadOnlyDictionary<Guid, Guid> MainOf, bool MayChange)
{
    /// <param name="Person">Null for somebody whose record is closed to the one who asks: that she must be asked is known, not who she is.</param>
    public sealed record Member(Guid Id, Person? Person, PersonRole Role, int? Age, AddressProtection Address)
    {
        /// <summary>Whether her address is protected is not known here, and nobody here may say that it is not.</summary>
        public bool IsGuarded { get; init; }

        public bool IsChildUnder16 => Role == PersonRole.Child && Age is < 16;

        public bool IsMinorNotTheChild => Role == PersonRole.Sibling && Age is null or < 18;
    }

    public Member Child => Members[0];

    /// <summary>Where a child with a protected address is met or goes to school tells where it is: the kind to ask the law of as well, or none.</summary>
    public IReadOnlyList<InformationKind> Whereabouts => Child.Address is AddressProtection.None or AddressProtection.Unknown ? [] : [InformationKind.Location];

    public Member? Find(Guid id) => Members.FirstOrDefault(one => one.Id == Main(id));

    /// <summary>Somebody whose record is open to the one who asks; the others are found by nobody who writes.</summary>
    public Member? Seen(Guid id) => Find(id) is { Person: not null } member ? member : null;

    public Guid Main(Guid id) => MainOf.GetValueOrDefault(id, id);

    /// <summary>Also those that nobody here knows how stand to the child: whose information it is must not fall out of the question.</summary>
    public Circle Around(IEnumerable<Guid> persons)
    {
        var unknown = persons.Select(Main).Distinct().Where(id => Find(id) is null).Select(id => new Member(id, null, PersonRole.Other, null, AddressProtection.Unknown)).ToList();
        return unknown.Count == 0 ? this : this with { Members = [.. Members, .. unknown] };
    }

    /// <summary>Whose parental responsibility the service has written down.</summary>
    public IEnumerable<Member> Guardians => Members.Where(one => one.Role == PersonRole.Guardian);
}
