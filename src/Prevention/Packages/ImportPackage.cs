using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Packages;

/// <summary>
/// Takes a package from another installation: all of it or nothing. From a publisher nobody here has confirmed it is kept aside
/// until someone has.
/// </summary>
public sealed class ImportPackage(IPreventionData data, IAccessData access, IPackageKeys keys, PackageShelf shelf) : IOperation
{
    public sealed record Input(Actor Actor, Guid Municipality, ReadOnlyMemory<byte> Bytes, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Imported(ImportedPackage Package, PackageChanges Changes) : Result;

        /// <summary>The same package was imported before; nothing has changed.</summary>
        public sealed record Already(ImportedPackage Package) : Result;

        /// <summary>Kept aside until someone has confirmed the publisher.</summary>
        public sealed record Waits(Guid WaitingId, Problem Problem) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!PackageActions.Import.MayIn(input.Actor, input.Municipality))
        {
            return new Result.Refused(PackageProblems.NoPlace);
        }

        if (input.Bytes.IsEmpty)
        {
            return new Result.Refused(PackageProblems.NoFile);
        }

        switch (ReadPackage.From(input.Bytes))
        {
            case ReadPackage.Result.Refused refused:
                return new Result.Refused(refused.Problem);
            case ReadPackage.Result.Read read when read.Fingerprint == KeyFingerprint.Of(keys.PublicKey.Span):
                return new Result.Refused(PackageProblems.OwnPackage);
            case ReadPackage.Result.Read read when read.Content.CreatedOn > input.Today:
                return new Result.Refused(PackageProblems.MadeLater);
            case ReadPackage.Result.Read read when await IsTrusted(read, cancellation):
                return await Import(input, read, cancellation);
            case ReadPackage.Result.Read read:
                return await SetAside(input, read, cancellation);
            default:
                throw new InvalidOperationException("A package is read or refused.");
        }
    }

    /// <summary>The key, the number and the name that somebody here has confirmed.</summary>
    Task<bool> IsTrusted(ReadPackage.Result.Read read, CancellationToken cancellation)
    {
        var (fingerprint, number, name) = (read.Fingerprint.Value, read.Content.Publisher.MunicipalityNumber, read.Content.Publisher.MunicipalityName);
        return data.All<TrustedPublisher>().AnyAsync(
            one => one.Fingerprint == fingerprint && one.MunicipalityNumber == number && one.MunicipalityName == name && one.EndedOn == null, cancellation);
    }

    async Task<Result> Import(Input input, ReadPackage.Result.Read read, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        var placed = await shelf.Place(read, id, input.Actor.AccountId, input.Today, cancellation: cancellation);
        if (placed is PackageShelf.Placed.Fresh added)
        {
            if (added.Package.Id == id)
            {
                access.Relations.Add(Relation.Of(PackageActions.Resource, id, RelationKind.Lead, input.Municipality, input.Today));
            }

            return await shelf.Saved(cancellation) ? new Result.Imported(added.Package, added.Changes) : new Result.Refused(PackageProblems.ImportOvertaken);
        }

        return placed is PackageShelf.Placed.Already already
            ? new Result.Already(already.Package)
            : new Result.Refused(((PackageShelf.Placed.Refused)placed).Problem);
    }

    async Task<Result> SetAside(Input input, ReadPackage.Result.Read read, CancellationToken cancellation)
    {
        var publisher = read.Content.Publisher;
        var known = await data.All<TrustedPublisher>().Where(one => one.MunicipalityNumber == publisher.MunicipalityNumber && one.EndedOn == null)
            .Select(one => one.Fingerprint).ToListAsync(cancellation);
        var anotherKey = known.Exists(one => one != publisher.Fingerprint);
        var problem = anotherKey ? PackageProblems.PublisherChangedKey : known.Count > 0 ? PackageProblems.PublisherChangedName : PackageProblems.UnknownPublisher;
        var open = access.Relations.Where(one =>
            one.Resource == PackageActions.Resource && one.HolderId == input.Municipality && one.ValidTo == null).Select(one => one.ResourceId);
        var waits = await data.All<WaitingPackage>().Where(one => one.Digest == read.Digest && open.Contains(one.Id)).Select(one => (Guid?)one.Id)
            .FirstOrDefaultAsync(cancellation);
        if (waits is { } already)
        {
            return new Result.Waits(already, problem);
        }

        await ForgetOld(input.Today, cancellation);
        var waiting = new WaitingPackage
        {
            Id = Guid.CreateVersion7(),
            Fingerprint = publisher.Fingerprint,
            MunicipalityNumber = publisher.MunicipalityNumber,
            MunicipalityName = publisher.MunicipalityName,
            KnownUnderAnotherKey = anotherKey,
            Digest = read.Digest,
            Content = input.Bytes.ToArray(),
            ReceivedOn = input.Today,
            ReceivedById = input.Actor.AccountId,
        };
        data.All<WaitingPackage>().Add(waiting);
        access.Relations.Add(Relation.Of(PackageActions.Resource, waiting.Id, RelationKind.Lead, input.Municipality, input.Today));
        await data.SaveChangesAsync(cancellation);
        return new Result.Waits(waiting.Id, problem);
    }

    async Task ForgetOld(DateOnly today, CancellationToken cancellation)
    {
        var oldest = today.AddDays(-WaitingPackage.DaysKept);
        data.All<WaitingPackage>().RemoveRange(await data.All<WaitingPackage>().Where(one => one.ReceivedOn < oldest).ToListAsync(cancellation));
    }
}
