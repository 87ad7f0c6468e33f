using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Work;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Places;

/// <summary>
/// Makes the relations of a thing what they are to be from a day on, in the caller's save: those no longer wanted end the day
/// before, those missing begin. A municipality is a member through each service that works for it.
/// </summary>
public sealed class RenewRelations(IAccessData access, IWorkData work, FindPlaces places) : IOperation
{
    public sealed record Wanted(RelationKind Kind, Guid HolderId, bool AtService, DateOnly? ValidTo = null);

    public async Task WithTheNextSave(
        string resource, Guid id, IReadOnlyCollection<Wanted> wanted, DateOnly day, CancellationToken cancellation = default)
    {
        var services = wanted.Where(one => one.AtService).Select(one => one.HolderId).Distinct().ToList();
        var municipalities = await places.MunicipalitiesOf(services, day, cancellation);
        var all = wanted
            .Concat(wanted.Where(one => one.AtService)
                .SelectMany(one => municipalities[one.HolderId].Select(to => new Wanted(RelationKind.Member, to, false, one.ValidTo))))
            .GroupBy(one => Relation.KeyOf(one.Kind, one.HolderId))
            .ToDictionary(group => group.Key, group => (group.First(), LastDay(group.Select(one => one.ValidTo))));
        var stored = await access.Relations
            .Where(one => one.Resource == resource && one.ResourceId == id && (one.ValidTo == null || one.ValidTo >= day))
            .ToListAsync(cancellation);
        // Whoever still has something to do there must find the way to it.
        var busy = await work.Tasks.Where(one => one.Resource == resource && one.ResourceId == id && one.DoneOn == null)
            .Select(one => one.HolderId).Distinct().ToListAsync(cancellation);
        foreach (var relation in stored)
        {
            if (all.Remove(relation.Key, out var kept))
            {
                relation.ValidTo = kept.Item2;
            }
            else if (relation.Kind == RelationKind.Member && busy.Contains(relation.HolderId))
            {
                relation.ValidTo = null;
            }
            else if (relation.ValidFrom < day)
            {
                relation.ValidTo = day.AddDays(-1);
            }
            else
            {
                access.Relations.Remove(relation);
            }
        }

        foreach (var (one, last) in all.Values)
        {
            var relation = Relation.Of(resource, id, one.Kind, one.HolderId, day);
            relation.ValidTo = last;
            access.Relations.Add(relation);
        }
    }

    static DateOnly? LastDay(IEnumerable<DateOnly?> days)
    {
        var all = days.ToList();
        return all.Contains(null) ? null : all.Max();
    }
}
