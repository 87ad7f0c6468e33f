using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Networks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Packages;

/// <summary>Takes everything that came in a package off the pages again. The file can be imported anew.</summary>
public sealed class WithdrawPackage(IPreventionData data, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Withdrawn : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PackageActions.Withdraw, today);
        var package = await data.All<ImportedPackage>().Where(one => one.Id == id && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (package is null)
        {
            return new Result.NotFound();
        }

        if (package.Status != PackageStatus.Current)
        {
            return new Result.Refused(PackageProblems.AlreadyWithdrawn);
        }

        package.Status = PackageStatus.Withdrawn;
        var examples = await data.All<Example>().Where(one => one.PackageId == id && one.WithdrawnOn == null).ToListAsync(cancellation);
        examples.ForEach(one => one.WithdrawnOn = today);
        var networks = await data.All<Network>().Where(one => one.PackageId == id && one.WithdrawnOn == null).ToListAsync(cancellation);
        networks.ForEach(one => one.WithdrawnOn = today);
        data.All<ImportedTerm>().RemoveRange(await data.All<ImportedTerm>().Where(one => one.PackageId == id).ToListAsync(cancellation));
        return await data.SavedUnlessOvertaken(cancellation) ? new Result.Withdrawn() : new Result.Conflict();
    }
}
