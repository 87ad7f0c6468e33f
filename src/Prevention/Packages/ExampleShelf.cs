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
        var used = new HashSet<Guid>();
        foreach (var one in wanted)
        {
            // Two keys of one municipality may have brought it: the one that is here already first.
            var example = had.FindAll(before => before.OriginId == one.Id).OrderByDescending(before => before.PackageId == package).FirstOrDefault() ?? Begun(one);
            used.Add(example.Id);
            example.Write(PackageChecks.TextOf(one));
            example.Language = Languages.ParseOrDefault(one.Language);
            (example.PackageId, example.PublishedOn, example.WithdrawnOn) = (package, today, null);
        }

        var gone = had.Where(before => before.WithdrawnOn == null && !used.Contains(before.Id)).ToList();
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
