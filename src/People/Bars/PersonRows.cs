using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Bars;

/// <summary>The relation rows of a person, in the words of this module.</summary>
sealed class PersonRows(IPeopleData data, IAccessData access)
{
    /// <summary>The service has to do with her, and the one who says so works with her.</summary>
    public void Begin(Guid person, Guid service, Actor actor, DateOnly day)
    {
        access.Relations.Add(Relation.Of(PeopleModule.Resource, person, RelationKind.Member, service, day));
        access.Relations.Add(Relation.OfStaff(PeopleModule.Resource, person, RelationKind.Works, actor.AccountId, service, day));
    }

    public void Bar(Guid person, Guid account, DateOnly day) =>
        access.Relations.Add(Relation.Of(PeopleModule.Resource, person, RelationKind.Barred, account, day));

    /// <summary>Closes a person to whoever has said that this number is hers, or her family's.</summary>
    public async Task BarThoseTiedTo(Guid person, string? number, DateOnly day, CancellationToken cancellation)
    {
        if (number is null)
        {
            return;
        }

        foreach (var account in await data.All<StaffTie>().Where(one => one.Number == number).Select(one => one.AccountId).Distinct().ToListAsync(cancellation))
        {
            if (!await IsBarred(person, account, cancellation))
            {
                Bar(person, account, day);
            }
        }
    }

    /// <summary>Who is near to somebody that works here is closed to her too.</summary>
    public async Task BarKin(Guid person, Guid other, DateOnly day, CancellationToken cancellation)
    {
        foreach (var (self, near) in new[] { (person, other), (other, person) })
        {
            var accounts = await (from tie in data.All<StaffTie>()
                                  join one in data.All<Persons.Person>() on tie.Number equals one.Number
                                  where tie.IsSelf && one.Id == self
                                  select tie.AccountId).Distinct().ToListAsync(cancellation);
            foreach (var account in accounts)
            {
                if (!await IsBarred(near, account, cancellation))
                {
                    Bar(near, account, day);
                }
            }
        }
    }

    public Task<bool> IsBarred(Guid person, Guid account, CancellationToken cancellation)
    {
        var key = Relation.KeyOf(RelationKind.Barred, account);
        return access.Relations.AnyAsync(one => one.Resource == PeopleModule.Resource && one.ResourceId == person && one.Key == key, cancellation);
    }
}
