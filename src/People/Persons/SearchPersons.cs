using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Names;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Persons;

/// <summary>
/// Finds persons by number, date of birth and name, the likest first. Says who somebody is and whether her card is open; never
/// which services know her. Who is sealed to the one that asks is not found, and nothing tells that she was left out.
/// </summary>
public sealed class SearchPersons(IPeopleData data, AccessGate gate) : IOperation
{
    public const int Most = 20;
    const int Candidates = 300;

    public sealed record Found(IReadOnlyList<PersonHit> Hits, bool ThereAreMore);

    public async Task<Found> Handle(Actor actor, PersonQuery query, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.IsTooLittle)
        {
            return new([], false);
        }

        var persons = PersonsInSight.Found(data, gate, actor, today);
        persons = query.Number is { } number ? persons.Where(one => one.Number == number.Reveal()) : ByNameAndDay(persons, query);
        var open = gate.Open(actor, PeopleActions.Read, today);
        var found = await persons.AsNoTracking().OrderBy(one => one.SortKey).ThenBy(one => one.Id).Take(Candidates)
            .Select(one => new { Person = one, IsOpen = open.Contains(one.Id) }).ToListAsync(cancellation);
        var ranked = found.Select(one => (one.Person, one.IsOpen, Rank: Rank(one.Person, query.Parts)))
            .Where(one => one.Rank is not null).OrderBy(one => one.Rank).ThenBy(one => one.Person.SortKey, StringComparer.Ordinal).ToList();
        return new([.. ranked.Take(Most).Select(one => PersonHit.Of(one.Person, one.IsOpen))], ranked.Count > Most || found.Count == Candidates);
    }

    IQueryable<Person> ByNameAndDay(IQueryable<Person> persons, PersonQuery query)
    {
        if (query.BirthDate is { } day)
        {
            persons = persons.Where(one => one.BirthDate == day || one.DueDate == day);
        }

        foreach (var part in query.Parts)
        {
            var (end, skeleton) = (part + "~", NameKey.Skeleton(part));
            // Between the part and its end: everything that begins with it, by the index.
            var ids = data.All<PersonName>()
                .Where(one => (string.Compare(one.Folded, part) >= 0 && string.Compare(one.Folded, end) < 0) || one.Skeleton == skeleton)
                .Select(one => one.PersonId);
            persons = persons.Where(one => ids.Contains(one.Id));
        }

        return persons;
    }

    /// <summary>0 when every part stands in the name; more the less alike; null when a part is like nothing in it.</summary>
    static int? Rank(Person person, IReadOnlyList<string> asked)
    {
        var parts = NameKey.Parts(person.Name);
        var sum = 0;
        foreach (var part in asked)
        {
            var best = parts.Select(own => own == part ? 0 : own.StartsWith(part, StringComparison.Ordinal) ? 1 : 1 + NameKey.Distance(own, part)).DefaultIfEmpty(99).Min();
            if (best > 2 + (part.Length / 3))
            {
                return null;
            }

            sum += best;
        }

        return sum;
    }
}
