using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Packages;

/// <summary>
/// Someone has compared the fingerprint with the municipality: the publisher is trusted from now on, and the package that waited is
/// imported, in one transaction. Or it is declined, and nothing is left of it.
/// </summary>
public sealed class ConfirmPublisher(IPreventionData data, AccessGate gate, PackageShelf shelf) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Imported(ImportedPackage Package, PackageChanges Changes) : Result;

        public sealed record Declined : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid waitingId, bool trust, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = gate.Open(actor, PackageActions.Trust, today);
        var waiting = await data.All<WaitingPackage>().Where(one => one.Id == waitingId && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (waiting is null)
        {
            return new Result.NotFound();
        }

        data.All<WaitingPackage>().Remove(waiting);
        if (!trust)
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Declined();
        }

        return ReadPackage.From(waiting.Content) switch
        {
            ReadPackage.Result.Read read => await Import(actor, waiting, read, today, cancellation),
            ReadPackage.Result.Refused refused => new Result.Refused(refused.Problem),
            _ => throw new InvalidOperationException("A package is read or refused."),
        };
    }

    async Task<Result> Import(Actor actor, WaitingPackage waiting, ReadPackage.Result.Read read, DateOnly today, CancellationToken cancellation)
    {
        var placed = await shelf.Place(read, waiting.Id, actor.AccountId, today, takesOver: true, cancellation);
        if (placed is PackageShelf.Placed.Refused refused)
        {
            return new Result.Refused(refused.Problem);
        }

        await Trust(waiting, actor.AccountId, today, cancellation);
        if (!await shelf.Saved(cancellation))
        {
            return new Result.Refused(PackageProblems.ImportOvertaken);
        }

        return placed is PackageShelf.Placed.Fresh added
            ? new Result.Imported(added.Package, added.Changes)
            : new Result.Imported(((PackageShelf.Placed.Already)placed).Package, new(0, 0, 0));
    }

    /// <summary>A municipality has one key: that of before is not taken any longer.</summary>
    async Task Trust(WaitingPackage waiting, Guid by, DateOnly today, CancellationToken cancellation)
    {
        var others = await data.All<TrustedPublisher>().Where(one => one.MunicipalityNumber == waiting.MunicipalityNumber && one.Fingerprint != waiting.Fingerprint && one.EndedOn == null)
            .ToListAsync(cancellation);
        others.ForEach(one => one.EndedOn = today);
        var publisher = await data.All<TrustedPublisher>().SingleOrDefaultAsync(
            one => one.Fingerprint == waiting.Fingerprint && one.MunicipalityNumber == waiting.MunicipalityNumber, cancellation);
        if (publisher is null)
        {
            data.All<TrustedPublisher>().Add(new TrustedPublisher
            {
                Fingerprint = waiting.Fingerprint,
                MunicipalityNumber = waiting.MunicipalityNumber,
                MunicipalityName = waiting.MunicipalityName,
                TrustedOn = today,
                TrustedById = by,
            });
            return;
        }

        (publisher.MunicipalityName, publisher.TrustedOn, publisher.TrustedById, publisher.EndedOn) = (waiting.MunicipalityName, today, by, null);
    }
}
