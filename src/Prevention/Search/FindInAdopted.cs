using System.Collections.Concurrent;
using Langbenk.Kernel;
using Langbenk.Prevention.Plans.Adoptions;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Search;

/// <summary>
/// What stands inside the plans that councils have adopted, for everyone. A frozen text never changes: its words are read from storage
/// once, and kept for as long as the program runs.
/// </summary>
public sealed class FindInAdopted(IPreventionData data) : IOperation
{
    /// <summary>More councils than one installation has; beyond it the titles are searched all the same.</summary>
    const int MostRead = 100;
    const int MostKept = 300;

    static readonly ConcurrentDictionary<Guid, IReadOnlyList<Part>> Kept = new();

    /// <summary>The part in which the words stand best.</summary>
    internal sealed record Hit(string Key, string Title, double Fit);

    sealed record Part(string Key, string Title, IReadOnlySet<string> Words);

    internal async Task<IReadOnlyDictionary<(Guid Plan, Guid Municipality), Hit>> Handle(
        IReadOnlyList<ReadAdoptions.PublicRow> adopted, SearchWords words, Language language, CancellationToken cancellation)
    {
        var rows = adopted.Take(MostRead).ToList();
        Guid[] plans = [.. rows.Select(one => one.PlanId).Distinct()];
        var versions = await data.All<PlanVersion>().Where(one => one.MunicipalityId != null && plans.Contains(one.PlanId)).OrderByDescending(one => one.Id)
            .Select(one => new { one.Id, one.PlanId, one.MunicipalityId }).ToListAsync(cancellation);
        var newest = versions.GroupBy(one => (one.PlanId, one.MunicipalityId!.Value)).ToDictionary(group => group.Key, group => group.First().Id);
        await Keep([.. rows.Select(one => newest.GetValueOrDefault((one.PlanId, one.MunicipalityId))).Where(id => id != Guid.Empty)], cancellation);

        var hits = new Dictionary<(Guid, Guid), Hit>();
        foreach (var row in rows)
        {
            var parts = Kept.GetValueOrDefault(newest.GetValueOrDefault((row.PlanId, row.MunicipalityId))) ?? [];
            var best = parts.Select(part => (part, Fit: words.FitBody($"{row.Title} {row.Place}", part.Words))).DefaultIfEmpty().MaxBy(one => one.Fit);
            if (best.Fit > 0)
            {
                hits[(row.PlanId, row.MunicipalityId)] = new(best.part.Key, FindInTexts.PartTitle(best.part.Key.Replace("del-", "", StringComparison.Ordinal), best.part.Title, language), best.Fit);
            }
        }

        return hits;
    }

    async Task Keep(Guid[] versions, CancellationToken cancellation)
    {
        Guid[] unread = [.. versions.Where(id => !Kept.ContainsKey(id))];
        if (unread.Length == 0)
        {
            return;
        }

        if (Kept.Count > MostKept)
        {
            Kept.Clear();
        }

        // Those that were kept a moment ago are read again when the shelf was emptied just now.
        unread = [.. versions.Where(id => !Kept.ContainsKey(id))];
        foreach (var one in await data.All<PlanVersion>().Where(one => unread.Contains(one.Id)).Select(one => new { one.Id, one.Content }).ToListAsync(cancellation))
        {
            Kept[one.Id] = Parts(FrozenPlan.Read(one.Content));
        }
    }

    static IReadOnlyList<Part> Parts(FrozenPlan plan) =>
    [
        .. plan.Sections.GroupBy(one => one.Key).Select(group => new Part(
            "del-" + group.Key, group.First().Title, SearchWords.BodyOf([.. group.Select(one => one.Text), .. group.Select(one => one.Title)]))),
        new("maal", "", SearchWords.BodyOf([.. plan.Goals.SelectMany(one => new[] { one.Text, one.Change, one.Effect })])),
    ];
}
