using Langbenk.Kernel;
using Langbenk.Prevention.Examples;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Packages;

/// <summary>The examples of an edition: new ones added, known ones written anew, those it no longer has withdrawn.</summary>
sealed class ExampleShelf(IPreventionData data)
{
    public async Task<PackageChanges> Bring(
        IReadOnlyList<PackageExample> wanted, List<Guid> series, Guid package, DateOnly today, CancellationToken cancellation)
    {
        var had = await data.All<Example>().Where(one => one.PackageId != null && series.Contains(one.PackageId.Value)).ToListAsync(cancellation);
        foreach (var one in wanted)
        {
            var example = had.Find(before => before.OriginId == one.Id) ?? Begun(one);
            example.Write(PackageChecks.TextOf(one));
            example.Language = Languages.ParseOrDefault(one.Language);
            (example.PackageId, example.PublishedOn, example.WithdrawnOn) = (package, today, null);
        }

        var gone = had.Where(before => before.WithdrawnOn == null && wanted.All(one => one.Id != before.OriginId)).ToList();
        gone.ForEach(one => one.WithdrawnOn = today);
        var kept = wanted.Count(one => had.Exists(before => before.OriginId == one.Id));
        return new(wanted.Count - kept, kept, gone.Count);
    }

    Example Begun(PackageExample one)
    {
        var example = new Example { Id = Guid.CreateVersion7(), OriginId = one.Id, Status = ExampleStatus.Published };
        data.All<Example>().Add(example);
        return example;
    }
}
