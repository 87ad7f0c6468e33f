using Langbenk.Access;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Merging;

/// <summary>
/// A merge opens nothing inside other services. Where another service knows both, or knows the one and was told something of the other, who worked with one of them only is kept out until her
/// leader has said that she works with the child: else a leader elsewhere would open to her what colleagues wrote. The caller saves.
/// </summary>
sealed class HoldWorkers(IPeopleData data, IAccessData access)
{
    /// <param name="known">What services were told something of whom.</param>
    public async Task Hold(IReadOnlyList<Guid> some, IReadOnlyList<Guid> others, IReadOnlyList<(Guid Service, Guid Person)> known, Guid alias, Guid by, DateOnly today, CancellationToken cancellation)
    {
        List<Guid> all = [.. some, .. others];
        var rows = await access.Relations.Where(one => one.Resource == PeopleModule.Resource && all.Contains(one.ResourceId)
            && (one.Kind == RelationKind.Works || one.Kind == RelationKind.Emergency || one.Kind == RelationKind.Member)
            && (one.ValidTo == null || one.ValidTo >= today)).ToListAsync(cancellation);
        var waiting = await data.All<WaitingWorker>().Where(one => all.Contains(one.PersonId) && one.EndedOn == null).ToListAsync(cancellation);
        foreach (var (place, ids) in rows.Where(one => one.Kind == RelationKind.Member && one.HolderId != by).GroupBy(one => one.HolderId).Select(of => (of.Key, of.Select(one => one.ResourceId).Concat(known.Where(one => one.Service == of.Key).Select(one => one.Person)).ToList())))
        {
            if (AreOnBoth(ids, some, others))
            {
                HoldAt(place, [.. rows.Where(one => IsAt(one, place))], [.. waiting.Where(one => one.ServiceId == place)], (some, others), alias, today);
            }
        }
    }

    void HoldAt(Guid place, List<Relation> rows, List<WaitingWorker> waiting, (IReadOnlyList<Guid> Some, IReadOnlyList<Guid> Others) sides, Guid alias, DateOnly today)
    {
        foreach (var of in rows.GroupBy(one => one.HolderId))
        {
            var works = of.Where(one => one.Kind == RelationKind.Works).Select(one => one.ResourceId).ToList();
            if (AreOnBoth(works, sides.Some, sides.Others) && !waiting.Exists(one => one.AccountId == of.Key))
            {
                continue;
            }

            // At once: a row that holds today would leave the door open until midnight.
            of.ToList().ForEach(one => one.ValidTo = today.AddDays(-1));
            Wait(works, place, of.Key, alias, today);
        }

        foreach (var of in waiting.GroupBy(one => one.AccountId))
        {
            Wait(of.Select(one => one.PersonId), place, of.Key, alias, today);
        }
    }

    void Wait(IEnumerable<Guid> persons, Guid place, Guid account, Guid alias, DateOnly today)
    {
        foreach (var person in persons.Distinct())
        {
            data.All<WaitingWorker>().Add(new WaitingWorker { Id = Guid.CreateVersion7(), PersonId = person, ServiceId = place, AccountId = account, AliasId = alias, On = today });
        }
    }

    /// <summary>They were two: who waits for nothing else works again with the one she worked with.</summary>
    public async Task LetGo(Guid alias, DateOnly today, CancellationToken cancellation)
    {
        var waiting = await data.All<WaitingWorker>().Where(one => one.AliasId == alias && one.EndedOn == null).ToListAsync(cancellation);
        var persons = waiting.ConvertAll(one => one.PersonId);
        var rest = await data.All<WaitingWorker>().AsNoTracking().Where(one => one.AliasId != alias && one.EndedOn == null && persons.Contains(one.PersonId)).ToListAsync(cancellation);
        foreach (var one in waiting)
        {
            one.EndedOn = today;
            if (!rest.Exists(other => (other.PersonId, other.ServiceId, other.AccountId) == (one.PersonId, one.ServiceId, one.AccountId)))
            {
                access.Relations.Add(Relation.OfStaff(PeopleModule.Resource, one.PersonId, RelationKind.Works, one.AccountId, one.ServiceId, today));
            }
        }
    }

    static bool AreOnBoth(List<Guid> ids, IReadOnlyList<Guid> some, IReadOnlyList<Guid> others) => ids.Exists(some.Contains) && ids.Exists(others.Contains);

    static bool IsAt(Relation row, Guid place) => row.Kind != RelationKind.Member && row.Key == Relation.KeyOf(row.Kind, row.HolderId, place);
}
