namespace Langbenk.People.Names;

/// <summary>One part of a person's name, as it is searched for.</summary>
public sealed class PersonName : IPeopleEntity
{
    public required Guid PersonId { get; init; }

    public required string Folded { get; init; }

    public required string Skeleton { get; init; }

    public static IEnumerable<PersonName> Of(Guid person, string given, string family) =>
        NameKey.Parts($"{given} {family}").Select(part => new PersonName { PersonId = person, Folded = part, Skeleton = NameKey.Skeleton(part) });
}
