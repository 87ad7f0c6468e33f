using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Municipalities;

/// <summary>From a municipality to the one it has become, and back to those it was made of. What was decided there still holds for the inhabitants.</summary>
public sealed class FollowMunicipality(IOrganisationData data) : IOperation
{
    /// <summary>The one that stands today: with the number, or made of the last that had it. Null when there never was one.</summary>
    public async Task<Municipality?> Standing(string number, DateOnly today, CancellationToken cancellation = default)
    {
        var had = await data.Municipalities.AsNoTracking().Where(one => one.Number == number && one.ValidFrom <= today)
            .OrderByDescending(one => one.ValidFrom).ToListAsync(cancellation);
        if (had.Count == 0 || had.Exists(one => one.StandsOn(today)))
        {
            return had.Find(one => one.StandsOn(today));
        }

        var next = (await Steps(today, cancellation)).ToLookup(one => one.FromId, one => one.ToId);
        var line = Walk(had[0].Id, next);
        return await data.Municipalities.AsNoTracking().Where(one => line.Contains(one.Id) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .OrderBy(one => one.SortKey).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The municipality itself first, and all that have become (a part of) it by the day.</summary>
    public async Task<IReadOnlyList<Guid>> MadeOf(Guid municipality, DateOnly day, CancellationToken cancellation = default) =>
        Walk(municipality, (await Steps(day, cancellation)).ToLookup(one => one.ToId, one => one.FromId));

    /// <summary>Each that stands no more, and the one it has become.</summary>
    public async Task<IReadOnlyDictionary<Guid, Guid>> Became(DateOnly day, CancellationToken cancellation = default)
    {
        var next = (await Steps(day, cancellation)).ToLookup(one => one.FromId, one => one.ToId);
        return next.ToDictionary(group => group.Key, group => Walk(group.Key, next)[^1]);
    }

    /// <summary>A part that was split off takes nothing along.</summary>
    Task<List<MunicipalityChange>> Steps(DateOnly day, CancellationToken cancellation) => data.MunicipalityChanges.AsNoTracking()
        .Where(one => one.On <= day && one.Kind != MunicipalityChangeKind.Split).ToListAsync(cancellation);

    static List<Guid> Walk(Guid from, ILookup<Guid, Guid> next)
    {
        var (found, waiting) = (new List<Guid> { from }, new Queue<Guid>([from]));
        while (waiting.TryDequeue(out var id))
        {
            foreach (var to in next[id].Where(to => !found.Contains(to)))
            {
                found.Add(to);
                waiting.Enqueue(to);
            }
        }

        return found;
    }
}
