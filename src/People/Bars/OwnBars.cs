using Langbenk.Access;
using Langbenk.People.Families;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Bars;

/// <summary>
/// Whom an account is barred from, worked out anew from all that is said: everybody a tie points at, the near kin of whoever she
/// herself is, and all of them under every id they have, also where the number was registered anew. In whatever order it was written,
/// the rows come out the same; what no longer rests on anything falls. What is not saved yet counts.
/// </summary>
sealed class OwnBars(IPeopleData data, IAccessData access)
{
    static readonly List<Kin> Near = [.. Enum.GetValues<Kin>().Where(one => one.IsNear())];

    /// <summary>Something about these persons has changed: a number, a kinship, that two are one.</summary>
    public async Task FollowPersons(IReadOnlyCollection<Guid> persons, DateOnly day, CancellationToken cancellation)
    {
        var all = (await data.Same([.. persons], cancellation)).Values.SelectMany(one => one).Distinct().ToList();
        var numbers = (await data.Now<Person>(one => all.Contains(one.Id), cancellation)).Where(one => one.Number is not null).Select(one => one.Number).ToList();
        var pointed = (await data.Now<TiedPerson>(one => all.Contains(one.PersonId), cancellation)).ConvertAll(one => one.TieId);
        var tied = await data.Now<StaffTie>(one => numbers.Contains(one.Number) || pointed.Contains(one.Id), cancellation);
        var barred = await access.Relations.Where(one => one.Kind == RelationKind.Barred && all.Contains(one.ResourceId) && one.ValidTo == null)
            .Select(one => one.HolderId).ToListAsync(cancellation);
        await Follow([.. tied.Select(one => one.AccountId).Concat(barred).Distinct()], day, cancellation);
    }

    /// <summary>Whether somebody at work, wherever she works, is one of the two: then the other is closed to her by it.</summary>
    public async Task<bool> RestOn(Kinship kinship, CancellationToken cancellation)
    {
        var all = (await data.Same([kinship.PersonId, kinship.OtherId], cancellation)).Values.SelectMany(one => one).Distinct().ToList();
        return await data.All<StaffTie>().AnyAsync(tie => tie.IsSelf && tie.TakenBackOn == null
            && (data.All<Person>().Any(one => all.Contains(one.Id) && one.Number != null && one.Number == tie.Number)
                || data.All<TiedPerson>().Any(one => one.TieId == tie.Id && all.Contains(one.PersonId))), cancellation);
    }

    public async Task Follow(IReadOnlyCollection<Guid> accounts, DateOnly day, CancellationToken cancellation)
    {
        if (accounts.Count == 0)
        {
            return;
        }

        var (ids, wanted) = (accounts.ToList(), await Wanted([.. accounts], cancellation));
        var keys = ids.ConvertAll(one => Relation.KeyOf(RelationKind.Barred, one));
        await access.Relations.Where(one => one.Resource == PeopleModule.Resource && keys.Contains(one.Key) && one.ValidTo == null).LoadAsync(cancellation);
        var rows = access.Relations.Local.Where(one => one.Resource == PeopleModule.Resource && keys.Contains(one.Key) && one.ValidTo is null).ToList();
        foreach (var row in rows.Where(one => !wanted.Contains((one.HolderId, one.ResourceId))))
        {
            row.ValidTo = day.AddDays(-1);
        }

        wanted.ExceptWith(rows.Select(one => (one.HolderId, one.ResourceId)));
        foreach (var (account, person) in wanted)
        {
            access.Relations.Add(Relation.Of(PeopleModule.Resource, person, RelationKind.Barred, account, day));
        }
    }

    async Task<HashSet<(Guid Account, Guid Person)>> Wanted(List<Guid> accounts, CancellationToken cancellation)
    {
        var ties = await data.Now<StaffTie>(one => accounts.Contains(one.AccountId) && one.TakenBackOn == null, cancellation);
        var pointed = await Pointed(ties, cancellation);
        var same = await data.Same([.. pointed.Select(one => one.Person).Distinct()], cancellation);
        var all = pointed.SelectMany(one => same[one.Person].Select(id => (one.Tie, Person: id))).ToList();
        var selves = all.Where(one => one.Tie.IsSelf).Select(one => one.Person).Distinct().ToList();
        var kin = await data.Now<Kinship>(one => one.TakenBackOn == null && Near.Contains(one.Kin) && (selves.Contains(one.PersonId) || selves.Contains(one.OtherId)), cancellation);
        var near = all.Where(one => one.Tie.IsSelf).SelectMany(one => kin
            .Where(row => row.PersonId == one.Person || row.OtherId == one.Person)
            .Select(row => (one.Tie.AccountId, Person: row.PersonId == one.Person ? row.OtherId : row.PersonId))).ToList();
        var others = await data.Same([.. near.Select(one => one.Person).Distinct()], cancellation);
        return [.. all.Select(one => (one.Tie.AccountId, one.Person)), .. near.SelectMany(one => others[one.Person].Select(id => (one.AccountId, id)))];
    }

    /// <summary>Who has the number now is remembered, and who has the same as somebody pointed at: they stay tied when it changes.</summary>
    async Task<List<(StaffTie Tie, Guid Person)>> Pointed(List<StaffTie> ties, CancellationToken cancellation)
    {
        var (ids, numbers) = (ties.ConvertAll(one => one.Id), ties.Where(one => one.Number is not null).Select(one => one.Number).ToList());
        var pointed = (await data.Now<TiedPerson>(one => ids.Contains(one.TieId), cancellation)).Select(one => (one.TieId, one.PersonId)).ToHashSet();
        var named = pointed.Select(one => one.PersonId).ToList();
        var theirs = await data.Now<Person>(one => named.Contains(one.Id) && one.Number != null, cancellation);
        numbers.AddRange(theirs.Select(one => one.Number));
        var persons = await data.Now<Person>(one => one.Number != null && numbers.Contains(one.Number), cancellation);
        foreach (var tie in ties)
        {
            var hers = theirs.Where(one => pointed.Contains((tie.Id, one.Id))).Select(one => one.Number).Append(tie.Number).ToList();
            foreach (var person in persons.Where(one => hers.Contains(one.Number) && pointed.Add((tie.Id, one.Id))))
            {
                data.All<TiedPerson>().Add(new TiedPerson { TieId = tie.Id, PersonId = person.Id });
            }
        }

        return [.. pointed.Select(one => (ties.Find(tie => tie.Id == one.TieId)!, one.PersonId))];
    }
}
