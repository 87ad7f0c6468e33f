using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Packages;

/// <summary>What has gone out and come in. A package that waits is shown by its publisher and fingerprint, never by its content.</summary>
public sealed class ListPackages(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    const int Most = 100;

    public sealed record Waiting(Guid Id, string MunicipalityNumber, string MunicipalityName, string Fingerprint, bool KnownUnderAnotherKey, DateOnly ReceivedOn)
    {
        /// <summary>The name that the same key was confirmed under; null when it is new.</summary>
        public string? ConfirmedAs { get; init; }

        /// <summary>It says that it is from a municipality that works in this installation.</summary>
        public bool IsFromHere { get; init; }
    }

    public async Task<IReadOnlyList<ExportedPackage>> Exported(Actor actor, CancellationToken cancellation = default)
    {
        var places = PackageActions.Export.ScopesOf(actor);
        return await data.All<ExportedPackage>().AsNoTracking().Where(one => places.Contains(one.MunicipalityId))
            .OrderByDescending(one => one.Id).Take(Most).ToListAsync(cancellation);
    }

    public async Task<(ExportedPackage Package, byte[] Content)?> Download(Actor actor, Guid id, CancellationToken cancellation = default)
    {
        var places = PackageActions.Export.ScopesOf(actor);
        var found = await (
            from package in data.All<ExportedPackage>().AsNoTracking().Where(one => one.Id == id && places.Contains(one.MunicipalityId))
            join content in data.All<ExportedPackageContent>() on package.Id equals content.PackageId
            select new { package, content.Content }).SingleOrDefaultAsync(cancellation);
        return found is null ? null : (found.package, found.Content);
    }

    public async Task<IReadOnlyList<ImportedPackage>> Imported(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PackageActions.Read, today);
        return await data.All<ImportedPackage>().AsNoTracking().Where(one => open.Contains(one.Id))
            .OrderByDescending(one => one.Id).Take(Most).ToListAsync(cancellation);
    }

    public async Task<IReadOnlyList<Waiting>> WaitingFor(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PackageActions.Trust, today);
        return await Seen(data.All<WaitingPackage>().Where(one => open.Contains(one.Id))).Take(Most).ToListAsync(cancellation);
    }

    public Task<Waiting?> OneWaiting(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PackageActions.Trust, today);
        return Seen(data.All<WaitingPackage>().Where(one => one.Id == id && open.Contains(one.Id))).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The words other municipalities have agreed on, with whose they are.</summary>
    public async Task<IReadOnlyList<(ImportedTerm Term, string Publisher)>> Terms(CancellationToken cancellation = default)
    {
        var rows = await (
            from term in data.All<ImportedTerm>().AsNoTracking()
            join package in data.All<ImportedPackage>() on term.PackageId equals package.Id
            orderby term.SortKey, term.Id
            select new { term, package.MunicipalityName }).Take(PackageFile.MostItems).ToListAsync(cancellation);
        return [.. rows.Select(row => (row.term, row.MunicipalityName))];
    }

    IQueryable<Waiting> Seen(IQueryable<WaitingPackage> packages) => packages.OrderBy(one => one.Id).Select(one => new Waiting(
        one.Id, one.MunicipalityNumber, one.MunicipalityName, one.Fingerprint, one.KnownUnderAnotherKey, one.ReceivedOn)
    {
        ConfirmedAs = data.All<TrustedPublisher>().Where(known => known.Fingerprint == one.Fingerprint && known.MunicipalityNumber == one.MunicipalityNumber && known.EndedOn == null)
            .Select(known => known.MunicipalityName).FirstOrDefault(),
        IsFromHere = organisation.Municipalities.Any(here => here.Number == one.MunicipalityNumber),
    });
}
