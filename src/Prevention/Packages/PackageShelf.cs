using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Packages;

/// <summary>How many things an edition added, wrote anew and took away.</summary>
public sealed record PackageChanges(int Added, int Changed, int Gone);

/// <summary>Puts a package that is read and trusted among the others of its publisher; the caller saves, so that it is all or nothing.</summary>
public sealed class PackageShelf(IPreventionData data) : IOperation
{
    (string Fingerprint, string Number, bool TakesOver) _publisher;
    IReadOnlyList<(Guid Id, int Version)> _known = [];

    public abstract record Placed
    {
        Placed() { }

        public sealed record Fresh(ImportedPackage Package, PackageChanges Changes) : Placed;

        public sealed record Already(ImportedPackage Package) : Placed;

        public sealed record Refused(Problem Problem) : Placed;
    }

    /// <param name="takesOver">The key is confirmed as the municipality's: what came under another of its keys is replaced.</param>
    public async Task<Placed> Place(
        ReadPackage.Result.Read read, Guid id, Guid by, DateOnly today, bool takesOver = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        var publisher = read.Content.Publisher;
        _publisher = (publisher.Fingerprint, publisher.MunicipalityNumber, takesOver);
        _known = await Known(cancellation);
        var all = await data.All<ImportedPackage>()
            .Where(one => one.MunicipalityNumber == publisher.MunicipalityNumber && (takesOver || one.Fingerprint == publisher.Fingerprint))
            .ToListAsync(cancellation);
        var earlier = all.FindAll(one => one.Fingerprint == publisher.Fingerprint);
        var same = earlier.Find(one => one.Edition == read.Content.Edition);
        if (Answer(read, earlier, same) is { } answer)
        {
            return answer;
        }

        all.Where(one => one.Status == PackageStatus.Current).ToList().ForEach(one => one.Status = PackageStatus.Replaced);
        var package = same ?? Begun(read, id, by, today);
        (package.Status, package.ImportedOn, package.ImportedById) = (PackageStatus.Current, today, by);
        var series = all.Select(one => one.Id).ToList();
        var examples = await new ExampleShelf(data).Bring(read.Content.Examples, series, package.Id, today, cancellation);
        var networks = await new NetworkShelf(data).Bring(read.Content.Networks, series, package.Id, today, cancellation);
        var terms = await BringTerms(read.Content.Terms, series, package.Id, cancellation);
        return new Placed.Fresh(package, new(
            examples.Added + networks.Added + terms.Added, examples.Changed + networks.Changed + terms.Changed,
            examples.Gone + networks.Gone + terms.Gone));
    }

    /// <summary>False when another import from the same publisher was stored in the same moment; nothing is stored then.</summary>
    public async Task<bool> Saved(CancellationToken cancellation = default)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException)
        {
            if ((await Known(cancellation)).SequenceEqual(_known))
            {
                throw;
            }

            return false;
        }
    }

    /// <summary>What is stored of the publisher: its editions, and that it is trusted.</summary>
    async Task<IReadOnlyList<(Guid Id, int Version)>> Known(CancellationToken cancellation)
    {
        var (fingerprint, number, every) = _publisher;
        var editions = await data.All<ImportedPackage>().Where(one => (every || one.Fingerprint == fingerprint) && one.MunicipalityNumber == number)
            .OrderBy(one => one.Id).Select(one => new { one.Id, one.Version }).ToListAsync(cancellation);
        var trusted = await data.All<TrustedPublisher>().Where(one => (every || one.Fingerprint == fingerprint) && one.MunicipalityNumber == number)
            .OrderBy(one => one.Fingerprint).Select(one => one.Version).ToListAsync(cancellation);
        return [.. editions.Select(one => (one.Id, one.Version)), .. trusted.Select(version => (Guid.Empty, version))];
    }

    static Placed? Answer(ReadPackage.Result.Read read, List<ImportedPackage> earlier, ImportedPackage? same) => same switch
    {
        _ when earlier.Exists(one => one.Status == PackageStatus.Current && one.Edition > read.Content.Edition) =>
            new Placed.Refused(PackageProblems.OlderEdition),
        not null when same.Digest != read.Digest => new Placed.Refused(PackageProblems.SameEditionOtherContent),
        { Status: PackageStatus.Current } => new Placed.Already(same),
        _ => null,
    };

    ImportedPackage Begun(ReadPackage.Result.Read read, Guid id, Guid by, DateOnly today)
    {
        var package = new ImportedPackage
        {
            Id = id,
            Fingerprint = read.Fingerprint.Value,
            MunicipalityNumber = read.Content.Publisher.MunicipalityNumber,
            MunicipalityName = read.Content.Publisher.MunicipalityName,
            Edition = read.Content.Edition,
            CreatedOn = read.Content.CreatedOn,
            Digest = read.Digest,
            ImportedOn = today,
            ImportedById = by,
            Status = PackageStatus.Current,
            Examples = read.Content.Examples.Count,
            Terms = read.Content.Terms.Count,
            Networks = read.Content.Networks.Count,
        };
        data.All<ImportedPackage>().Add(package);
        return package;
    }

    async Task<PackageChanges> BringTerms(IReadOnlyList<PackageTerm> terms, List<Guid> series, Guid package, CancellationToken cancellation)
    {
        var old = await data.All<ImportedTerm>().Where(one => series.Contains(one.PackageId)).ToListAsync(cancellation);
        data.All<ImportedTerm>().RemoveRange(old);
        data.All<ImportedTerm>().AddRange(terms.Select(one => new ImportedTerm
        {
            Id = Guid.CreateVersion7(),
            PackageId = package,
            Word = one.Word.Trim(),
            SortKey = SortKey.Of(one.Word),
            Definition = one.Definition.Trim(),
            Source = one.Source.Trim(),
        }));
        var kept = terms.Count(one => old.Exists(before => before.Word == one.Word.Trim()));
        return new(terms.Count - kept, kept, old.Count - kept);
    }
}
