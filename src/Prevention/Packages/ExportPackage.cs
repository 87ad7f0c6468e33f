using System.Security.Cryptography;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Packages;

/// <summary>Makes the next edition of a municipality's collection: what is chosen, signed with the key of this installation.</summary>
public sealed class ExportPackage(IPreventionData data, IOrganisationData organisation, FindExportable exportable, IPackageKeys keys) : IOperation
{
    public sealed record Input(
        Actor Actor, Guid Municipality, IReadOnlyCollection<Guid> Examples, IReadOnlyCollection<string> Terms, IReadOnlyCollection<Guid> Networks,
        DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Made(Guid Id, int Edition) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var municipality = await organisation.Municipalities.AsNoTracking().SingleOrDefaultAsync(one => one.Id == input.Municipality, cancellation);
        if (municipality is null || !PackageActions.Export.MayIn(input.Actor, municipality.Id))
        {
            return new Result.Refused(PackageProblems.NoPlace);
        }

        var all = await exportable.Handle(municipality.Id, cancellation);
        var edition = 1 + (await data.All<ExportedPackage>().Where(one => one.MunicipalityId == municipality.Id).MaxAsync(one => (int?)one.Edition, cancellation) ?? 0);
        var content = new PackageContent(
            edition, input.Today, new(municipality.Number, municipality.Name, KeyFingerprint.Of(keys.PublicKey.Span).Value),
            [.. all.Examples.Where(one => input.Examples.Contains(one.Id))],
            [.. all.Terms.Where(one => input.Terms.Contains(one.Word))],
            [.. all.Networks.Where(one => input.Networks.Contains(one.Id))]);
        if (content.Examples.Count + content.Terms.Count + content.Networks.Count == 0)
        {
            return new Result.Refused(PackageProblems.NothingChosen);
        }

        var bytes = WritePackage.Of(content, keys);

        // What the receiver would refuse is refused here, where it can be mended.
        return ReadPackage.From(bytes) is ReadPackage.Result.Refused refused
            ? new Result.Refused(refused.Problem == PackageProblems.BadContent && PackageChecks.AtFault(content) is { } item ? PackageProblems.CannotLeave(item) : refused.Problem)
            : await Store(input, content, bytes, cancellation);
    }

    async Task<Result> Store(Input input, PackageContent content, byte[] bytes, CancellationToken cancellation)
    {
        var package = new ExportedPackage
        {
            Id = Guid.CreateVersion7(),
            MunicipalityId = input.Municipality,
            Edition = content.Edition,
            CreatedOn = input.Today,
            CreatedById = input.Actor.AccountId,
            Digest = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Examples = content.Examples.Count,
            Terms = content.Terms.Count,
            Networks = content.Networks.Count,
        };
        data.All<ExportedPackage>().Add(package);
        data.All<ExportedPackageContent>().Add(new ExportedPackageContent { PackageId = package.Id, Content = bytes });
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            if (!await data.All<ExportedPackage>().AnyAsync(one => one.MunicipalityId == input.Municipality && one.Edition == content.Edition, cancellation))
            {
                throw;
            }

            // Another made the same edition: the index of municipality and edition has refused this one.
            return new Result.Refused(PackageProblems.ExportOvertaken);
        }

        return new Result.Made(package.Id, package.Edition);
    }
}
