using Langbenk.Access;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Bars;

/// <summary>Somebody whose number is registered anew is closed to whom she was closed to before: a second registration is no way around it.</summary>
sealed class SameNumber(IPeopleData data, IAccessData access)
{
    public async Task BarTheSame(Person person, DateOnly day, CancellationToken cancellation)
    {
        var (number, id) = (person.Number ?? "", person.Id);
        var same = data.All<Person>().Where(one => one.Number == number && one.Id != id).Select(one => one.Id);
        var mains = data.All<PersonAlias>().Where(one => same.Contains(one.PersonId)).Select(one => one.MainId).Concat(same);
        var all = data.All<PersonAlias>().Where(one => mains.Contains(one.MainId)).Select(one => one.PersonId).Concat(mains);
        var barred = access.Relations.Where(one => one.Resource == PeopleModule.Resource && one.Kind == RelationKind.Barred && (one.ValidTo == null || one.ValidTo >= day));
        var accounts = await barred.Where(one => all.Contains(one.ResourceId)).Select(one => one.HolderId).Distinct().ToListAsync(cancellation);
        var already = await barred.Where(one => one.ResourceId == id).Select(one => one.HolderId).ToListAsync(cancellation);
        already.AddRange(access.Relations.Local.Where(one => one.ResourceId == id && one.Kind == RelationKind.Barred).Select(one => one.HolderId));
        access.Relations.AddRange(accounts.Except(already).Select(one => Relation.Of(PeopleModule.Resource, id, RelationKind.Barred, one, day)));
    }
}
