using System.Linq.Expressions;
using Langbenk.Access;
using Langbenk.People.Families;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Bars;

/// <summary>
/// Whom an account is barred from, worked out anew from all that is said: everybody a tie points at, the near kin of whoever she
/// herself is, and all of them under every id they have. In whatever order it was written, the rows come out the same; what no longer
/// rests on anything falls. What is not saved yet counts.
/// </summary>
sealed class OwnBars(IPeopleData data, IAccessData access)
{
    static readonly List<Kin> Near = [.. Enum.GetValues<Kin>().Where(one => one.IsNear())];

    /// <summary>Something about these persons has changed: a number, a kinship, that two are one.</summary>
    public async Task FollowPersons(IReadOnlyCollection<Guid> persons, DateOnly day, CancellationToken cancellation)
    {
        var all = (await Same([.. persons], cancellation)).Values.SelectMany(one => one).Distinct().ToList();
        var numbers = (await Now<Person>(one => all.Contains(one.Id), cancellation)).Where(one => one.Number is not null).Select(one => one.Number).ToList();
        var pointed = (await Now<TiedPerson>(one => all.Contains(one.PersonId), cancellation)).ConvertAll(one => one.TieId);
        var tied = await Now<StaffTie>(one => numbers.Contains(one.Number) || pointed.Contains(one.Id), cancellation);
        var barred = await access.Relations.Where(one => one.Kind == RelationKind.Barred && all.Contains(one.ResourceId) && one.ValidTo == null)
            .Select(one => one.HolderId).ToListAsync(cancellation);
        await Follow([.. tied.Select(one => one.AccountId).Concat(barred).Distinct()], day, cancellation);
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
        var ties = await Now<StaffTie>(one => accounts.Contains(one.AccountId) && one.TakenBackOn == null, cancellation);
        var pointed = await Pointed(ties, cancellation);
        var same = await Same([.. pointed.Select(one => one.Person).Distinct()], cancellation);
        var all = pointed.SelectMany(one => same[one.Person].Select(id => (one.Tie, Person: id))).ToList();
        var selves = all.Where(one => one.Tie.IsSelf).Select(one => one.Person).Distinct().ToList();
        var kin = await Now<Kinship>(one => one.TakenBackOn == null && Near.Contains(one.Kin) && (selves.Contains(one.PersonId) || selves.Contains(one.OtherId)), cancellation);
        var near = all.Where(one => one.Tie.IsSelf).SelectMany(one => kin
            .Where(row => row.PersonId == one.Person || row.OtherId == one.Person)
            .Select(row => (one.Tie.AccountId, Person: row.PersonId == one.Person ? row.OtherId : row.PersonId))).ToList();
        var others = await Same([.. near.Select(one => one.Person).Distinct()], cancellation);
        return [.. all.Select(one => (one.Tie.AccountId, one.Person)), .. near.SelectMany(one => others[one.Person].Select(id => (one.AccountId, id)))];
    }

    /// <summary>Who has the number now is remembered: she stays tied when it changes.</summary>
    async Task<List<(StaffTie Tie, Guid Person)>> Pointed(List<StaffTie> ties, CancellationToken cancellation)
    {
        var (ids, numbers) = (ties.ConvertAll(one => one.Id), ties.Where(one => one.Number is not null).Select(one => one.Number).ToList());
        var pointed = (await Now<TiedPerson>(one => ids.Contains(one.TieId), cancellation)).Select(one => (one.TieId, one.PersonId)).ToHashSet();
        var persons = await Now<Person>(one => one.Number != null && numbers.Contains(one.Number), cancellation);
        foreach (var (tie, person) in ties.SelectMany(tie => persons.Where(one => one.Number == tie.Number).Select(one => (tie.Id, one.Id))).Where(pointed.Add))
        {
            data.All<TiedPerson>().Add(new TiedPerson { TieId = tie, PersonId = person });
        }

        return [.. pointed.Select(one => (ties.Find(tie => tie.Id == one.TieId)!, one.PersonId))];
    }

    /// <summary>Every id of the same person, for each.</summary>
    async Task<Dictionary<Guid, List<Guid>>> Same(List<Guid> ids, CancellationToken cancellation)
    {
        var mine = await Now<PersonAlias>(one => ids.Contains(one.PersonId), cancellation);
        var main = ids.ToDictionary(id => id, id => mine.Find(one => one.PersonId == id)?.MainId ?? id);
        var mains = main.Values.Distinct().ToList();
        var all = await Now<PersonAlias>(one => mains.Contains(one.MainId), cancellation);
        return main.ToDictionary(one => one.Key, one => (List<Guid>)[one.Value, .. all.Where(alias => alias.MainId == one.Value).Select(alias => alias.PersonId)]);
    }

    /// <summary>As it will be when this is saved.</summary>
    async Task<List<T>> Now<T>(Expression<Func<T, bool>> which, CancellationToken cancellation)
        where T : class, IPeopleEntity
    {
        await data.All<T>().Where(which).LoadAsync(cancellation);
        return [.. data.All<T>().Local.Where(which.Compile())];
    }
}
