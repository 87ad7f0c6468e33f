using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Networks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Packages;

/// <summary>An imported package with what of it is on the pages now.</summary>
public sealed class FindImported(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Found(
        ImportedPackage Package, IReadOnlyList<(Guid Id, string Title)> Examples, IReadOnlyList<(Guid Id, string Name)> Networks,
        IReadOnlyList<ImportedTerm> Terms);

    public async Task<Found?> Handle(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PackageActions.Read, today);
        var package = await data.All<ImportedPackage>().AsNoTracking().Where(one => one.Id == id && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (package is null)
        {
            return null;
        }

        var examples = await data.All<Example>().Where(one => one.PackageId == id && one.WithdrawnOn == null)
            .OrderBy(one => one.SortKey).Select(one => new { one.Id, one.Title }).ToListAsync(cancellation);
        var networks = await data.All<Network>().Where(one => one.PackageId == id && one.WithdrawnOn == null)
            .OrderBy(one => one.SortKey).Select(one => new { one.Id, one.Name }).ToListAsync(cancellation);
        var terms = await data.All<ImportedTerm>().AsNoTracking().Where(one => one.PackageId == id).OrderBy(one => one.SortKey).ToListAsync(cancellation);
        return new Found(package, [.. examples.Select(one => (one.Id, one.Title))], [.. networks.Select(one => (one.Id, one.Name))], terms);
    }
}
